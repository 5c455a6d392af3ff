package vn.sen.deadlines.calendars;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.sen.deadlines.CalendarDeadlines;
import vn.sen.deadlines.DemoCalendar;
import vn.sen.deadlines.api.CalendarPublished;
import vn.sen.deadlines.api.Course;
import vn.sen.deadlines.api.LimitUnit;
import vn.sen.deadlines.api.Segment;
import vn.sen.deadlines.api.TimeLimit;
import vn.sen.deadlines.clock.SpecialDay;
import vn.sen.deadlines.reasons.ReasonShelf;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.explain.Confidence;
import vn.sen.platform.api.people.Role;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.text.Language;
import vn.sen.platform.testkit.FakeCaller;
import vn.sen.platform.testkit.FakePorts;
import vn.sen.platform.testkit.FixedClock;
import vn.sen.platform.testkit.TestDatabase;
import vn.sen.platform.testkit.TestJson;
import vn.sen.platform.testkit.TestStore;
import vn.sen.platform.testkit.WithDatabase;

@WithDatabase
class PublishingACalendarTest {
    private final TestStore store;
    private final CalendarShelf shelf;
    private final Province province = new Province();
    private final CalendarDeadlines deadlines;

    PublishingACalendarTest(TestDatabase database) {
        FixedClock clock = FixedClock.at("2021-10-20T08:00");
        store = new TestStore(database);
        store.write(
                "test.empty",
                CalendarVersion.PROVINCE,
                change -> change.em().createQuery("delete from Calendar").executeUpdate());
        shelf = new CalendarShelf(store, new TestJson(), clock);
        deadlines =
                new CalendarDeadlines(
                        new Clocks(
                                shelf,
                                clock,
                                new FakePorts(province),
                                new ReasonShelf(store, new TestJson(), clock)));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void withoutAnyCalendarTheDateIsProvisional() {
        assertTrue(deadlines.compute(Province.DESK, course()).provisional());
    }

    @Test
    void whatIsPublishedCountsAtOnceAndBelow() {
        new DemoCalendar(shelf).load();
        assertEquals(LocalDate.parse("2021-02-22"), due(Province.DESK));
        assertFalse(deadlines.compute(Province.DESK, course()).provisional());
        CalendarContent early =
                new CalendarContent(
                        List.of(new CalendarContent.WeekDay(DayOfWeek.MONDAY, "08:00-11:00")),
                        null,
                        null,
                        List.of());
        shelf.publish(Province.OFFICE, early, "QĐ minh họa");
        assertEquals(LocalDate.parse("2021-03-22"), due(Province.DESK), "five working Mondays");
        assertEquals(LocalDate.parse("2021-02-22"), due(Province.ROOT));
        assertEquals("province/1+" + Province.OFFICE + "/1", calendar(Province.DESK));
    }

    @Test
    void oneHolidayMoreTellsExactlyItsDay() {
        new DemoCalendar(shelf).load();
        CalendarVersion first =
                Objects.requireNonNull(shelf.inForce().get(CalendarVersion.PROVINCE));
        CalendarContent.Day day =
                new CalendarContent.Day(
                        LocalDate.parse("2021-10-27"), SpecialDay.Kind.LOCAL_OFF, "");
        shelf.publish(CalendarVersion.PROVINCE, with(first.content(), day), "QĐ minh họa");
        assertEquals(
                new CalendarPublished(CalendarVersion.PROVINCE, 2, day.date(), day.date()),
                store.events().get(store.events().size() - 1).payload());
        assertEquals(
                List.of(2, 1),
                shelf.history(CalendarVersion.PROVINCE).stream()
                        .map(CalendarVersion::number)
                        .toList());
    }

    private static CalendarContent with(CalendarContent content, CalendarContent.Day more) {
        List<CalendarContent.Year> years = new ArrayList<>();
        for (CalendarContent.Year year : content.years()) {
            List<CalendarContent.Day> days = new ArrayList<>(year.days());
            if (year.year() == more.date().getYear()) {
                days.add(more);
            }
            years.add(
                    new CalendarContent.Year(year.year(), year.notice(), year.confidence(), days));
        }
        return new CalendarContent(content.week(), content.cutOff(), content.counting(), years);
    }

    /** The own day of an agency leaves the holidays of the year as they are. */
    @Test
    void aDayOfItsOwnIsLaidOverTheYear() {
        new DemoCalendar(shelf).load();
        CalendarContent.Day closed =
                new CalendarContent.Day(
                        LocalDate.parse("2021-02-18"), SpecialDay.Kind.LOCAL_OFF, "");
        CalendarContent.Day later =
                new CalendarContent.Day(
                        LocalDate.parse("2031-02-18"), SpecialDay.Kind.LOCAL_OFF, "");
        CalendarContent own =
                new CalendarContent(List.of(), null, null, List.of(), List.of(closed, later));
        shelf.publish(Province.OFFICE, own, "QĐ minh họa");
        assertEquals(LocalDate.parse("2021-02-23"), due(Province.DESK));
        assertEquals(LocalDate.parse("2021-02-22"), due(Province.ROOT));
        assertFalse(deadlines.compute(Province.DESK, course()).provisional());
        Course far =
                Course.of(
                        new TimeLimit(1, LimitUnit.WORKING_DAY),
                        Segment.start(LocalDate.parse("2031-02-17").atTime(8, 10)));
        assertTrue(
                deadlines.compute(Province.DESK, far).provisional(),
                "a day of its own publishes no year");
    }

    @Test
    void twoVersionsAreComparedDayByDay() {
        new DemoCalendar(shelf).load();
        CalendarContent.Day half =
                new CalendarContent.Day(
                        LocalDate.parse("2021-10-29"), SpecialDay.Kind.HALF_DAY, "07:00-11:30");
        CalendarContent.Day saturday =
                new CalendarContent.Day(
                        LocalDate.parse("2021-10-30"), SpecialDay.Kind.SWAP_WORK, "07:00-11:00");
        CalendarVersion province =
                Objects.requireNonNull(shelf.inForce().get(CalendarVersion.PROVINCE));
        CalendarContent own =
                new CalendarContent(List.of(), null, null, List.of(), List.of(half, saturday));
        List<DayChange> changes =
                DayChange.between(
                        new Merging().lay(province).facts(),
                        new Merging()
                                .lay(province)
                                .lay(shelf.publish(Province.OFFICE, own, "QĐ minh họa"))
                                .facts());
        assertEquals(
                List.of("2021-10-29 false 07:00-11:30", "2021-10-30 true 07:00-11:00"),
                changes.stream()
                        .map(c -> c.date() + " " + c.counts() + " " + c.hoursAfter())
                        .toList());
    }

    @Test
    void eachMistakeIsNamedAndNothingIsPublished() {
        CalendarContent wrong =
                new CalendarContent(
                        List.of(new CalendarContent.WeekDay(DayOfWeek.MONDAY, "11:00-08:00")),
                        LocalTime.of(15, 0),
                        null,
                        List.of(
                                new CalendarContent.Year(
                                        2021,
                                        "",
                                        Confidence.S,
                                        List.of(
                                                new CalendarContent.Day(
                                                        LocalDate.parse("2022-01-03"),
                                                        SpecialDay.Kind.STATUTORY,
                                                        "")))));
        Problem problem =
                assertThrows(
                        Problem.class, () -> shelf.publish(CalendarVersion.PROVINCE, wrong, "QĐ"));
        assertEquals(
                List.of("week[0].hours", "years[0].notice", "years[0].days[0].date"),
                problem.faults().stream().map(f -> f.field()).toList());
        assertTrue(shelf.history(CalendarVersion.PROVINCE).isEmpty());
    }

    @Test
    void anOfficerMayNotPublish() {
        CalendarContent content = new CalendarContent(List.of(), null, null, List.of());
        Call officer =
                new Call(
                        FakeCaller.inProvince(Role.OFFICER),
                        Language.VI,
                        "0123456789abcdef",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "");
        assertThrows(
                Problem.class,
                () -> officer.run(() -> shelf.publish(CalendarVersion.PROVINCE, content, "QĐ")));
    }

    @Test
    void theFileForCalendarProgramsHoldsEachDayOnceAndFoldsItsLines() {
        new DemoCalendar(shelf).load();
        String text =
                ICalendar.of(
                        new Merging()
                                .lay(
                                        Objects.requireNonNull(
                                                shelf.inForce().get(CalendarVersion.PROVINCE)))
                                .facts(),
                        java.time.Instant.EPOCH);
        assertEquals(1, text.split("UID:2024-05-04@", -1).length - 1);
        for (String line : text.split("\r\n", -1)) {
            assertTrue(line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length <= 75, line);
        }
    }

    private String calendar(UUID agency) {
        return deadlines.compute(agency, course()).calendar();
    }

    private LocalDate due(UUID agency) {
        return Objects.requireNonNull(deadlines.compute(agency, course()).due()).day();
    }

    private static Course course() {
        return Course.of(
                new TimeLimit(5, LimitUnit.WORKING_DAY),
                Segment.start(LocalDate.parse("2021-02-08").atTime(8, 10)));
    }
}
