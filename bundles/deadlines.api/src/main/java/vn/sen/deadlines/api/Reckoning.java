package vn.sen.deadlines.api;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * What the clock says of a case.
 *
 * @param calendar the version of the calendar that was used
 * @param due null when there is no limit or no start, and while the clock stands still in time; a
 *     stop with a maximum gives the date that holds if it lasts so long
 * @param firstDue as it was at the start; kept whatever happened since
 * @param beforeExtension what would be due without the extension; null when there was none
 * @param remaining units of the limit left at the last stop or restart (minutes for hours)
 * @param stopped reason of the stop that lasts; null while the clock runs
 * @param resumesBy last day of the stop that lasts, when its reason has a maximum
 * @param missed when the limit had already run out before a stop or restart: a stop comes too late
 *     to move it
 * @param finished when the result was ready
 * @param unpublished years that the count goes through without a published calendar: the date is
 *     provisional while there is any
 * @param legs stretches in which the clock ran, was stopped, or ran in vain
 */
public record Reckoning(
        String calendar,
        @Nullable DueDate due,
        @Nullable DueDate firstDue,
        @Nullable DueDate beforeExtension,
        long remaining,
        @Nullable StopReason stopped,
        @Nullable LocalDate resumesBy,
        boolean missed,
        @Nullable LocalDateTime finished,
        SortedSet<Integer> unpublished,
        List<Leg> legs) {
    public Reckoning {
        legs = List.copyOf(legs);
    }

    /** Whether a calendar is missing that may still move the date. */
    public boolean provisional() {
        return !unpublished.isEmpty();
    }

    /**
     * A stretch of the clock.
     *
     * @param from the moment at which it begins
     * @param to the moment at which it ends
     * @param used units of the limit used in it (minutes for hours); 0 unless {@link Kind#RAN}
     */
    public record Leg(
            Kind kind,
            LocalDateTime from,
            LocalDateTime to,
            long used,
            String reason,
            String proof) {
        /** What a stretch was. */
        public enum Kind {
            RAN,
            STOPPED,
            /** Ran, and was then counted anew. */
            VOID
        }
    }
}
