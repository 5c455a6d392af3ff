package vn.sen.deadlines.calendars;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sen.deadlines.clock.Counting;
import vn.sen.deadlines.clock.SpecialDay;
import vn.sen.platform.api.explain.Confidence;

/**
 * What a version of a calendar says. What it leaves out is taken from the calendar above.
 *
 * @param week the working weekdays with their hours; empty to take those of the calendar above
 * @param cutOff null to take that of the calendar above
 * @param counting null to take that of the calendar above
 * @param years published days; a year stands instead of the same year above
 * @param days single days of its own, laid over those of the published years
 */
public record CalendarContent(
        List<WeekDay> week,
        @Nullable LocalTime cutOff,
        @Nullable Counting counting,
        List<Year> years,
        @Nullable List<Day> days) {
    /** Says nothing: all comes from above. */
    public static final CalendarContent EMPTY =
            new CalendarContent(List.of(), null, null, List.of());

    public CalendarContent {
        week = List.copyOf(week);
        years = List.copyOf(years);
        days = days == null ? List.of() : List.copyOf(days);
    }

    public CalendarContent(
            List<WeekDay> week,
            @Nullable LocalTime cutOff,
            @Nullable Counting counting,
            List<Year> years) {
        this(week, cutOff, counting, years, List.of());
    }

    /** The days of its own; never null. */
    public List<Day> ownDays() {
        return days == null ? List.of() : days;
    }

    /**
     * @param hours for example 07:00-11:30,13:30-17:00
     */
    public record WeekDay(DayOfWeek day, String hours) {
        public WeekDay {
            Objects.requireNonNull(day, "day");
            Objects.requireNonNull(hours, "hours");
        }
    }

    /**
     * @param notice number of the notice, or where the days come from
     */
    public record Year(int year, String notice, Confidence confidence, List<Day> days) {
        public Year {
            Objects.requireNonNull(notice, "notice");
            Objects.requireNonNull(confidence, "confidence");
            days = List.copyOf(days);
        }
    }

    /**
     * @param hours of a worked or half day; "" for the usual ones
     */
    public record Day(LocalDate date, SpecialDay.Kind kind, String hours) {
        public Day {
            Objects.requireNonNull(date, "date");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(hours, "hours");
        }
    }
}
