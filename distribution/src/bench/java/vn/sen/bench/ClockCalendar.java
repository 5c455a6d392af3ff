package vn.sen.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sen.deadlines.clock.CalendarFacts;
import vn.sen.deadlines.clock.Clock;
import vn.sen.deadlines.clock.Counting;
import vn.sen.deadlines.clock.OfficeHours;
import vn.sen.deadlines.clock.RulePack;
import vn.sen.deadlines.clock.SpecialDay;
import vn.sen.deadlines.clock.WorkingCalendar;
import vn.sen.deadlines.clock.YearTable;
import vn.sen.platform.api.explain.Confidence;

/**
 * Years of the calendar that comes with the product, in which no Saturday was worked.
 *
 * @param off weekdays off
 */
record ClockCalendar(LocalDate first, LocalDate last, Set<LocalDate> off) {

    static ClockCalendar read(int from, int to) {
        Set<LocalDate> off = new HashSet<>();
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                Clock.class.getResourceAsStream("/demo/calendar.csv"),
                                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split(";", -1);
                if (!line.startsWith("#")
                        && Integer.parseInt(cells[0]) >= from
                        && Integer.parseInt(cells[0]) <= to) {
                    for (String day : cells[3].split(",")) {
                        off.add(LocalDate.parse(day));
                    }
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new ClockCalendar(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31), off);
    }

    boolean works(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && !off.contains(day);
    }

    LocalDate workingDayFrom(LocalDate day) {
        return works(day) ? day : workingDayFrom(day.plusDays(1));
    }

    Clock clock() {
        Map<DayOfWeek, OfficeHours> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.compareTo(DayOfWeek.SATURDAY) < 0) {
                week.put(day, OfficeHours.parse("07:00-11:30,13:30-17:00"));
            }
        }
        Map<Integer, List<SpecialDay>> days = new HashMap<>();
        for (int year = first.getYear(); year <= last.getYear(); year++) {
            days.put(year, new ArrayList<>());
        }
        off.forEach(
                day ->
                        days.get(day.getYear())
                                .add(new SpecialDay(day, SpecialDay.Kind.DAY_OFF, null)));
        Map<Integer, YearTable> years = new HashMap<>();
        days.forEach((year, of) -> years.put(year, new YearTable(year, "bench", Confidence.D, of)));
        CalendarFacts facts = new CalendarFacts("bench", week, null, Counting.USUAL, years);
        return new Clock(new WorkingCalendar(facts), RulePack.shipped());
    }
}
