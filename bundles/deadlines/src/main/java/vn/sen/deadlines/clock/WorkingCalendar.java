package vn.sen.deadlines.clock;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.sen.deadlines.api.LimitUnit;

/**
 * A version of a calendar, ready for counting: prefix sums of days and minutes over the published
 * years, and the week beyond them. Days are epoch days. Immutable.
 */
public final class WorkingCalendar {
    private final CalendarFacts facts;
    private final Week week;
    private final Map<Long, SpecialDay> special = new HashMap<>();

    /** First day of the sums, and the first day behind them. */
    private final int first;

    private final int end;

    /** Working days in [first, first + i). */
    private final int[] days;

    /** Minutes in [first, first + i). */
    private final int[] minutes;

    /** Hours of each day in [first, end). */
    private final OfficeHours[] open;

    /** The minute at which each of these days closes; 0 when it is closed all day. */
    private final int[] closing;

    /** The working days themselves, in order. */
    private final int[] nth;

    private final Scale[] scales = new Scale[LimitUnit.values().length];

    public WorkingCalendar(CalendarFacts facts) {
        this.facts = facts;
        this.week = new Week(facts.week());
        facts.years().values().stream()
                .flatMap(year -> year.days().stream())
                .forEach(day -> special.put(day.date().toEpochDay(), day));
        SortedSet<Integer> years = new TreeSet<>(facts.years().keySet());
        first = years.isEmpty() ? 0 : (int) LocalDate.of(years.first(), 1, 1).toEpochDay();
        end = years.isEmpty() ? 0 : (int) LocalDate.of(years.last() + 1, 1, 1).toEpochDay();
        days = new int[end - first + 1];
        minutes = new int[end - first + 1];
        open = new OfficeHours[end - first];
        closing = new int[end - first];
        int[] working = new int[end - first];
        for (int i = 0; i < end - first; i++) {
            OfficeHours hours = hoursOf(first + i);
            open[i] = hours;
            closing[i] = hours.open() ? hours.closing() : 0;
            if (hours.open()) {
                working[days[i]] = first + i;
            }
            days[i + 1] = days[i] + (hours.open() ? 1 : 0);
            minutes[i + 1] = minutes[i] + hours.minutes();
        }
        nth = Arrays.copyOf(working, days[end - first]);
        for (LimitUnit unit : LimitUnit.values()) {
            scales[unit.ordinal()] = new Scale(unit, this);
        }
    }

    public CalendarFacts facts() {
        return facts;
    }

    Scale scale(LimitUnit unit) {
        return scales[unit.ordinal()];
    }

    public boolean works(LocalDate day) {
        return hours(day.toEpochDay()).open();
    }

    /** Working days from the first to the last day, both included. */
    public long workingDays(LocalDate from, LocalDate to) {
        return to.isBefore(from) ? 0 : rank(to.toEpochDay()) - rank(from.toEpochDay() - 1);
    }

    /** Minutes of office hours between the two moments. */
    public long workingMinutes(LocalDateTime from, LocalDateTime to) {
        return Math.max(0, worked(minute(to)) - worked(minute(from)));
    }

    private static long minute(LocalDateTime at) {
        return at.toLocalDate().toEpochDay() * 1440 + at.getHour() * 60L + at.getMinute();
    }

    /**
     * The working day so many after that day, or before it; for 0 the day or the next working one.
     */
    public LocalDate workingDay(LocalDate day, int days) {
        long epoch = day.toEpochDay();
        long rank = days > 0 ? rank(epoch) + days : rank(epoch - 1) + 1 + days;
        return LocalDate.ofEpochDay(select(rank));
    }

    public OfficeHours hours(LocalDate day) {
        return hours(day.toEpochDay());
    }

    public @Nullable SpecialDay special(LocalDate day) {
        return special.get(day.toEpochDay());
    }

    /** Working days up to and with that day, from an origin of this calendar. */
    long rank(long day) {
        if (day >= first && day < end) {
            return days[(int) day - first + 1];
        }
        return day >= end
                ? days[end - first] + week.rank(day) - week.rank(end - 1L)
                : week.rank(day) - week.rank(first - 1L);
    }

    /** The working day of that rank. */
    long select(long rank) {
        if (rank > 0 && rank <= nth.length) {
            return nth[(int) rank - 1];
        }
        return rank > 0
                ? week.select(rank - nth.length + week.rank(end - 1L))
                : week.select(rank + week.rank(first - 1L));
    }

    long onOrAfter(long day) {
        return select(rank(day - 1) + 1);
    }

    /** Minutes worked before that minute, counted from midnight of epoch day 0. */
    long worked(long minute) {
        long day = Math.floorDiv(minute, 1440L);
        return minutesBefore(day) + hours(day).until((int) (minute - day * 1440));
    }

    /** The first minute, from midnight of epoch day 0, at which so many are worked. */
    long minuteOf(long worked) {
        long day = dayOfMinutes(worked);
        return day * 1440 + hours(day).at((int) (worked - minutesBefore(day)));
    }

    OfficeHours hours(long day) {
        return day >= first && day < end ? open[(int) day - first] : week.hours(day);
    }

    /** The minute at which the office closes that day; 0 when it does not open. */
    int closing(long day) {
        if (day >= first && day < end) {
            return closing[(int) day - first];
        }
        OfficeHours hours = week.hours(day);
        return hours.open() ? hours.closing() : 0;
    }

    private OfficeHours hoursOf(long day) {
        SpecialDay other = special.get(day);
        if (other == null) {
            return week.hours(day);
        }
        if (!other.kind().works()) {
            return OfficeHours.CLOSED;
        }
        OfficeHours own = other.hours();
        return own != null ? own : week.hours(day).open() ? week.hours(day) : usual();
    }

    /** Hours of a worked rest day that names none: those of the first working weekday. */
    private OfficeHours usual() {
        for (long monday = 4; ; monday++) {
            if (week.hours(monday).open()) {
                return week.hours(monday);
            }
        }
    }

    /** Years from the one to the other day without a published table. */
    SortedSet<Integer> unpublished(long from, long to) {
        SortedSet<Integer> missing = new TreeSet<>();
        int last = LocalDate.ofEpochDay(to).getYear();
        for (int year = LocalDate.ofEpochDay(from).getYear(); year <= last; year++) {
            if (!facts.years().containsKey(year)) {
                missing.add(year);
            }
        }
        return missing;
    }

    private long minutesBefore(long day) {
        if (day >= first && day <= end) {
            return minutes[(int) day - first];
        }
        return day > end
                ? minutes[end - first] + week.minutesBefore(day) - week.minutesBefore(end)
                : week.minutesBefore(day) - week.minutesBefore(first);
    }

    private long dayOfMinutes(long target) {
        long all = minutes[end - first];
        if (target > all) {
            return week.dayOfMinutes(target - all + week.minutesBefore(end));
        }
        if (target <= 0) {
            return week.dayOfMinutes(target + week.minutesBefore(first));
        }
        int low = 0;
        int high = end - first;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (minutes[middle] < target) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return first + low;
    }
}
