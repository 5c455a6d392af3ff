package vn.sen.reconciliation.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.deadlines.api.Course;
import vn.sen.deadlines.api.DeadlineProblem;
import vn.sen.deadlines.api.Deadlines;
import vn.sen.deadlines.api.DueDate;
import vn.sen.deadlines.api.LimitUnit;
import vn.sen.deadlines.api.Reckoning;
import vn.sen.deadlines.api.Segment;
import vn.sen.deadlines.api.Status;
import vn.sen.deadlines.api.StopReason;
import vn.sen.deadlines.api.Surcharge;
import vn.sen.deadlines.api.TimeLimit;
import vn.sen.platform.api.explain.Explanation;
import vn.sen.platform.api.problem.Problem;

/**
 * A clock for tests of this bundle, which may not see that of deadlines: working days of the
 * almanac, proven stops, restarts after a supplement, refusals of what cannot be.
 */
public final class HandMadeClock implements Deadlines {
    private static final Set<String> RESTARTS = Set.of("supplement");
    private static final LocalTime CUT_OFF = LocalTime.of(15, 0);

    private final Almanac almanac = Almanac.shipped();

    /** What is left of a course after its segments. */
    private static final class State {
        private LocalDate from = LocalDate.EPOCH;
        private int left;
        private @Nullable Segment stopped;
        private @Nullable LocalDateTime finished;
        private LocalDateTime last = LocalDateTime.MIN;
    }

    @Override
    public Reckoning compute(UUID agency, Course course) {
        State state = run(course);
        LocalDate due = due(state);
        return new Reckoning(
                "thu",
                due == null ? null : new DueDate(due, null),
                null,
                null,
                state.left,
                null,
                null,
                false,
                state.finished,
                new TreeSet<>(),
                List.of());
    }

    private @Nullable LocalDate due(State state) {
        return state.stopped == null ? almanac.after(state.from, state.left) : null;
    }

    private State run(Course course) {
        State state = new State();
        TimeLimit limit = java.util.Objects.requireNonNull(course.limit());
        for (Segment segment : course.segments()) {
            if (segment.at().isBefore(state.last)) {
                throw new Problem(DeadlineProblem.OUT_OF_ORDER, segment.at(), state.last);
            }
            state.last = segment.at();
            step(state, limit, segment);
        }
        return state;
    }

    private void step(State state, TimeLimit limit, Segment segment) {
        LocalDate day = segment.at().toLocalDate();
        switch (segment.kind()) {
            case START -> {
                state.from = day;
                boolean late =
                        limit.unit() == LimitUnit.SAME_DAY
                                && !segment.at().toLocalTime().isBefore(CUT_OFF);
                state.left = limit.total() + (late ? 1 : 0);
            }
            case STOP -> stop(state, segment, day);
            case RESUME -> resume(state, limit, segment, day);
            case FINISH -> {
                if (state.stopped != null) {
                    throw new Problem(DeadlineProblem.FINISHED_WHILE_STOPPED, segment.at());
                }
                state.finished = segment.at();
            }
            case RESTART, EXTEND -> throw new UnsupportedOperationException();
        }
    }

    private void stop(State state, Segment segment, LocalDate day) {
        if (state.stopped != null) {
            throw new Problem(DeadlineProblem.STOPPED_TWICE, segment.at());
        }
        int used = (int) workingDays(new UUID(0, 0), state.from.plusDays(1), day);
        if (used < state.left) {
            state.stopped = segment;
            state.left -= used;
            state.from = day;
        }
    }

    private static void resume(State state, TimeLimit limit, Segment segment, LocalDate day) {
        Segment stop = state.stopped;
        if (stop == null) {
            return;
        }
        state.stopped = null;
        state.from = day;
        if (RESTARTS.contains(stop.reason())) {
            state.left = limit.total();
        }
    }

    @Override
    public Status status(UUID agency, Course course, LocalDateTime asOf) {
        State state = run(course);
        LocalDate due = due(state);
        LocalDateTime finished = state.finished;
        if (due == null) {
            return Status.PAUSED;
        }
        if (finished == null) {
            return asOf.toLocalDate().isAfter(due) ? Status.LATE : Status.NOT_DUE;
        }
        int sign = finished.toLocalDate().compareTo(due);
        return sign > 0 ? Status.LATE_DONE : sign == 0 ? Status.ON_TIME : Status.EARLY;
    }

    @Override
    public Explanation explain(UUID agency, Course course) {
        return Explanation.builder().say("Đồng hồ thử.", "A test clock.").plain();
    }

    @Override
    public Simulation simulate(UUID agency, Course course, Segment hypothetical) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<StopReason> reasons(LocalDate day) {
        return List.of();
    }

    @Override
    public List<Surcharge> surcharges(LocalDate day) {
        return List.of();
    }

    @Override
    public LocalDate workingDay(UUID agency, LocalDate day, int days) {
        return almanac.after(day, days);
    }

    @Override
    public long workingDays(UUID agency, LocalDate from, LocalDate to) {
        return to.isBefore(from)
                ? 0
                : from.datesUntil(to.plusDays(1)).filter(almanac::works).count();
    }

    @Override
    public long workingMinutes(UUID agency, LocalDateTime from, LocalDateTime to) {
        throw new UnsupportedOperationException();
    }
}
