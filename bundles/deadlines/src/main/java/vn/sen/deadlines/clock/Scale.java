package vn.sen.deadlines.clock;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import vn.sen.deadlines.api.DueDate;
import vn.sen.deadlines.api.LimitUnit;
import vn.sen.deadlines.api.TimeLimit;

/**
 * Counts units of one kind on one calendar. Points are epoch days, or minutes since epoch day 0 for
 * hours.
 */
final class Scale {
    static final long FIRST_DAY = LocalDate.of(1900, 1, 1).toEpochDay();
    static final long LAST_DAY = LocalDate.of(9999, 12, 31).toEpochDay();

    final boolean hours;
    private final LimitUnit unit;
    private final WorkingCalendar calendar;

    Scale(LimitUnit unit, WorkingCalendar calendar) {
        this.unit = unit;
        this.calendar = calendar;
        this.hours = unit == LimitUnit.WORKING_HOUR;
    }

    /** Where that moment of that day stands. */
    long point(long day, LocalDateTime at) {
        return hours ? day * 1440 + at.getHour() * 60L + at.getMinute() : day;
    }

    long day(long point) {
        return hours ? Math.floorDiv(point, 1440L) : point;
    }

    LocalDateTime moment(long point) {
        return hours
                ? LocalDate.ofEpochDay(day(point))
                        .atStartOfDay()
                        .plusMinutes(point - day(point) * 1440)
                : LocalDate.ofEpochDay(point).atTime(23, 59);
    }

    /** Where the count begins for what is received then: at once, or when the office next opens. */
    long begin(long day, LocalDateTime at) {
        int minute = at.getHour() * 60 + at.getMinute();
        int closing = calendar.closing(day);
        if (minute < closing && !cutOff(at)) {
            return hours ? day * 1440 + Math.max(minute, calendar.hours(day).opening()) : day;
        }
        long next = calendar.onOrAfter(closing > 0 ? day + 1 : day);
        return hours ? next * 1440 + calendar.hours(next).opening() : next;
    }

    private boolean cutOff(LocalDateTime at) {
        LocalTime cutOff = calendar.facts().cutOff();
        return cutOff != null
                && (unit == LimitUnit.SAME_DAY || calendar.facts().counting().cutOffMoves())
                && at.toLocalTime().isAfter(cutOff);
    }

    /** Units of the whole limit for a count that begins there. */
    long whole(TimeLimit limit, long from) {
        int amount = limit.total();
        return switch (unit) {
            case WORKING_DAY, CALENDAR_DAY -> amount;
            case WORKING_HOUR -> amount * 60L;
            case SAME_DAY -> 0;
            case MONTH -> LocalDate.ofEpochDay(from).plusMonths(amount).toEpochDay() - from;
        };
    }

    long used(long from, long to) {
        return switch (unit) {
            case WORKING_DAY, SAME_DAY -> calendar.rank(to) - calendar.rank(from);
            case CALENDAR_DAY, MONTH -> to - from;
            case WORKING_HOUR -> calendar.worked(to) - calendar.worked(from);
        };
    }

    long due(long from, long remaining) {
        return switch (unit) {
            case WORKING_DAY, SAME_DAY ->
                    remaining > 0
                            ? calendar.select(calendar.rank(from) + remaining)
                            : calendar.onOrAfter(from);
            case CALENDAR_DAY, MONTH -> calendar.onOrAfter(from + remaining);
            case WORKING_HOUR ->
                    remaining > 0 ? calendar.minuteOf(calendar.worked(from) + remaining) : from;
        };
    }

    DueDate dueDate(long point) {
        @Nullable LocalTime time = hours ? moment(point).toLocalTime() : null;
        return new DueDate(LocalDate.ofEpochDay(day(point)), time);
    }
}
