package vn.sen.deadlines.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sen.deadlines.api.Course;
import vn.sen.deadlines.api.DeadlineProblem;
import vn.sen.deadlines.api.LimitUnit;
import vn.sen.deadlines.api.Reckoning;
import vn.sen.deadlines.api.Segment;
import vn.sen.deadlines.api.TimeLimit;
import vn.sen.platform.api.problem.Problem;

class RefusingWhatCannotHaveHappenedTest {
    private final Clock clock = Office.clock();

    @Test
    void aLimitOfZeroDaysIsRefused() {
        Problem problem = assertThrows(Problem.class, () -> Office.days(0));
        assertEquals(DeadlineProblem.LIMIT_OUT_OF_RANGE, problem.code());
        assertThrows(Problem.class, () -> new TimeLimit(1, LimitUnit.SAME_DAY));
    }

    @Test
    void aCutMayNotTakeTheWholeLimit() {
        TimeLimit.Change cut = new TimeLimit.Change(-10, TimeLimit.GIVEN);
        assertThrows(
                Problem.class,
                () -> new TimeLimit(10, LimitUnit.WORKING_DAY, TimeLimit.GIVEN, List.of(cut)));
        TimeLimit.Change remote = new TimeLimit.Change(10, TimeLimit.GIVEN);
        TimeLimit more = new TimeLimit(10, LimitUnit.WORKING_DAY, TimeLimit.GIVEN, List.of(remote));
        Course course = Course.of(more, Office.received("2021-10-04"));
        assertEquals(LocalDate.parse("2021-11-01"), Office.due(clock, course));
        assertEquals(20, Office.total(clock, course));
    }

    @Test
    void tenThousandDaysAreCountedAndCalledProvisional() {
        Course course = Course.of(Office.days(10_000), Office.received("2026-01-05"));
        Reckoning reckoning = clock.compute(course);
        assertTrue(reckoning.provisional());
        assertEquals(2027, reckoning.unpublished().first());
        assertEquals(10_000, Office.total(clock, course));
        assertTrue(
                clock.explain(course).sentences().stream()
                        .anyMatch(s -> s.vi().contains("chưa công bố")));
    }

    @Test
    void theLastOfFebruaryIsAMonthAfterTheLastOfJanuary() {
        TimeLimit month = new TimeLimit(1, LimitUnit.MONTH);
        assertEquals(
                LocalDate.parse("2024-02-29"),
                Office.due(clock, Course.of(month, Office.received("2024-01-31"))));
        Course leap = Course.of(new TimeLimit(12, LimitUnit.MONTH), Office.received("2024-02-29"));
        assertEquals(LocalDate.parse("2025-02-28"), Office.due(clock, leap));
        assertEquals(365, Office.total(clock, leap));
    }

    @Test
    void theYear1900IsCountedByTheWeekAndSaysSo() {
        Course course = Course.of(Office.days(5), Office.received("1900-01-01"));
        assertEquals(LocalDate.parse("1900-01-08"), Office.due(clock, course));
        assertEquals("[1900]", clock.compute(course).unpublished().toString());
        refused(
                DeadlineProblem.DATE_OUT_OF_RANGE,
                Course.of(Office.days(5), Office.received("1899-12-31")));
    }

    @Test
    void theYear9999HasALastDay() {
        Course course = Course.of(Office.days(5), Office.received("9999-12-20"));
        assertEquals(LocalDate.parse("9999-12-27"), Office.due(clock, course));
        refused(
                DeadlineProblem.DATE_OUT_OF_RANGE,
                Course.of(Office.days(50), Office.received("9999-12-20")));
    }

    @Test
    void nothingGoesOnBeforeItStopped() {
        refused(
                DeadlineProblem.NOT_STOPPED,
                Course.of(
                        Office.days(5), Office.received("2021-10-04"), Office.paid("2021-10-05")));
        refused(
                DeadlineProblem.OUT_OF_ORDER,
                Course.of(
                        Office.days(5),
                        Office.received("2021-10-04"),
                        Office.tax("2021-10-08"),
                        Office.paid("2021-10-07")));
        refused(DeadlineProblem.NOT_STARTED, Course.of(Office.days(5), Office.paid("2021-10-07")));
    }

    @Test
    void nothingFinishesWhileItStands() {
        refused(
                DeadlineProblem.FINISHED_WHILE_STOPPED,
                Course.of(
                        Office.days(5),
                        Office.received("2021-10-04"),
                        Office.tax("2021-10-05"),
                        Segment.finish(Office.at("2021-10-06"))));
    }

    @Test
    void nothingHappensTwiceOrAfterTheEnd() {
        Course course = Course.of(Office.days(5), Office.received("2021-10-04"));
        refused(DeadlineProblem.STARTED_TWICE, course.with(Office.received("2021-10-05")));
        refused(
                DeadlineProblem.STOPPED_TWICE,
                course.with(Office.tax("2021-10-05")).with(Office.tax("2021-10-06")));
        Segment extension = Segment.extend(Office.at("2021-10-06"), 2, "phiếu 1");
        refused(DeadlineProblem.EXTENDED_TWICE, course.with(extension).with(extension));
        refused(
                DeadlineProblem.EXTENDED_LATE,
                course.with(Segment.extend(Office.at("2021-10-12"), 2, "phiếu 1")));
        refused(
                DeadlineProblem.AFTER_FINISH,
                course.with(Segment.finish(Office.at("2021-10-06")))
                        .with(Segment.finish(Office.at("2021-10-05T00:00").plusDays(3))));
        refused(
                DeadlineProblem.UNKNOWN_REASON,
                course.with(Segment.stop(Office.at("2021-10-05"), "no-such-reason", "TB 1")));
    }

    private void refused(DeadlineProblem problem, Course course) {
        assertEquals(problem, assertThrows(Problem.class, () -> clock.compute(course)).code());
        assertEquals(problem, assertThrows(Problem.class, () -> clock.due(course)).code());
    }
}
