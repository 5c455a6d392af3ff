package vn.sen.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import net.objectlab.kit.datecalc.common.DefaultHolidayCalendar;
import net.objectlab.kit.datecalc.common.HolidayHandlerType;
import net.objectlab.kit.datecalc.jdk8.LocalDateCalculator;
import net.objectlab.kit.datecalc.jdk8.LocalDateKitCalculatorsFactory;
import vn.sen.deadlines.api.Course;
import vn.sen.deadlines.api.Segment;
import vn.sen.deadlines.api.TimeLimit;

/** The same dates by a library that people use for them. */
final class ObjectLab {
    private final LocalDateCalculator calculator;

    ObjectLab(ClockCalendar calendar) {
        LocalDateKitCalculatorsFactory factory =
                LocalDateKitCalculatorsFactory.getDefaultInstance();
        factory.registerHolidays(
                "VN",
                new DefaultHolidayCalendar<>(calendar.off(), calendar.first(), calendar.last()));
        calculator = factory.getDateCalculator("VN", HolidayHandlerType.FORWARD);
    }

    LocalDate due(Course course) {
        TimeLimit limit = Objects.requireNonNull(course.limit());
        List<Segment> segments = course.segments();
        LocalDate from = segments.get(0).at().toLocalDate();
        int left = limit.amount();
        for (int i = 1; i + 1 < segments.size(); i += 2) {
            LocalDate stop = segments.get(i).at().toLocalDate();
            LocalDate due = after(from, left);
            if (!due.isBefore(stop)) {
                left -= between(from, stop);
                from = segments.get(i + 1).at().toLocalDate();
            }
        }
        return after(from, left);
    }

    private LocalDate after(LocalDate day, int workingDays) {
        calculator.setStartDate(day);
        if (workingDays == 0) {
            return calculator.getCurrentBusinessDate();
        }
        boolean off = calculator.isNonWorkingDay(day);
        return calculator
                .moveByBusinessDays(off ? workingDays - 1 : workingDays)
                .getCurrentBusinessDate();
    }

    /** Working days after the one day, up to and with the other. */
    private int between(LocalDate from, LocalDate to) {
        int days = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            days += calculator.isNonWorkingDay(day) ? 0 : 1;
        }
        return days;
    }
}
