package vn.sen.deadlines.calendars;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sen.deadlines.clock.CalendarFacts;
import vn.sen.deadlines.clock.Counting;
import vn.sen.deadlines.clock.OfficeHours;
import vn.sen.deadlines.clock.SpecialDay;
import vn.sen.deadlines.clock.YearTable;

/** Lays the calendar of an agency over those above it. */
final class Merging {
    /** Of an office whose province has said nothing; found in a working system, no law. */
    private static final String USUAL_HOURS = "07:00-11:30,13:30-17:00";

    private final Map<DayOfWeek, OfficeHours> week = new EnumMap<>(DayOfWeek.class);
    private final Map<Integer, YearTable> years = new LinkedHashMap<>();
    private final Map<LocalDate, SpecialDay> days = new LinkedHashMap<>();
    private final List<String> names = new ArrayList<>();
    private @Nullable LocalTime cutOff;
    private Counting counting = Counting.USUAL;

    Merging() {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.getValue() < DayOfWeek.SATURDAY.getValue()) {
                week.put(day, OfficeHours.parse(USUAL_HOURS));
            }
        }
    }

    /** Lays the next one over what is there: the highest first, the agency's own last. */
    Merging lay(CalendarVersion version) {
        CalendarContent content = version.content();
        names.add(
                (version.agency().equals(CalendarVersion.PROVINCE)
                                ? "province"
                                : version.agency().toString())
                        + "/"
                        + version.number());
        if (!content.week().isEmpty()) {
            week.clear();
            content.week().forEach(day -> week.put(day.day(), OfficeHours.parse(day.hours())));
        }
        cutOff = content.cutOff() == null ? cutOff : content.cutOff();
        counting = Objects.requireNonNullElse(content.counting(), counting);
        content.years().forEach(year -> years.put(year.year(), table(year)));
        content.ownDays().forEach(day -> days.put(day.date(), special(day)));
        return this;
    }

    /** Days of their own wait for the year to be published: until then it stays provisional. */
    CalendarFacts facts() {
        Map<Integer, YearTable> with = new LinkedHashMap<>(years);
        days.values()
                .forEach(day -> with.computeIfPresent(day.date().getYear(), (y, t) -> t.with(day)));
        return new CalendarFacts(String.join("+", names), week, cutOff, counting, with);
    }

    private static SpecialDay special(CalendarContent.Day day) {
        return new SpecialDay(
                day.date(),
                day.kind(),
                day.hours().isBlank() ? null : OfficeHours.parse(day.hours()));
    }

    private static YearTable table(CalendarContent.Year year) {
        List<SpecialDay> days = year.days().stream().map(Merging::special).toList();
        return new YearTable(year.year(), year.notice(), year.confidence(), days);
    }
}
