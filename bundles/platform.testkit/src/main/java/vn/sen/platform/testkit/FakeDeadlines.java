package vn.sen.platform.testkit;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
import vn.sen.platform.api.explain.Rule;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.text.Text;

/**
 * A small clock in days and working days: weeks of five days, holidays as given, the usual
 * counting.
 */
public final class FakeDeadlines implements Deadlines {
    private static final Rule RULE = Rule.ofProduct("fake", "giả", "fake");

    public final Set<LocalDate> holidays = new HashSet<>();

    /** Further days on which one agency does not work. */
    public final Map<UUID, Set<LocalDate>> ownHolidays = new HashMap<>();

    public volatile int version = 1;

    /** What happens while the clock is asked. */
    public volatile Runnable meanwhile = () -> {};

    @Override
    public Reckoning compute(UUID agency, Course course) {
        meanwhile.run();
        TimeLimit limit = course.limit();
        if (limit == null || course.segments().isEmpty()) {
            return reckoning(agency, null, null, null, null, false, finished(course), List.of());
        }
        return new Run(agency, limit).through(course.segments());
    }

    private static @Nullable LocalDateTime finished(Course course) {
        return course.segments().stream()
                .filter(s -> s.kind() == Segment.Kind.FINISH)
                .map(Segment::at)
                .findFirst()
                .orElse(null);
    }

    private Reckoning reckoning(
            UUID agency,
            @Nullable LocalDate due,
            @Nullable LocalDate first,
            @Nullable LocalDate unextended,
            @Nullable StopReason stopped,
            boolean missed,
            @Nullable LocalDateTime finished,
            List<Reckoning.Leg> legs) {
        return new Reckoning(
                "lịch thử " + version + (ownHolidays.containsKey(agency) ? " của " + agency : ""),
                due == null ? null : new DueDate(due, null),
                first == null ? null : new DueDate(first, null),
                unextended == null ? null : new DueDate(unextended, null),
                0,
                stopped,
                null,
                missed,
                finished,
                new TreeSet<>(),
                legs);
    }

    private final class Run {
        private final UUID agency;
        private final TimeLimit limit;
        private final List<Reckoning.Leg> legs = new ArrayList<>();
        private LocalDateTime from = LocalDateTime.MIN;
        private int left;
        private @Nullable LocalDate first;
        private @Nullable Segment stop;
        private boolean late;
        private boolean missed;
        private @Nullable LocalDateTime end;

        Run(UUID agency, TimeLimit limit) {
            this.agency = agency;
            this.limit = limit;
        }

        Reckoning through(List<Segment> segments) {
            LocalDateTime last = LocalDateTime.MIN;
            for (Segment segment : segments) {
                if (segment.at().isBefore(last)) {
                    throw new Problem(DeadlineProblem.OUT_OF_ORDER, segment.at(), last);
                }
                last = segment.at();
                take(segment);
            }
            Segment stopped = stop;
            LocalDate due = stopped != null && !late ? null : due();
            if (stopped != null && !late) {
                legs.add(leg(Reckoning.Leg.Kind.STOPPED, from, from, 0));
            } else {
                legs.add(leg(Reckoning.Leg.Kind.RAN, from, end == null ? from : end, 0));
            }
            return reckoning(
                    agency,
                    due,
                    first,
                    null,
                    stopped == null ? null : reason(stopped.reason()),
                    missed,
                    end,
                    legs);
        }

        private LocalDate due() {
            LocalDate day = from.toLocalDate();
            return limit.unit() == LimitUnit.CALENDAR_DAY
                    ? workingDay(agency, day.plusDays(left - 1L), 1)
                    : workingDay(agency, day, left);
        }

        private void take(Segment s) {
            boolean over = first != null && due().isBefore(s.at().toLocalDate());
            switch (s.kind()) {
                case START -> {
                    begin(s.at());
                    first = due();
                }
                case STOP -> stop(s, over);
                case RESUME -> resume(s);
                case RESTART -> begin(s.at());
                case EXTEND -> left += s.amount();
                case FINISH -> finish(s);
            }
        }

        private void begin(LocalDateTime at) {
            from = at;
            left = Math.max(1, limit.total());
        }

