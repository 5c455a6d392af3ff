package vn.sen.procedures.reports;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How many dossiers a procedure in force received.
 *
 * @param validFrom since when it is in force; null when that is not known
 * @param received in the days that were asked for
 */
public record Traffic(
        UUID version,
        String code,
        String name,
        String fieldName,
        UUID competent,
        @Nullable LocalDate validFrom,
        long received) {}
