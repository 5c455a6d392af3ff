package vn.sen.inspections;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import vn.sen.deadlines.api.Course;
import vn.sen.deadlines.api.Deadlines;
import vn.sen.deadlines.api.DueDate;
import vn.sen.deadlines.api.LimitUnit;
import vn.sen.deadlines.api.Reckoning;
import vn.sen.deadlines.api.Segment;
import vn.sen.deadlines.api.Status;
import vn.sen.deadlines.api.StopReason;
import vn.sen.deadlines.api.TimeLimit;
import vn.sen.platform.api.explain.Explanation;
import vn.sen.platform.api.text.Text;

/** Counts what starts with a document, in days and working days, around the days off given. */
final class FakeDeadlines implements Deadlines {
    final Set<LocalDate> off = new HashSet<>();

    @Override
    public Reckoning compute(UUID agency, Course course) {
        DueDate due = new DueDate(last(course), null);
        return new Reckoning(
                "fake", due, due, null, 0, null, null, false, null, new TreeSet<>(), List.of());
    }

    @Override
    public Explanation explain(UUID agency, Course course) {
        TimeLimit limit = Objects.requireNonNull(course.limit());
        return Explanation.builder()
                .say("Hạn là {0}.", "Due on {0}.", last(course))
                .row(
                        Text.same(limit.unit().name()),
                        BigDecimal.valueOf(limit.total()),
                        limit.rule(),
                        "")
                .total();
    }

    private LocalDate last(Course course) {
        TimeLimit limit = Objects.requireNonNull(course.limit());
        LocalDate day = course.segments().get(0).at().toLocalDate();
        int left =
                limit.total()
                        + course.segments().stream()
                                .filter(s -> s.kind() == Segment.Kind.EXTEND)
                                .mapToInt(Segment::amount)
                                .sum();
        while (left > 0) {
            day = day.plusDays(1);
            left -= limit.unit() == LimitUnit.CALENDAR_DAY || works(day) ? 1 : 0;
        }
        while (!works(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private boolean works(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && !off.contains(day);
    }

    @Override
    public Status status(UUID agency, Course course, LocalDateTime asOf) {
        throw new UnsupportedOperationException();
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
    public LocalDate workingDay(UUID agency, LocalDate day, int days) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long workingDays(UUID agency, LocalDate from, LocalDate to) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long workingMinutes(UUID agency, LocalDateTime from, LocalDateTime to) {
        throw new UnsupportedOperationException();
    }
}
