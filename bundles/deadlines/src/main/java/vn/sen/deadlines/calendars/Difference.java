package vn.sen.deadlines.calendars;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The days that may count otherwise under a new version.
 *
 * @param first as {@code last}; null when no day may
 */
record Difference(@Nullable LocalDate first, @Nullable LocalDate last) {
    private static final Difference ALL =
            new Difference(LocalDate.of(1900, 1, 1), LocalDate.of(9999, 12, 31));

    static Difference between(@Nullable CalendarContent old, CalendarContent now) {
        if (old == null
                || !old.week().equals(now.week())
                || !Objects.equals(old.cutOff(), now.cutOff())
                || !Objects.equals(old.counting(), now.counting())) {
            return ALL;
        }
        TreeSet<LocalDate> days = new TreeSet<>();
        more(old.ownDays(), now.ownDays(), days);
        more(now.ownDays(), old.ownDays(), days);
        collect(old.years(), now.years(), days);
        collect(now.years(), old.years(), days);
        return days.isEmpty()
                ? new Difference(null, null)
                : new Difference(days.first(), days.last());
    }

    /** Days of the one that the other does not have; all of a year that the other does not have. */
    private static void collect(
            List<CalendarContent.Year> years,
            List<CalendarContent.Year> others,
            Set<LocalDate> into) {
        for (CalendarContent.Year year : years) {
            CalendarContent.Year same =
                    others.stream().filter(o -> o.year() == year.year()).findAny().orElse(null);
            if (same == null) {
                into.add(LocalDate.of(year.year(), 1, 1));
                into.add(LocalDate.of(year.year(), 12, 31));
                continue;
            }
            more(year.days(), same.days(), into);
        }
    }

    private static void more(
            List<CalendarContent.Day> days, List<CalendarContent.Day> others, Set<LocalDate> into) {
        Set<CalendarContent.Day> more = new HashSet<>(days);
        others.forEach(more::remove);
        more.forEach(day -> into.add(day.date()));
    }
}
