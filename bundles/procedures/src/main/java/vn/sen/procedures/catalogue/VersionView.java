package vn.sen.procedures.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version as it stands today.
 *
 * @param version for {@code If-Match}
 */
public record VersionView(
        UUID id,
        String code,
        int number,
        State state,
        Stage stage,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable LocalDate suspendedFrom,
        @Nullable LocalDate suspendedTo,
        @Nullable UUID decision,
        ProcedureContent content,
        String drafter,
        String appraiser,
        Instant changedAt,
        long version) {}