        private void stop(Segment s, boolean over) {
            if (stop != null) {
                throw new Problem(DeadlineProblem.STOPPED_TWICE, s.at());
            }
            stop = s;
            late = over;
            missed |= over;
            if (!over) {
                int used =
                        (int)
                                workingDays(
                                        agency,
                                        from.toLocalDate().plusDays(1),
                                        s.at().toLocalDate());
                legs.add(leg(Reckoning.Leg.Kind.RAN, from, s.at(), used));
                left -= used;
                from = s.at();
            }
        }

        private void resume(Segment s) {
            Segment was = stop;
            if (was == null) {
                throw new Problem(DeadlineProblem.NOT_STOPPED, s.at());
            }
            stop = null;
            if (!late) {
                legs.add(leg(Reckoning.Leg.Kind.STOPPED, from, s.at(), 0));
                if (reason(was.reason()).after() == StopReason.After.RESTARTS) {
                    begin(s.at());
                } else {
                    from = s.at();
                }
            }
            late = false;
        }

        private void finish(Segment s) {
            if (stop != null) {
                throw new Problem(DeadlineProblem.FINISHED_WHILE_STOPPED, s.at());
            }
            end = s.at();
        }

        private Reckoning.Leg leg(
                Reckoning.Leg.Kind kind, LocalDateTime a, LocalDateTime b, long used) {
            return new Reckoning.Leg(kind, a, b, used, "", "");
        }
    }

    @Override
    public Explanation explain(UUID agency, Course course) {
        DueDate due = compute(agency, course).due();
        Explanation.Builder told =
                Explanation.builder().say("Hạn {0}.", "Due {0}.", due == null ? "–" : due.day());
        TimeLimit limit = course.limit();
        return limit == null
                ? told.plain()
                : told.row(
                                Text.same(limit.unit().name()),
                                BigDecimal.valueOf(limit.total()),
                                limit.rule(),
                                "")
                        .total();
    }

    @Override
    public Status status(UUID agency, Course course, LocalDateTime asOf) {
        return Status.NOT_DUE;
    }

    @Override
    public Simulation simulate(UUID agency, Course course, Segment hypothetical) {
        Course then = course.with(hypothetical);
        return new Simulation(
                compute(agency, course), compute(agency, then), explain(agency, then));
    }

    @Override
    public List<StopReason> reasons(LocalDate day) {
        return List.of(
                reason("supplement"),
                reason("financial-obligation"),
                reason("public-posting"),
                reason("suspension"));
    }

    private static StopReason reason(String code) {
        return new StopReason(
                code,
                Text.same(code),
                code.equals("supplement") ? StopReason.After.RESTARTS : StopReason.After.RESUMES,
                null,
                RULE,
                Text.same("chứng từ"));
    }

    private boolean works(UUID agency, LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.contains(day)
                && !ownHolidays.getOrDefault(agency, Set.of()).contains(day);
    }

    @Override
    public List<Surcharge> surcharges(LocalDate day) {
        Rule rule = Rule.ofProduct(Surcharge.RULE + "remote-commune", "vùng xa", "remote");
        return List.of(new Surcharge("remote-commune", Text.same("vùng xa"), 10, rule));
    }

    @Override
    public LocalDate workingDay(UUID agency, LocalDate day, int days) {
        LocalDate at = day;
        for (int n = Math.abs(days); n > 0; ) {
            at = at.plusDays(Integer.signum(days));
            n -= works(agency, at) ? 1 : 0;
        }
        return at;
    }

    @Override
    public long workingDays(UUID agency, LocalDate from, LocalDate to) {
        return from.isAfter(to)
                ? 0
                : from.datesUntil(to.plusDays(1)).filter(d -> works(agency, d)).count();
    }

    /** From 8 to 16 o'clock on working days. */
    @Override
    public long workingMinutes(UUID agency, LocalDateTime from, LocalDateTime to) {
        long sum = 0;
        LocalDateTime at = from;
        while (at.isBefore(to)) {
            sum +=
                    works(agency, at.toLocalDate()) && at.getHour() >= 8 && at.getHour() < 16
                            ? 1
                            : 0;
            at = at.plusMinutes(1);
        }
        return sum;
    }
}
