package vn.sen.deadlines.clock;

import static vn.sen.deadlines.api.Segment.EVENT;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.deadlines.api.DeadlineProblem;
import vn.sen.deadlines.api.Segment;
import vn.sen.deadlines.api.StopReason;
import vn.sen.deadlines.api.TimeLimit;
import vn.sen.platform.api.problem.Problem;

/** Walks through the segments of one case. What is left of the limit counts from a point on. */
final class Run {
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm");
    private static final long NEVER = Long.MAX_VALUE;

    private final TimeLimit limit;
    final Scale scale;
    private final WorkingCalendar calendar;
    private final StopReasons reasons;
    private final @Nullable Trace trace;

    /** Where the segment at hand stands, and its day. */
    private long point;

    private long day;

    boolean started;
    long from;
    long remaining;

    /** Known to those who ask why. */
    long firstDue;

    boolean extended;
    boolean missed;
    @Nullable LocalDateTime finished;

    @Nullable StopReason stopped;
    @Nullable Segment stop;
    private @Nullable Segment unproven;

    /** The stop that lasts came after the limit had run out, and moves nothing. */
    boolean vain;

    /** Where the stop that lasts ends by itself. */
    long latest = NEVER;

    Run(TimeLimit limit, WorkingCalendar calendar, StopReasons reasons, @Nullable Trace trace) {
        this.limit = limit;
        this.scale = calendar.scale(limit.unit());
        this.calendar = calendar;
        this.reasons = reasons;
        this.trace = trace;
    }

