package vn.sen.deadlines.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sen.deadlines.api.Course;
import vn.sen.deadlines.api.DueDate;
import vn.sen.deadlines.api.LimitUnit;
import vn.sen.deadlines.api.Reckoning;
import vn.sen.deadlines.api.Segment;
import vn.sen.deadlines.api.Status;
import vn.sen.deadlines.api.TimeLimit;
import vn.sen.platform.api.text.Text;

class StoppingAndGoingOnTest {
    private final Clock clock = Office.clock();

    /**
     * By hand: received 4 October, asked again on 6, 14, 19 and 25 October, each time counted anew;
     * the last completion is on 27 October. Tax from 1 to 10 November after 28, 29 October and 1
     * November: 3 of 10 days used, 7 left from 11 November.
     */
    @Test
    void fourSupplementsAndATaxNoticeComeOutAsByHand() {
        Course course =
                Course.of(
                        Office.days(10),
                        Office.received("2021-10-04"),
                        Office.asked("2021-10-06"),
                        Office.supplied("2021-10-13"),
                        Office.asked("2021-10-14"),
                        Office.supplied("2021-10-18"),
                        Office.asked("2021-10-19"),
                        Office.supplied("2021-10-22"),
                        Office.asked("2021-10-25"),
                        Office.supplied("2021-10-27"),
                        Office.tax("2021-11-01"),
                        Office.paid("2021-11-10"));
        assertEquals(LocalDate.parse("2021-11-19"), Office.due(clock, course));
        assertEquals(10, Office.total(clock, course));
        Reckoning reckoning = clock.compute(course.with(Segment.finish(Office.at("2021-11-17"))));
        long used = reckoning.legs().stream().mapToLong(Reckoning.Leg::used).sum();
        assertEquals(3 + 5, used, "three days before the tax notice and five after it");
        assertEquals(LocalDate.parse("2021-10-18"), day(reckoning.firstDue()));
    }

    @Test
    void aStoppedCaseIsNeverLateAndHasNoDateToMiss() {
        Course course =
                Course.of(Office.days(10), Office.received("2021-10-04"), Office.tax("2021-10-08"));
        Reckoning reckoning = clock.compute(course);
        assertNull(reckoning.due());
        assertEquals(6, reckoning.remaining());
        assertEquals(Status.PAUSED, clock.status(course, Office.at("2022-06-01")));
    }

    @Test
    void aStopAfterTheDueDateHidesNothing() {
        Course course =
                Course.of(
                        Office.days(5),
                        Office.received("2021-10-04"),
                        Office.tax("2021-10-13"),
                        Office.paid("2021-10-20"));
        assertEquals(LocalDate.parse("2021-10-11"), Office.due(clock, course));
        assertTrue(clock.compute(course).missed());
        assertEquals(Status.LATE, clock.status(course, Office.at("2021-10-20")));
    }

    @Test
    void countingAnewAfterTheDueDateHidesNothing() {
        Course course =
                Course.of(
                        Office.days(5),
                        Office.received("2021-10-04"),
                        Segment.restart(Office.at("2021-10-15"), "QĐ 9"));
        assertEquals(LocalDate.parse("2021-10-11"), Office.due(clock, course));
    }

    @Test
    void aStopOnTheLastDayLeavesTheDayOfItsEnd() {
        Course course =
                Course.of(
                        Office.days(5),
                        Office.received("2021-10-04"),
                        Office.tax("2021-10-11"),
                        Office.paid("2021-10-23"));
        assertEquals(LocalDate.parse("2021-10-25"), Office.due(clock, course), "Saturday moves");
        assertEquals(5, Office.total(clock, course));
    }

    @Test
    void aStopWithoutProofDoesNotCountAndIsSaid() {
        Course course =
                Course.of(
                        Office.days(10),
                        Office.received("2021-10-04"),
                        Segment.stop(Office.at("2021-10-08"), "financial-obligation", " "),
                        Office.paid("2021-10-20"));
        assertEquals(LocalDate.parse("2021-10-18"), Office.due(clock, course));
        assertTrue(says(course, "không có chứng từ"));
    }

    @Test
    void aMaximumMakesTheClockRunAgainByItself() {
        RulePack pack =
                new RulePack(
                        Office.lines("/packs/rules.csv"),
                        List.of(
                                "short;Chờ ngắn;Short wait;RESUMES;2;Quy tắc thử;D;;;Thông báo;The notice"));
        Clock bounded = new Clock(new WorkingCalendar(Office.facts()), pack);
        Course open =
                Course.of(
                        Office.days(10),
                        Office.received("2021-10-04"),
                        Segment.stop(Office.at("2021-10-08"), "short", "TB 1"));
        assertEquals(LocalDate.parse("2021-10-20"), Office.due(bounded, open));
        assertEquals(10, Office.total(bounded, open));
        assertEquals(Status.PAUSED, bounded.status(open, Office.at("2021-10-12")));
        assertEquals(Status.NOT_DUE, bounded.status(open, Office.at("2021-10-13")));
        Course ended = open.with(Segment.resume(Office.at("2021-11-30"), "TB 2"));
        assertEquals(LocalDate.parse("2021-10-20"), Office.due(bounded, ended));
    }

    @Test
    void anExtensionMovesTheDateOnceAndKeepsTheFirst() {
        Course course =
                Course.of(
                        Office.days(10),
                        Office.received("2021-10-04"),
                        Segment.extend(Office.at("2021-10-15"), 5, "phiếu xin lỗi 7"));
        Reckoning reckoning = clock.compute(course);
        assertEquals(LocalDate.parse("2021-10-25"), day(reckoning.due()));
        assertEquals(LocalDate.parse("2021-10-18"), day(reckoning.firstDue()));
        assertEquals(LocalDate.parse("2021-10-18"), day(reckoning.beforeExtension()));
        assertEquals(15, Office.total(clock, course));
    }

    @Test
    void hoursStopAndGoOnByTheMinute() {
        TimeLimit limit = new TimeLimit(8, LimitUnit.WORKING_HOUR);
        Course course =
                Course.of(
                        limit,
                        Office.received("2021-10-15T16:00:00"),
                        Office.tax("2021-10-18T08:00:00"),
                        Office.paid("2021-10-18T10:00:00"));
        Reckoning reckoning = clock.compute(course);
        assertEquals("DueDate[day=2021-10-19, time=08:00]", String.valueOf(reckoning.due()));
        assertEquals(480, Office.total(clock, course));
    }

    @Test
    void explanationTellsTheStopWithItsProof() {
        Course course =
                Course.of(
                        Office.days(10),
                        Office.received("2021-10-04"),
                        Office.tax("2021-10-08"),
                        Office.paid("2021-10-20"));
        assertTrue(says(course, "Chờ thực hiện nghĩa vụ tài chính (TB 123)"));
        assertTrue(says(course, "Hạn là T5 28/10/2021."));
        assertFalse(says(course, "chưa công bố"));
    }

    private boolean says(Course course, String words) {
        return clock.explain(course).sentences().stream()
                .map(Text::vi)
                .anyMatch(s -> s.contains(words));
    }

    private static LocalDate day(@Nullable DueDate due) {
        return Objects.requireNonNull(due).day();
    }
}
