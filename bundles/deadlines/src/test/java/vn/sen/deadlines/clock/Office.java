package vn.sen.deadlines.clock;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.sen.deadlines.api.Course;
import vn.sen.deadlines.api.DueDate;
import vn.sen.deadlines.api.LimitUnit;
import vn.sen.deadlines.api.Segment;
import vn.sen.deadlines.api.TimeLimit;
import vn.sen.platform.api.explain.Confidence;

/** An office with the calendar of the test data. */
final class Office {
    static final RulePack PACK = RulePack.shipped();
    static final OfficeHours HOURS = OfficeHours.parse("07:00-11:30,13:30-17:00");

    private Office() {}

    static Clock clock() {
        return new Clock(new WorkingCalendar(facts()), PACK);
    }

    static CalendarFacts facts() {
        return facts(Counting.USUAL, years());
    }

    static CalendarFacts facts(Counting counting, Map<Integer, YearTable> years) {
        Map<DayOfWeek, OfficeHours> week = new LinkedHashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.getValue() < 6) {
                week.put(day, HOURS);
            }
        }
        return new CalendarFacts("tỉnh, bản 1", week, LocalTime.of(15, 0), counting, years);
    }

    static Map<Integer, YearTable> years() {
        Map<Integer, YearTable> years = new LinkedHashMap<>();
        for (String line : lines("/calendar.csv")) {
            String[] f = line.split(";", -1);
            List<SpecialDay> days = new ArrayList<>();
            add(days, f[3], SpecialDay.Kind.DAY_OFF);
            add(days, f[4], SpecialDay.Kind.SWAP_WORK);
            int year = Integer.parseInt(f[0]);
            years.put(year, new YearTable(year, f[1], Confidence.valueOf(f[2]), days));
        }
        return years;
    }

    private static void add(List<SpecialDay> days, String dates, SpecialDay.Kind kind) {
        Arrays.stream(dates.split(","))
                .filter(date -> !date.isEmpty())
                .forEach(date -> days.add(new SpecialDay(LocalDate.parse(date), kind, null)));
    }

    static List<String> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(Office.class.getResourceAsStream(resource))) {
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The day that both ways of asking agree on. */
    static LocalDate due(Clock clock, Course course) {
        DueDate due = Objects.requireNonNull(clock.compute(course).due());
        if (!due.equals(clock.due(course))) {
            throw new AssertionError(due + " is not " + clock.due(course));
        }
        return due.day();
    }

    static long total(Clock clock, Course course) {
        return Objects.requireNonNull(clock.explain(course).total()).longValueExact();
    }

    static TimeLimit days(int amount) {
        return new TimeLimit(amount, LimitUnit.WORKING_DAY);
    }

    static LocalDateTime at(String date) {
        return date.length() > 10 ? LocalDateTime.parse(date) : LocalDate.parse(date).atTime(8, 10);
    }

    static Segment received(String date) {
        return Segment.start(at(date));
    }

    static Segment tax(String date) {
        return Segment.stop(at(date), "financial-obligation", "TB 123");
    }

    static Segment paid(String date) {
        return Segment.resume(at(date), "biên lai 45");
    }

    static Segment asked(String date) {
        return Segment.stop(at(date), "supplement", "phiếu 02");
    }

    static Segment supplied(String date) {
        return Segment.restart(at(date), "biên nhận bổ sung");
    }
}
