package vn.sen.deadlines.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.sen.deadlines.api.Course;
import vn.sen.deadlines.api.LimitUnit;
import vn.sen.deadlines.api.Segment;
import vn.sen.deadlines.api.Status;
import vn.sen.deadlines.api.TimeLimit;

class JudgingACaseTest {
    private final Clock clock = Office.clock();

    /** Received on Monday 4 October for 5 working days: due on Monday 11 October. */
    private final Course open = Course.of(Office.days(5), Office.received("2021-10-04"));

    @Test
    void whatIsDoneIsComparedByDays() {
        assertEquals(Status.EARLY, done("2021-10-08T23:59:00"));
        assertEquals(Status.ON_TIME, done("2021-10-11T00:01:00"));
        assertEquals(Status.ON_TIME, done("2021-10-11T23:59:00"));
        assertEquals(Status.LATE_DONE, done("2021-10-12T00:01:00"));
    }

    private Status done(String at) {
        return clock.status(open.with(Segment.finish(Office.at(at))), Office.at("2021-12-01"));
    }

    @Test
    void whatIsOpenIsAtRiskOneWorkingDayBeforeAndLateTheDayAfter() {
        assertEquals(Status.NOT_DUE, clock.status(open, Office.at("2021-10-07")));
        assertEquals(Status.AT_RISK, clock.status(open, Office.at("2021-10-08")));
        assertEquals(Status.AT_RISK, clock.status(open, Office.at("2021-10-11T23:59:00")));
        assertEquals(Status.LATE, clock.status(open, Office.at("2021-10-12T00:00:00")));
    }

    @Test
    void hoursAreComparedByTheMinute() {
        Course hours =
                Course.of(
                        new TimeLimit(2, LimitUnit.WORKING_HOUR),
                        Office.received("2021-10-04T08:00:00"));
        assertEquals(Status.AT_RISK, clock.status(hours, Office.at("2021-10-04T10:00:00")));
        assertEquals(Status.LATE, clock.status(hours, Office.at("2021-10-04T10:01:00")));
    }

    @Test
    void theSameDayEndsForReceiptsAfterTheCutOff() {
        assertEquals(LocalDate.parse("2021-10-08"), sameDay("2021-10-08T15:00:00"));
        assertEquals(LocalDate.parse("2021-10-11"), sameDay("2021-10-08T15:01:00"));
        assertEquals(LocalDate.parse("2021-10-11"), sameDay("2021-10-09T09:00:00"));
    }

    private LocalDate sameDay(String received) {
        return Office.due(clock, Course.of(TimeLimit.sameDay(), Office.received(received)));
    }

    @Test
    void whatComesAtNightCountsFromTheNextOpening() {
        LocalDate evening = due("2021-10-04T16:59:00");
        assertEquals(LocalDate.parse("2021-10-11"), evening, "the cut-off moves no day limit");
        assertEquals(LocalDate.parse("2021-10-12"), due("2021-10-04T17:00:00"));
        assertEquals(LocalDate.parse("2021-10-12"), due("2021-10-05T06:00:00"));
    }

    private LocalDate due(String received) {
        return Office.due(clock, Course.of(Office.days(5), Office.received(received)));
    }

    @Test
    void aHalfDayIsADayForDaysAndItsHoursForHours() {
        Map<Integer, YearTable> years = Office.years();
        YearTable table = Objects.requireNonNull(years.get(2021));
        List<SpecialDay> days = new ArrayList<>(table.days());
        days.add(
                new SpecialDay(
                        LocalDate.parse("2021-10-05"),
                        SpecialDay.Kind.HALF_DAY,
                        OfficeHours.parse("07:00-11:30")));
        years.put(2021, new YearTable(2021, table.notice(), table.confidence(), days));
        Clock half =
                new Clock(new WorkingCalendar(Office.facts(Counting.USUAL, years)), Office.PACK);
        assertEquals(LocalDate.parse("2021-10-11"), Office.due(half, open));
        Course hours =
                Course.of(
                        new TimeLimit(8, LimitUnit.WORKING_HOUR),
                        Office.received("2021-10-04T16:00:00"));
        assertEquals(
                "DueDate[day=2021-10-06, time=09:30]",
                String.valueOf(half.compute(hours).due()),
                "1 hour on Monday, 4.5 on the half day, 2.5 on Wednesday");
    }
}
