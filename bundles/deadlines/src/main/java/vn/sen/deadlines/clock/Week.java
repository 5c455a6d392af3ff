package vn.sen.deadlines.clock;

import java.time.DayOfWeek;
import java.util.Map;

/** Counts by the weekdays alone, for any day there is. Days are epoch days. */
final class Week {
    /** 1970-01-01 was a Thursday. */
    private static final int MONDAY_SHIFT = 3;

    private final OfficeHours[] hours = new OfficeHours[7];
    private final int[] days = new int[8];
    private final int[] minutes = new int[8];

    Week(Map<DayOfWeek, OfficeHours> week) {
        for (DayOfWeek day : DayOfWeek.values()) {
            int i = day.getValue() - 1;
            OfficeHours of = week.getOrDefault(day, OfficeHours.CLOSED);
            hours[i] = of;
            days[i + 1] = days[i] + (of.open() ? 1 : 0);
            minutes[i + 1] = minutes[i] + of.minutes();
        }
    }

    OfficeHours hours(long day) {
        return hours[(int) Math.floorMod(day + MONDAY_SHIFT, 7L)];
    }

    /** Working days up to and with that day, from a fixed origin. */
    long rank(long day) {
        return sum(days, day + 1);
    }

    /** Minutes before that day, from the same origin. */
    long minutesBefore(long day) {
        return sum(minutes, day);
    }

    /** The day whose rank is reached first. */
    long select(long rank) {
        long weeks = Math.floorDiv(rank - 1, (long) days[7]);
        int left = (int) (rank - 1 - weeks * days[7]) + 1;
        int i = 0;
        while (days[i + 1] < left) {
            i++;
        }
        return weeks * 7 + i - MONDAY_SHIFT;
    }

    /** The day in which that many minutes from the origin are reached. */
    long dayOfMinutes(long target) {
        long weeks = Math.floorDiv(target - 1, (long) minutes[7]);
        int left = (int) (target - 1 - weeks * minutes[7]) + 1;
        int i = 0;
        while (minutes[i + 1] < left) {
            i++;
        }
        return weeks * 7 + i - MONDAY_SHIFT;
    }

    private static long sum(int[] prefix, long dayExclusive) {
        long k = dayExclusive + MONDAY_SHIFT;
        long weeks = Math.floorDiv(k, 7L);
        return weeks * prefix[7] + prefix[(int) (k - weeks * 7)];
    }
}
