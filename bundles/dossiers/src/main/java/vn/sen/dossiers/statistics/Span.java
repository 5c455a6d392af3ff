package vn.sen.dossiers.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is looked at.
 *
 * @param agencies null for all
 * @param to last day, included
 */
record Span(@Nullable Collection<UUID> agencies, LocalDate from, LocalDate to, ZoneId zone) {
    Instant start() {
        return from.atStartOfDay(zone).toInstant();
    }

    Instant end() {
        return to.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
