package vn.sen.deadlines.calendars;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import vn.sen.deadlines.clock.CalendarFacts;
import vn.sen.deadlines.clock.SpecialDay;
import vn.sen.deadlines.clock.YearTable;

/** Writes special days as all-day events of RFC 5545. */
final class ICalendar {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int OCTETS = 75;

    private final StringBuilder text = new StringBuilder();

    private ICalendar() {}

    static String of(CalendarFacts facts, Instant now) {
        ICalendar calendar = new ICalendar();
        calendar.line("BEGIN:VCALENDAR");
        calendar.line("VERSION:2.0");
        calendar.line("PRODID:-//vn.sen//deadlines//VI");
        facts.years().values().stream()
                .sorted(Comparator.comparingInt(YearTable::year))
                .forEach(year -> year.days().forEach(day -> calendar.day(year, day, now)));
        calendar.line("END:VCALENDAR");
        return calendar.text.toString();
    }

    private void day(YearTable year, SpecialDay day, Instant now) {
        line("BEGIN:VEVENT");
        line("UID:" + day.date() + "@deadlines.vn.sen");
        line("DTSTAMP:" + STAMP.format(now));
        line("DTSTART;VALUE=DATE:" + DAY.format(day.date()));
        line("DTEND;VALUE=DATE:" + DAY.format(day.date().plusDays(1)));
        line("SUMMARY:" + escaped(day.kind().label().vi()));
        line("DESCRIPTION:" + escaped(year.notice() + " [" + year.confidence() + "]"));
        line("END:VEVENT");
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** Folds after 75 octets, never inside a character. */
    private void line(String words) {
        int octets = 0;
        for (int i = 0; i < words.length(); ) {
            int character = words.codePointAt(i);
            String one = Character.toString(character);
            int size = one.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > OCTETS) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(one);
            octets += size;
            i += one.length();
        }
        text.append("\r\n");
    }
}
