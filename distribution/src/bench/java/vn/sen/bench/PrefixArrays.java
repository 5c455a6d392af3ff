package vn.sen.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.sen.deadlines.api.Course;
import vn.sen.deadlines.api.Segment;
import vn.sen.deadlines.api.TimeLimit;

/** The least that can be done: the n-th working day, and the working days of a stop. */
final class PrefixArrays {
    private final int first;
    private final int[] rank;
    private final int[] nth;

    PrefixArrays(ClockCalendar calendar) {
        first = (int) calendar.first().toEpochDay();
        int days = (int) calendar.last().toEpochDay() - first + 1;
        rank = new int[days];
        nth = new int[days + 1];
        int working = 0;
        for (int i = 0; i < days; i++) {
            if (calendar.works(LocalDate.ofEpochDay(first + i))) {
                nth[++working] = first + i;
            }
            rank[i] = working;
        }
    }

    LocalDate due(Course course) {
        TimeLimit limit = Objects.requireNonNull(course.limit());
        List<Segment> segments = course.segments();
        int due = rank[day(segments.get(0))] + limit.amount();
        for (int i = 1; i + 1 < segments.size(); i += 2) {
            int stop = day(segments.get(i));
            if (nth[due] >= stop + first) {
                due += rank[day(segments.get(i + 1))] - rank[stop];
            }
        }
        return LocalDate.ofEpochDay(nth[due]);
    }

    private int day(Segment segment) {
        return (int) segment.at().toLocalDate().toEpochDay() - first;
    }
}
