package vn.sen.deadlines.calendars;

import java.time.Instant;
import java.util.UUID;

/**
 * A version of a calendar as it was published.
 *
 * @param agency whose it is; the nil UUID for the province
 * @param number from 1; the highest is in force
 * @param instrument what the version rests on
 */
public record CalendarVersion(
        UUID agency,
        int number,
        CalendarContent content,
        String instrument,
        Instant recordedAt,
        String recordedBy) {
    public static final UUID PROVINCE = new UUID(0, 0);
}
