package vn.sen.deadlines.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;

/**
 * Both formulas in dispute, side by side: they agree when nothing that is open is late.
 *
 * @param kept early and on time
 * @param completed early, on time and done late
 * @param openLate late and still open
 * @param noDue cases without a due date: in neither formula, but never hidden
 */
public record OnTimeRates(long kept, long completed, long openLate, long noDue) {

    public static OnTimeRates of(Map<Status, Long> counts) {
        long kept = count(counts, Status.EARLY) + count(counts, Status.ON_TIME);
        return new OnTimeRates(
                kept,
                kept + count(counts, Status.LATE_DONE),
                count(counts, Status.LATE),
                count(counts, Status.NO_DUE));
    }

    /** Kept ÷ completed, to four places; empty when nothing is completed. */
    public Optional<BigDecimal> ofCompleted() {
        return ratio(completed);
    }

    /** Kept ÷ (completed + open and late), to four places; empty when there is nothing. */
    public Optional<BigDecimal> ofDue() {
        return ratio(completed + openLate);
    }

    private Optional<BigDecimal> ratio(long of) {
        return of == 0
                ? Optional.empty()
                : Optional.of(
                        BigDecimal.valueOf(kept)
                                .divide(BigDecimal.valueOf(of), 4, RoundingMode.HALF_UP));
    }

    private static long count(Map<Status, Long> counts, Status status) {
        return counts.getOrDefault(status, 0L);
    }
}
