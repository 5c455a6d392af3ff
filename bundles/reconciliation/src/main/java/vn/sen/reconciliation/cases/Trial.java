package vn.sen.reconciliation.cases;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.deadlines.api.Course;
import vn.sen.deadlines.api.Deadlines;
import vn.sen.deadlines.api.DueDate;
import vn.sen.deadlines.api.LimitUnit;
import vn.sen.deadlines.api.Reckoning;
import vn.sen.deadlines.api.Status;
import vn.sen.deadlines.api.TimeLimit;
import vn.sen.platform.api.explain.Confidence;
import vn.sen.platform.api.explain.Rule;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.text.Text;

/** One case before the rules; the clock is asked when a condition needs it. */
final class Trial {
    private static final LocalTime NIGHT = LocalTime.of(23, 59);
    private static final int FIRST_YEAR = 2000;

    private final Deadlines deadlines;
    private final UUID agency;
    private final CaseFacts facts;
    private final LocalDate asOf;
    private final @Nullable Twin twin;
    private final @Nullable TimeLimit limit;
    private final @Nullable Courses courses;
    private @Nullable Text refusal;
    private @Nullable Reckoning reckoning;
    private Status status = Status.NO_DUE;

    Trial(
            Deadlines deadlines,
            UUID agency,
            CaseFacts facts,
            LimitBook limits,
            LocalDate asOf,
            @Nullable Twin twin) {
        this.deadlines = deadlines;
        this.agency = agency;
        this.facts = facts;
        this.asOf = asOf;
        this.twin = twin;
        this.limit = limit(limits);
        this.courses = limit == null || incomplete() ? null : new Courses(facts, limit);
        if (courses != null) {
            reckon(courses.proven());
        }
    }

    private @Nullable TimeLimit limit(LimitBook limits) {
        LocalDate received = facts.day(Item.RECEIVED);
        Optional<TimeLimit> known =
                received == null
                        ? Optional.empty()
                        : limits.find(Folding.code(facts.text(Item.PROCEDURE)), received);
        Integer said = facts.number(Item.LIMIT);
        return known.map(plain -> Limits.longer(plain, facts))
                .orElseGet(() -> said == null || said == 0 ? null : Limits.given(said));
    }

    private void reckon(Course course) {
        try {
            reckoning = deadlines.compute(agency, course);
            status = deadlines.status(agency, course, asOf.atTime(NIGHT));
        } catch (Problem cannotHaveHappened) {
            refusal = cannotHaveHappened.text();
        }
    }

    private boolean incomplete() {
        return facts.day(Item.RECEIVED) == null || !facts.unreadable().isEmpty() || impossible();
    }

    boolean impossible() {
        LocalDate received = facts.day(Item.RECEIVED);
        LocalDateTime end = facts.ended();
        LocalDate due = facts.day(Item.DUE);
        return received != null
                && (received.getYear() < FIRST_YEAR
                        || received.isAfter(asOf)
                        || (due != null && due.isBefore(received))
                        || (end != null
                                && (end.toLocalDate().isBefore(received)
                                        || end.toLocalDate().isAfter(asOf))));
    }

    boolean proven(Item from, Item proof) {
        return facts.day(from) != null && !facts.text(proof).isEmpty();
    }

    Courses known() {
        return Objects.requireNonNull(courses, "rules of completeness come first");
    }

    boolean inTime() {
        return !late(status);
    }

    /** The surcharge of the row counts for the limit. */
    boolean surcharged() {
        return limit != null && !limit.changes().isEmpty();
    }

    boolean inTime(Course course) {
        try {
            return !late(deadlines.status(agency, course, asOf.atTime(NIGHT)));
        } catch (Problem cannotHaveHappened) {
            return false;
        }
    }

    private static boolean late(Status status) {
        return status == Status.LATE || status == Status.LATE_DONE;
    }

