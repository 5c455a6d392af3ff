package vn.sen.inspections.closing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.inspections.criteria.Comparison;

/**
 * A closing condition.
 *
 * @param since first day whose reading counts
 * @param closedOn day on which the finding was closed and the watch began; null while it is open
 */
public record ConditionView(
        UUID id,
        long version,
        UUID finding,
        String measure,
        Comparison comparison,
        BigDecimal threshold,
        @Nullable UUID scope,
        int windowDays,
        int holdWeeks,
        int watchMonths,
        LocalDate since,
        @Nullable LocalDate closedOn) {

    /** One reading of the condition. */
    public record ReadingView(
            LocalDate day,
            Outcome outcome,
            @Nullable BigDecimal value,
            long numerator,
            long denominator,
            Instant takenAt) {}
}
