package vn.sen.deadlines.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.sen.deadlines.api.Course;
import vn.sen.deadlines.api.DueDate;
import vn.sen.deadlines.api.LimitUnit;
import vn.sen.deadlines.api.Segment;
import vn.sen.deadlines.api.TimeLimit;

class CountingByTheCalendarTest {
    private final Clock clock = Office.clock();

    @TestFactory
    Stream<DynamicTest> everyVectorComesOut() {
        return Office.lines("/vectors.csv").stream()
                .map(line -> line.split(";", -1))
                .map(f -> DynamicTest.dynamicTest(f[0] + " " + f[1] + ": " + f[5], () -> check(f)));
    }

    private void check(String[] f) {
        List<Segment> segments = new ArrayList<>(List.of(Office.received(f[0])));
        if (!f[3].isEmpty()) {
            String[] stop = f[3].split(" ", -1);
            segments.add(Segment.stop(Office.at(stop[1]), stop[0], "TB 1"));
            segments.add(Segment.resume(Office.at(stop[2]), "BN 2"));
        }
        TimeLimit limit = new TimeLimit(Integer.parseInt(f[1]), LimitUnit.valueOf(f[2]));
        Course course = new Course(limit, segments);
        assertEquals(new DueDate(LocalDate.parse(f[4]), null), clock.compute(course).due());
        assertEquals(new DueDate(LocalDate.parse(f[4]), null), clock.due(course));
        assertEquals(limit.amount(), Office.total(clock, course));
    }

    @Test
    void aForgottenSwapIsWrongBySixDays() {
        Map<Integer, YearTable> years = Office.years();
        YearTable with = Objects.requireNonNull(years.get(2025));
        List<SpecialDay> off =
                with.days().stream().filter(day -> day.kind() == SpecialDay.Kind.DAY_OFF).toList();
        years.put(2025, new YearTable(2025, with.notice(), with.confidence(), off));
        Clock forgetful =
                new Clock(new WorkingCalendar(Office.facts(Counting.USUAL, years)), Office.PACK);
        Course course = Course.of(Office.days(3), Office.received("2025-04-25"));
        assertEquals(LocalDate.parse("2025-05-05"), Office.due(forgetful, course));
    }

    @Test
    void aHolidayThatIsNewInAYearIsWorthOneDay() {
        Map<Integer, YearTable> years = Office.years();
        YearTable with = Objects.requireNonNull(years.get(2026));
        List<SpecialDay> before =
                with.days().stream()
                        .filter(day -> !day.date().equals(LocalDate.of(2026, 11, 24)))
                        .toList();
        years.put(2026, new YearTable(2026, with.notice(), with.confidence(), before));
        Clock old =
                new Clock(new WorkingCalendar(Office.facts(Counting.USUAL, years)), Office.PACK);
        Course course = Course.of(Office.days(5), Office.received("2026-11-20"));
        assertEquals(LocalDate.parse("2026-11-27"), Office.due(old, course));
        assertEquals(LocalDate.parse("2026-11-30"), Office.due(clock, course));
    }

    /** What land software kept showing while the applicant or the tax office had the case. */
    @Test
    void theFirstDateIsKeptBesideTheOneThatHolds() {
        Course course =
                Course.of(
                        Office.days(10),
                        Office.received("2021-10-04"),
                        Segment.stop(Office.at("2021-10-06"), "supplement", "PBS 1"),
                        Segment.resume(Office.at("2021-10-13"), "BN 2"));
        assertEquals(
                new DueDate(LocalDate.parse("2021-10-18"), null), clock.compute(course).firstDue());
        assertEquals(new DueDate(LocalDate.parse("2021-10-27"), null), clock.compute(course).due());
    }

    @Test
    void theYearsHaveTheirKnownNumbersOfWorkingDays() {
        WorkingCalendar calendar = new WorkingCalendar(Office.facts());
        int[] known = {252, 250, 249, 249, 251, 250, 249};
        for (int i = 0; i < known.length; i++) {
            int year = 2020 + i;
            assertEquals(
                    known[i],
                    calendar.workingDays(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)),
                    "year " + year);
        }
    }

    @Test
    void theWorkingDayBeforeADueDateIsFoundOverHolidaysAndSwaps() {
        WorkingCalendar calendar = new WorkingCalendar(Office.facts());
        LocalDate after = LocalDate.parse("2025-05-05");
        assertEquals(LocalDate.parse("2025-04-29"), calendar.workingDay(after, -1));
        assertEquals(LocalDate.parse("2025-04-26"), calendar.workingDay(after, -3));
        assertEquals(after, calendar.workingDay(LocalDate.parse("2025-04-29"), 1));
        assertEquals(after, calendar.workingDay(LocalDate.parse("2025-05-01"), 0));
        assertEquals(0, calendar.workingDays(after, LocalDate.parse("2025-05-04")));
    }

    /** The clock against a plain walk from day to day, far beyond the published years. */
    @Test
    void countingBySumsIsCountingDayByDay() {
        WorkingCalendar calendar = new WorkingCalendar(Office.facts());
        java.util.Random random = new java.util.Random(20211020);
        for (int i = 0; i < 20_000; i++) {
            LocalDate start = LocalDate.of(2012, 1, 1).plusDays(random.nextInt(9000));
            int days = 1 + random.nextInt(400);
            Course course = Course.of(Office.days(days), Segment.start(start.atTime(9, 0)));
            assertEquals(walk(calendar, start, days), Office.due(clock, course));
        }
    }

    private static LocalDate walk(WorkingCalendar calendar, LocalDate start, int days) {
        LocalDate day = start;
        while (!calendar.works(day)) {
            day = day.plusDays(1);
        }
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            left -= calendar.works(day) ? 1 : 0;
        }
        return day;
    }
}