    Run through(List<Segment> segments) {
        LocalDateTime last = null;
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            LocalDateTime at = segment.at();
            check(segment, at, last);
            last = at;
            point = scale.point(day, at);
            switch (segment.kind()) {
                case START -> start(segment);
                case STOP -> stop(segment);
                case RESUME -> resume(segment);
                case RESTART -> restart(segment);
                case EXTEND -> extend(segment);
                case FINISH -> finish(segment);
            }
        }
        return this;
    }

    long due() {
        long due = scale.due(from, remaining);
        if (scale.day(due) > Scale.LAST_DAY) {
            throw new Problem(DeadlineProblem.DATE_OUT_OF_RANGE, scale.dueDate(due).day());
        }
        return due;
    }

    /** Last day of the stop that lasts, when it has a maximum. */
    long lastStopped() {
        return scale.hours ? scale.day(latest - 1) : latest;
    }

    private void check(Segment segment, LocalDateTime at, @Nullable LocalDateTime previous) {
        long before = day;
        day = at.toLocalDate().toEpochDay();
        if (day < Scale.FIRST_DAY || day > Scale.LAST_DAY) {
            throw new Problem(DeadlineProblem.DATE_OUT_OF_RANGE, at.toLocalDate());
        }
        if (previous != null && (day < before || day == before && at.isBefore(previous))) {
            throw new Problem(
                    DeadlineProblem.OUT_OF_ORDER, SHOWN.format(at), SHOWN.format(previous));
        }
        if (finished != null) {
            throw refused(DeadlineProblem.AFTER_FINISH, segment);
        }
        if (!started && segment.kind() != Segment.Kind.START) {
            throw refused(DeadlineProblem.NOT_STARTED, segment);
        }
    }

    private static Problem refused(DeadlineProblem problem, Segment segment) {
        return new Problem(problem, SHOWN.format(segment.at()));
    }

    private void start(Segment segment) {
        if (started) {
            throw refused(DeadlineProblem.STARTED_TWICE, segment);
        }
        started = true;
        begin(segment);
        if (trace != null) {
            firstDue = due();
        }
    }

    private void begin(Segment segment) {
        boolean event = segment.kind() == Segment.Kind.START && segment.reason().equals(EVENT);
        from = event && !scale.hours ? day : scale.begin(day, segment.at());
        remaining = scale.whole(limit, from);
        if (trace != null) {
            trace.began(segment, from, remaining);
        }
    }

    private void stop(Segment segment) {
        if (stopped != null || unproven != null) {
            throw refused(DeadlineProblem.STOPPED_TWICE, segment);
        }
        StopReason reason = reasons.reason(segment.reason(), segment.at().toLocalDate());
        if (reason == null) {
            throw new Problem(
                    DeadlineProblem.UNKNOWN_REASON,
                    segment.reason(),
                    SHOWN.format(segment.at()).substring(0, 10));
        }
        if (segment.proof().isBlank()) {
            unproven = segment;
            note(Trace.Why.STOP_UNPROVEN, segment);
            return;
        }
        stopped = reason;
        stop = segment;
        vain = due() < point;
        missed |= vain;
        if (vain) {
            note(Trace.Why.STOP_TOO_LATE, segment);
        } else {
            use(segment, reason);
        }
    }

    /** Uses the limit up to the stop. */
    private void use(Segment segment, StopReason reason) {
        long until =
                Math.max(
                        from,
                        scale.hours || calendar.facts().counting().stopDay() ? point : point - 1);
        long used = Math.min(remaining, scale.used(from, until));
        if (trace != null) {
            trace.ran(from, until, used);
        }
        remaining -= used;
        from = until;
        Integer maximum = reason.maximum();
        if (maximum != null) {
            long day = calendar.select(calendar.rank(scale.day(until)) + maximum);
            latest = scale.hours ? (day + 1) * 1440 : day;
        }
    }

    private void resume(Segment segment) {
        if (unproven != null) {
            unproven = null;
        } else if (stopped == null) {
            throw refused(DeadlineProblem.NOT_STOPPED, segment);
        } else {
            end(segment, stopped.after() == StopReason.After.RESTARTS);
        }
    }

    private void restart(Segment segment) {
        boolean proven = !segment.proof().isBlank();
        if (!proven) {
            note(Trace.Why.RESTART_UNPROVEN, segment);
        }
        if (unproven != null) {
            unproven = null;
        } else if (stopped != null) {
            end(segment, proven);
        } else if (proven) {
            anew(segment);
        }
    }

    /** Counts anew, unless the limit has run out. */
    private void anew(Segment segment) {
        if (due() < point) {
            missed = true;
            note(Trace.Why.RESTART_TOO_LATE, segment);
            return;
        }
        if (trace != null) {
            trace.voided(from, Math.max(from, point));
        }
        begin(segment);
    }

    private void end(Segment segment, boolean anew) {
        boolean nothing = vain;
        stopped = null;
        vain = false;
        if (nothing) {
            return;
        }
        boolean over = point > latest;
        long until = over ? latest : point;
        latest = NEVER;
        if (!scale.hours && calendar.facts().counting().resumeDay() && !over) {
            until--;
        }
        until = Math.max(from, until);
        if (trace != null) {
            trace.stood(from, until, stop, over, segment);
        }
        from = until;
        if (anew) {
            anew(segment);
        }
    }

    private void extend(Segment segment) {
        if (segment.amount() < 1 || segment.amount() > 3660) {
            throw new Problem(DeadlineProblem.EXTENSION_AMOUNT, segment.amount());
        }
        if (extended) {
            throw refused(DeadlineProblem.EXTENDED_TWICE, segment);
        }
        if (segment.proof().isBlank()) {
            note(Trace.Why.EXTENSION_UNPROVEN, segment);
            return;
        }
        if (missed || (stopped == null && due() < point)) {
            throw refused(DeadlineProblem.EXTENDED_LATE, segment);
        }
        extended = true;
        remaining += scale.hours ? segment.amount() * 60L : segment.amount();
        note(Trace.Why.EXTENDED, segment);
    }

    private void finish(Segment segment) {
        if (stopped != null) {
            if (point <= latest) {
                throw refused(DeadlineProblem.FINISHED_WHILE_STOPPED, segment);
            }
            end(segment, false);
        }
        finished = segment.at();
    }

    private void note(Trace.Why why, Segment segment) {
        if (trace != null) {
            trace.notes.add(new Trace.Note(why, segment));
        }
    }
}
