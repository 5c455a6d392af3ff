package vn.sen.deadlines.api;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Event {@code deadlines.calendar-published}: a calendar has a new version. Who stores due dates
 * computes those again that go through the days named, of the agency and of all below it.
 *
 * @param calendar the agency whose calendar it is; the nil UUID for the province
 * @param first the first day that may count otherwise than before
 * @param last last such day
 */
public record CalendarPublished(UUID calendar, int version, LocalDate first, LocalDate last) {
    public static final String TYPE = "deadlines.calendar-published";
}
