package vn.sen.agencies.api;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An agency or office as it was on one day.
 *
 * @param id permanent; survives every change of name, kind or parent
 * @param code human code, unique among all agencies ever, for example {@code STTTT}
 * @param name the name of that day
 * @param parent the agency above it on that day; empty for the top
 * @param validFrom first day of existence, in the configured zone
 * @param validTo last day of existence; null while it exists
 * @param version for {@code If-Match}; rises with every change
 */
public record Agency(
        UUID id,
        String code,
        String name,
        AgencyKind kind,
        Optional<UUID> parent,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        long version) {

    /**
     * Whether it exists on that day: an agency that does not may be read, but nothing new may be
     * given to it.
     */
    public boolean existsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
