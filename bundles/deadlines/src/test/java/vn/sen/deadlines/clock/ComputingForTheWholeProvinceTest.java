package vn.sen.deadlines.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.sen.deadlines.api.Course;
import vn.sen.deadlines.api.LimitUnit;
import vn.sen.deadlines.api.OnTimeRates;
import vn.sen.deadlines.api.Segment;
import vn.sen.deadlines.api.Status;
import vn.sen.deadlines.api.TimeLimit;

/** What other systems got wrong, as product.md §7 (1–7) asks. */
class ComputingForTheWholeProvinceTest {
    private final Clock clock = Office.clock();

    @Test
    void longerStepsAreDueLaterAndAFreshCaseIsNotLate() {
        LocalDate before = LocalDate.MIN;
        for (int days = 1; days <= 200; days++) {
            Course course = Course.of(Office.days(days), Office.received("2021-10-20"));
            LocalDate due = Office.due(clock, course);
            assertTrue(due.isAfter(before), "day " + days);
            assertNotEquals(Status.LATE, clock.status(course, Office.at("2021-10-20")));
            before = due;
        }
    }

    @Test
    void theLateFlagOfTenThousandCasesIsNotConstant() {
        Map<Status, Long> counts = count(new Random(1), 10_000);
        assertTrue(counts.getOrDefault(Status.LATE, 0L) > 1000, counts.toString());
        assertTrue(counts.getOrDefault(Status.NOT_DUE, 0L) > 1000, counts.toString());
    }

    @Test
    void sixteenThreadsWithTwoCalendarsNeverMeet() throws Exception {
        Map<Integer, YearTable> without = Office.years();
        without.remove(2021);
        Clock other =
                new Clock(new WorkingCalendar(Office.facts(Counting.USUAL, without)), Office.PACK);
        Course course = Course.of(Office.days(5), Office.received("2021-02-08"));
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            List<Callable<LocalDate>> work = new ArrayList<>();
            for (int i = 0; i < 1600; i++) {
                Clock one = i % 2 == 0 ? clock : other;
                work.add(() -> Office.due(one, course));
            }
            List<Future<LocalDate>> done = threads.invokeAll(work);
            for (int i = 0; i < done.size(); i++) {
                LocalDate known = LocalDate.parse(i % 2 == 0 ? "2021-02-22" : "2021-02-15");
                assertEquals(known, done.get(i).get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aCaseWithoutADueDateIsNeverOnTime() {
        Course course =
                Course.of(
                        null,
                        Office.received("2021-10-20"),
                        Segment.finish(Office.at("2021-10-21")));
        assertEquals(Status.NO_DUE, clock.status(course, Office.at("2021-10-22")));
        OnTimeRates few = OnTimeRates.of(Map.of(Status.ON_TIME, 1L, Status.LATE_DONE, 1L));
        OnTimeRates more =
                OnTimeRates.of(
                        Map.of(Status.ON_TIME, 1L, Status.LATE_DONE, 1L, Status.NO_DUE, 98L));
        assertEquals(few.ofCompleted(), more.ofCompleted());
        assertEquals(98, more.noDue());
    }

    @Test
    void bothFormulasAgreeWhenNothingOpenIsLate() {
        OnTimeRates agreed = OnTimeRates.of(Map.of(Status.EARLY, 3L, Status.LATE_DONE, 1L));
        assertEquals(agreed.ofCompleted(), agreed.ofDue());
        OnTimeRates hidden =
                OnTimeRates.of(Map.of(Status.EARLY, 3L, Status.LATE_DONE, 1L, Status.LATE, 4L));
        assertEquals("0.7500", hidden.ofCompleted().orElseThrow().toString());
        assertEquals("0.3750", hidden.ofDue().orElseThrow().toString());
    }

    @Test
    void theLegThatUsedTheTimeChangesWithTheCase() {
        Course early =
                Course.of(
                        Office.days(5),
                        Office.received("2021-10-04"),
                        Office.tax("2021-10-05"),
                        Office.paid("2021-10-06"),
                        Segment.finish(Office.at("2021-10-20")));
        Course late =
                Course.of(
                        Office.days(5),
                        Office.received("2021-10-04"),
                        Office.tax("2021-10-11"),
                        Office.paid("2021-10-12"),
                        Segment.finish(Office.at("2021-10-13")));
        assertEquals(List.of(1L, 0L, 10L), used(early));
        assertEquals(List.of(5L, 0L, 1L), used(late));
    }

    @Test
    void oneHolidayMoreMovesExactlyTheOpenCasesThatGoThroughIt() {
        Map<Integer, YearTable> years = Office.years();
        YearTable table = Objects.requireNonNull(years.get(2021));
        LocalDate holiday = LocalDate.parse("2021-10-27");
        List<SpecialDay> days = new ArrayList<>(table.days());
        days.add(new SpecialDay(holiday, SpecialDay.Kind.LOCAL_OFF, null));
        years.put(2021, new YearTable(2021, table.notice(), table.confidence(), days));
        Clock then =
                new Clock(new WorkingCalendar(Office.facts(Counting.USUAL, years)), Office.PACK);
        for (int start = 1; start <= 31; start++) {
            LocalDateTime received = LocalDate.of(2021, 10, start).atTime(8, 0);
            Course course = Course.of(Office.days(5), Segment.start(received));
            LocalDate was = Office.due(clock, course);
            boolean through = clockStart(received).isBefore(holiday) && !was.isBefore(holiday);
            boolean onIt = clockStart(received).equals(holiday);
            assertEquals(through || onIt, !was.equals(Office.due(then, course)), "1" + start);
        }
    }

    private LocalDate clockStart(LocalDateTime received) {
        WorkingCalendar calendar = new WorkingCalendar(Office.facts());
        LocalDate day = received.toLocalDate();
        while (!calendar.works(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private List<Long> used(Course course) {
        return clock.compute(course).legs().stream().map(leg -> leg.used()).toList();
    }

    private Map<Status, Long> count(Random random, int cases) {
        Map<Status, Long> counts = new EnumMap<>(Status.class);
        for (int i = 0; i < cases; i++) {
            LocalDateTime start =
                    LocalDate.of(2021, 8, 1).plusDays(random.nextInt(80)).atTime(9, 0);
            TimeLimit limit = new TimeLimit(1 + random.nextInt(60), LimitUnit.CALENDAR_DAY);
            Course course = Course.of(limit, Segment.start(start));
            counts.merge(clock.status(course, Office.at("2021-10-20")), 1L, Long::sum);
        }
        return counts;
    }
}
