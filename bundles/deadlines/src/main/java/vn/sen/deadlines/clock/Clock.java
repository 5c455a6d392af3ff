package vn.sen.deadlines.clock;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.sen.deadlines.api.Course;
import vn.sen.deadlines.api.Deadlines.Simulation;
import vn.sen.deadlines.api.DueDate;
import vn.sen.deadlines.api.Reckoning;
import vn.sen.deadlines.api.Reckoning.Leg;
import vn.sen.deadlines.api.Segment;
import vn.sen.deadlines.api.Status;
import vn.sen.deadlines.api.TimeLimit;
import vn.sen.platform.api.explain.Explanation;

/** The clock on one version of a calendar. Immutable. */
public final class Clock {
    private final WorkingCalendar calendar;
    private final RulePack pack;

    public Clock(WorkingCalendar calendar, RulePack pack) {
        this.calendar = calendar;
        this.pack = pack;
    }

    /**
     * The due date alone, fast; null without a limit or a start, and while an open stop holds it.
     */
    public @Nullable DueDate due(Course course) {
        TimeLimit limit = course.limit();
        if (limit == null) {
            return null;
        }
        Run run = new Run(limit, calendar, pack, null).through(course.segments());
        return due(run);
    }

    public Reckoning compute(Course course) {
        TimeLimit limit = course.limit();
        if (limit == null || course.segments().isEmpty()) {
            return nothing(course);
        }
        Trace trace = new Trace();
        Run run = new Run(limit, calendar, pack, trace).through(course.segments());
        boolean held = run.stopped != null && !run.vain;
        boolean maximum = held && run.latest != Long.MAX_VALUE;
        return new Reckoning(
                calendar.facts().name(),
                due(run),
                run.scale.dueDate(run.firstDue),
                run.extended ? withoutExtension(course) : null,
                run.remaining,
                run.stopped,
                maximum ? LocalDate.ofEpochDay(run.lastStopped()) : null,
                run.missed,
                run.finished,
                unpublished(run, course),
                legs(run, trace));
    }

    public Explanation explain(Course course) {
        TimeLimit limit = course.limit();
        Reckoning reckoning = compute(course);
        if (limit == null || course.segments().isEmpty()) {
            return Telling.nothing(limit == null);
        }
        Trace trace = new Trace();
        Run run = new Run(limit, calendar, pack, trace).through(course.segments());
        return new Telling(limit, calendar, pack, run, trace).tell(reckoning);
    }

    public Status status(Course course, LocalDateTime asOf) {
        return status(compute(course), asOf);
    }

    /** How that stands at that moment. */
    public Status status(Reckoning reckoning, LocalDateTime asOf) {
        LocalDate resumes = reckoning.resumesBy();
        boolean stands = resumes == null || !asOf.toLocalDate().isAfter(resumes);
        if (reckoning.stopped() != null && stands) {
            return Status.PAUSED;
        }
        DueDate due = reckoning.due();
        if (due == null) {
            return Status.NO_DUE;
        }
        LocalDateTime finished = reckoning.finished();
        if (finished != null) {
            int against = due.compare(finished);
            return against < 0 ? Status.EARLY : against == 0 ? Status.ON_TIME : Status.LATE_DONE;
        }
        if (due.compare(asOf) > 0) {
            return Status.LATE;
        }
        long left =
                calendar.rank(due.day().toEpochDay())
                        - calendar.rank(asOf.toLocalDate().toEpochDay());
        return left <= calendar.facts().counting().warning() ? Status.AT_RISK : Status.NOT_DUE;
    }

    public Simulation simulate(Course course, Segment hypothetical) {
        Course then = course.with(hypothetical);
        return new Simulation(compute(course), compute(then), explain(then));
    }

    private static @Nullable DueDate due(Run run) {
        if (!run.started) {
            return null;
        }
        if (run.stopped == null || run.vain) {
            return run.scale.dueDate(run.due());
        }
        return run.latest == Long.MAX_VALUE
                ? null
                : run.scale.dueDate(run.scale.due(run.latest, run.remaining));
    }

    private @Nullable DueDate withoutExtension(Course course) {
        List<Segment> others =
                course.segments().stream().filter(s -> s.kind() != Segment.Kind.EXTEND).toList();
        return due(new Course(course.limit(), others));
    }

    private Reckoning nothing(Course course) {
        LocalDateTime finished = null;
        for (Segment segment : course.segments()) {
            if (segment.kind() == Segment.Kind.FINISH) {
                finished = segment.at();
            }
        }
        return new Reckoning(
                calendar.facts().name(),
                null,
                null,
                null,
                0,
                null,
                null,
                false,
                finished,
                new TreeSet<>(),
                List.of());
    }

    private SortedSet<Integer> unpublished(Run run, Course course) {
        long start = course.segments().get(0).at().toLocalDate().toEpochDay();
        DueDate due = due(run);
        long end = due == null ? run.scale.day(run.from) : due.day().toEpochDay();
        return calendar.unpublished(start, Math.max(start, end));
    }

    private static List<Leg> legs(Run run, Trace trace) {
        List<Leg> legs = new ArrayList<>();
        for (Trace.Stretch s : trace.stretches) {
            Segment stop = s.stop();
            legs.add(
                    new Leg(
                            s.kind(),
                            run.scale.moment(s.from()),
                            run.scale.moment(s.to()),
                            s.used(),
                            stop == null ? "" : stop.reason(),
                            stop == null ? "" : stop.proof()));
        }
        LocalDateTime finished = run.finished;
        Segment stop = run.stop;
        if (run.stopped != null && !run.vain && stop != null) {
            LocalDateTime from = run.scale.moment(run.from);
            legs.add(new Leg(Leg.Kind.STOPPED, from, from, 0, stop.reason(), stop.proof()));
        } else {
            long to =
                    finished == null
                            ? run.due()
                            : Math.max(
                                    run.from,
                                    run.scale.point(finished.toLocalDate().toEpochDay(), finished));
            long used = finished == null ? run.remaining : run.scale.used(run.from, to);
            LocalDateTime from = run.scale.moment(run.from);
            legs.add(new Leg(Leg.Kind.RAN, from, run.scale.moment(to), used, "", ""));
        }
        return legs;
    }
}
