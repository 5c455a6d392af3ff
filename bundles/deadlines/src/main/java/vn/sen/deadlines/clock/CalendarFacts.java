package vn.sen.deadlines.clock;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One version of a working calendar, as data.
 *
 * @param name of calendar and version, for explanations and stored dates
 * @param week hours of each weekday; one that is missing is a rest day
 * @param cutOff receipts after it are late in the day; null when there is none
 * @param years the published ones, 1900 to 2200; any other counts by the week alone, and says so
 */
public record CalendarFacts(
        String name,
        Map<DayOfWeek, OfficeHours> week,
        @Nullable LocalTime cutOff,
        Counting counting,
        Map<Integer, YearTable> years) {
    public CalendarFacts {
        week = Map.copyOf(week);
        years = Map.copyOf(years);
        if (week.values().stream().noneMatch(OfficeHours::open)) {
            throw new IllegalArgumentException("a week without a working day");
        }
        if (years.keySet().stream().anyMatch(year -> year < 1900 || year > 2200)) {
            throw new IllegalArgumentException("years are 1900 to 2200");
        }
    }
}
