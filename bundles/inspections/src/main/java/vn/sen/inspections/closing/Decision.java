package vn.sen.inspections.closing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the readings of a closing condition say today. A pure function: the same readings give the
 * same decision.
 *
 * <p>It holds for its whole time when a run of held readings, without a broken one in between and
 * without two held ones more than {@link #MAX_GAP_DAYS} days apart, spans at least the days asked
 * for and reaches up to the last day looked at. A reading that could not be measured neither holds
 * nor breaks: it restarts nothing, and it bridges nothing.
 *
 * @param verdict what to do
 * @param runFrom first day of the run that holds now; null when there is none
 * @param runTo last held day of it
 * @param daysHeld from the first to the last day of the run
 * @param daysNeeded weeks asked for, in days
 * @param decisive day of the reading that decided: the break, or the last held; null when none did
 */
public record Decision(
        Verdict verdict,
        @Nullable LocalDate runFrom,
        @Nullable LocalDate runTo,
        long daysHeld,
        long daysNeeded,
        @Nullable LocalDate decisive) {

    /** Two held readings further apart than this do not make one run. */
    public static final int MAX_GAP_DAYS = 2;

    /** What to do with the finding. */
    public enum Verdict {
        /** Nothing yet, or nothing any more. */
        WAIT,
        /** It held for its whole time. */
        CLOSE,
        /** It broke within the time of watch. */
        REOPEN
    }

    /**
     * @param day the reading's day, in the configured zone
     */
    public record Point(LocalDate day, Outcome outcome) {}

    /** Whether an open finding may be closed. */
    public static Decision whileOpen(List<Point> readings, int weeks, LocalDate today) {
        long needed = weeks * 7L;
        LocalDate from = null;
        LocalDate to = null;
        for (Point reading : inOrder(readings)) {
            if (reading.outcome() == Outcome.BROKEN) {
                from = null;
                to = null;
            } else if (reading.outcome() == Outcome.HELD) {
                from =
                        from == null || to == null || apart(to, reading.day())
                                ? reading.day()
                                : from;
                to = reading.day();
            }
        }
        if (from == null || to == null || apart(to, today)) {
            return new Decision(Verdict.WAIT, null, null, 0, needed, null);
        }
        long held = ChronoUnit.DAYS.between(from, to);
        Verdict verdict = held >= needed ? Verdict.CLOSE : Verdict.WAIT;
        return new Decision(verdict, from, to, held, needed, verdict == Verdict.CLOSE ? to : null);
    }

    /**
     * Whether a closed finding must be reopened: the first broken reading after its closing and not
     * after the end of the watch.
     */
    public static Decision whileWatched(
            List<Point> readings, LocalDate closedOn, int months, LocalDate today) {
        LocalDate watchEnds = closedOn.plusMonths(months);
        return inOrder(readings).stream()
                .filter(r -> r.day().isAfter(closedOn) && !r.day().isAfter(watchEnds))
                .filter(r -> !r.day().isAfter(today))
                .filter(r -> r.outcome() == Outcome.BROKEN)
                .findFirst()
                .map(broken -> new Decision(Verdict.REOPEN, null, null, 0, 0, broken.day()))
                .orElse(new Decision(Verdict.WAIT, null, null, 0, 0, null));
    }

    private static List<Point> inOrder(List<Point> readings) {
        return readings.stream().sorted(Comparator.comparing(Point::day)).toList();
    }

    private static boolean apart(LocalDate before, LocalDate after) {
        return ChronoUnit.DAYS.between(before, after) > MAX_GAP_DAYS;
    }
}
