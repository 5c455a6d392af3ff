package vn.sen.deadlines.calendars;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.sen.deadlines.clock.CalendarFacts;
import vn.sen.deadlines.clock.OfficeHours;
import vn.sen.deadlines.clock.SpecialDay;
import vn.sen.deadlines.clock.WorkingCalendar;

/**
 * A day that two calendars count otherwise.
 *
 * @param before as {@code after}: kind of the special day; null for one like its weekday
 */
public record DayChange(
        LocalDate date,
        OfficeHours hoursBefore,
        SpecialDay.@Nullable Kind before,
        OfficeHours hoursAfter,
        SpecialDay.@Nullable Kind after) {

    /** Whether the day begins or ceases to count as a working day. */
    public boolean counts() {
        return hoursBefore.spans().isEmpty() != hoursAfter.spans().isEmpty();
    }

    /** In order, over all years that either has published. */
    public static List<DayChange> between(CalendarFacts before, CalendarFacts after) {
        WorkingCalendar old = new WorkingCalendar(before);
        WorkingCalendar now = new WorkingCalendar(after);
        TreeSet<Integer> years = new TreeSet<>(before.years().keySet());
        years.addAll(after.years().keySet());
        List<DayChange> changes = new ArrayList<>();
        for (int year : years) {
            LocalDate end = LocalDate.of(year + 1, 1, 1);
            for (LocalDate day = LocalDate.of(year, 1, 1);
                    day.isBefore(end);
                    day = day.plusDays(1)) {
                DayChange change =
                        new DayChange(
                                day,
                                old.hours(day),
                                kind(old, day),
                                now.hours(day),
                                kind(now, day));
                if (!change.hoursBefore.equals(change.hoursAfter)) {
                    changes.add(change);
                }
            }
        }
        return changes;
    }

    private static SpecialDay.@Nullable Kind kind(WorkingCalendar calendar, LocalDate day) {
        SpecialDay special = calendar.special(day);
        return special == null ? null : special.kind();
    }
}