    boolean resultInSourceTime() {
        LocalDate due = facts.day(Item.DUE);
        LocalDate result = facts.day(Item.RESULT_DATE);
        return !facts.closed()
                && facts.resultProven()
                && due != null
                && result != null
                && !result.isAfter(due);
    }

    boolean limitDiffers() {
        Integer said = facts.number(Item.LIMIT);
        int right = Objects.requireNonNull(limit).total();
        LocalDate due = facts.day(Item.DUE);
        return said != null
                ? said != right
                : due != null && due.isBefore(Weekdays.after(received(), right));
    }

    boolean inTimeByWeekdays() {
        return !end().isAfter(Weekdays.after(received(), Objects.requireNonNull(limit).total()));
    }

    boolean otherUsedTooMuch() {
        LocalDate from = facts.day(Item.OTHER_FROM);
        Integer allowed = facts.number(Item.OTHER_LIMIT);
        LocalDate due = due();
        return from != null
                && allowed != null
                && due != null
                && otherUsed() - allowed >= overdue()
                && overdue() > 0;
    }

    /** Working days that the other agency had it, the day of sending not counted. */
    long otherUsed() {
        LocalDate from = facts.day(Item.OTHER_FROM);
        LocalDate to = facts.day(Item.OTHER_TO);
        return from == null
                ? 0
                : deadlines.workingDays(agency, from.plusDays(1), to == null ? asOf : to);
    }

    /** Working days after the due date of our clock. */
    long overdue() {
        LocalDate due = due();
        return due == null ? 0 : deadlines.workingDays(agency, due.plusDays(1), end());
    }

    /** Weekdays off between receipt and end. */
    long daysOff() {
        LocalDate from = received().plusDays(1);
        long weekdays =
                from.datesUntil(end().plusDays(1))
                        .filter(day -> day.getDayOfWeek().getValue() < 6)
                        .count();
        return weekdays - deadlines.workingDays(agency, from, end());
    }

    LocalDate received() {
        return Objects.requireNonNull(facts.day(Item.RECEIVED));
    }

    /** When it ended, or the day of the list while it is open. */
    LocalDate end() {
        LocalDateTime ended = facts.ended();
        return ended == null ? asOf : ended.toLocalDate();
    }

    CaseFacts facts() {
        return facts;
    }

    LocalDate asOf() {
        return asOf;
    }

    @Nullable Twin twin() {
        return twin;
    }

    @Nullable TimeLimit limit() {
        return limit;
    }

    Status status() {
        return status;
    }

    @Nullable Reckoning reckoning() {
        return reckoning;
    }

    @Nullable LocalDate due() {
        DueDate due = reckoning == null ? null : reckoning.due();
        return due == null ? null : due.day();
    }

    @Nullable Text refusal() {
        return refusal;
    }

    /** The proven course, for an explanation day by day; null when there is none. */
    @Nullable Course course() {
        return courses == null || refusal != null ? null : courses.proven();
    }

    /** Makes limits of what a row says. */
    private static final class Limits {
        private static final Text ADDED =
                new Text("Thời hạn cộng thêm theo danh sách", "Time added, as the list says");

        static TimeLimit given(int days) {
            return new TimeLimit(days, LimitUnit.WORKING_DAY);
        }

        /** With the days that the row adds, if it says by what; the same day stays the same. */
        static TimeLimit longer(TimeLimit limit, CaseFacts facts) {
            Integer days = facts.number(Item.SURCHARGE);
            String why = facts.text(Item.SURCHARGE_NO);
            if (days == null || days == 0 || why.isEmpty() || limit.unit() == LimitUnit.SAME_DAY) {
                return limit;
            }
            Rule rule = new Rule("reconciliation.surcharge", ADDED, why, Confidence.S, null, null);
            return new TimeLimit(
                    limit.amount(),
                    limit.unit(),
                    limit.rule(),
                    List.of(new TimeLimit.Change(days, rule)));
        }
    }
}
