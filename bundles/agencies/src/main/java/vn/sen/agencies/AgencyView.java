package vn.sen.agencies;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.agencies.api.Agency;
import vn.sen.agencies.api.AgencyKind;

/**
 * An agency on one day, as REST and pages show it.
 *
 * @param shortName "" when it has none
 * @param parent the agency above it on that day; null at the top
 * @param validFrom first day of its existence
 * @param validTo last day of its existence; null while no end is known
 * @param since first day of what is shown here
 * @param version for {@code If-Match}
 */
public record AgencyView(
        UUID id,
        String code,
        String name,
        String shortName,
        AgencyKind kind,
        @Nullable UUID parent,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        LocalDate since,
        long version) {

    public AgencyView {
        validTo = Timeline.OPEN.equals(validTo) ? null : validTo;
    }

    Agency published() {
        return new Agency(
                id, code, name, kind, Optional.ofNullable(parent), validFrom, validTo, version);
    }

    /** Whether it exists on that day. */
    public boolean existsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
