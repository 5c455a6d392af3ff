package vn.sen.dossiers.demo;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** A clock that is told what time it is. Not thread-safe. */
final class DemoClock extends Clock {
    private final ZoneId zone;
    private LocalDateTime now;

    DemoClock(ZoneId zone, LocalDateTime now) {
        this.zone = zone;
        this.now = now;
    }

    void set(LocalDateTime moment) {
        now = moment;
    }

    LocalDateTime local() {
        return now;
    }

    /** So many weekdays on, at that time of day; days off of the calendar are not known here. */
    LocalDateTime later(int weekdays, int hour, int minute) {
        LocalDateTime at = now;
        for (int left = weekdays; left > 0; ) {
            at = at.plusDays(1);
            left -= free(at) ? 0 : 1;
        }
        return at.withHour(hour).withMinute(minute);
    }

    static boolean free(LocalDateTime at) {
        return at.getDayOfWeek() == DayOfWeek.SATURDAY || at.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return Clock.fixed(instant(), other);
    }

    @Override
    public Instant instant() {
        return now.atZone(zone).toInstant();
    }
}
