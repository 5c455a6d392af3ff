package vn.sen.deadlines.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sen.deadlines.calendars.CalendarContent;
import vn.sen.deadlines.clock.SpecialDay;
import vn.sen.platform.api.explain.Confidence;
import vn.sen.platform.api.pages.Field;
import vn.sen.platform.api.pages.Form;
import vn.sen.platform.api.problem.Problem;

class SettingAnAgencysOwnHoursTest {
    private static final CalendarContent BEFORE =
            new CalendarContent(
                    List.of(),
                    null,
                    null,
                    List.of(
                            new CalendarContent.Year(
                                    2021, "Thông báo minh họa", Confidence.S, List.of())));

    @Test
    void aSaturdayDeskWithAHalfDayAndADayOff() {
        CalendarContent made =
                OwnForm.content(
                        form(
                                Map.of(
                                        "saturday", "07:00 - 11:00",
                                        "cutOff", "10:30",
                                        "days",
                                                "30/10/2021 nửa ngày 07:00-09:00\r\n\r\n"
                                                        + "2021-11-05 nghỉ\n6/11/2021 Làm bù")),
                        BEFORE);
        assertEquals(
                List.of(new CalendarContent.WeekDay(DayOfWeek.SATURDAY, "07:00-11:00")),
                made.week());
        assertEquals(LocalTime.of(10, 30), made.cutOff());
        assertEquals(BEFORE.years(), made.years(), "published years stay");
        assertEquals(
                List.of(
                        day("2021-10-30", SpecialDay.Kind.HALF_DAY, "07:00-09:00"),
                        day("2021-11-05", SpecialDay.Kind.LOCAL_OFF, ""),
                        day("2021-11-06", SpecialDay.Kind.SWAP_WORK, "")),
                made.ownDays());
    }

    @Test
    void whatWasSavedStandsInTheFormAsItIsRead() {
        CalendarContent first =
                OwnForm.content(
                        form(Map.of("monday", "07:00-11:30", "days", "05/11/2021 nghỉ")), BEFORE);
        Map<String, String> shown = new HashMap<>();
        for (Field field : OwnForm.fields(first)) {
            shown.put(field.name(), field.current() == null ? "" : field.current().toString());
        }
        assertEquals(first, OwnForm.content(form(shown), BEFORE));
    }

    @Test
    void eachMistakeIsNamedWithItsLine() {
        Problem problem =
                assertThrows(
                        Problem.class,
                        () ->
                                OwnForm.content(
                                        form(
                                                Map.of(
                                                        "monday",
                                                        "8h sáng",
                                                        "days",
                                                        "31/11/2021 nghỉ\n"
                                                                + "30/10/2021 nửa ngày\n"
                                                                + "05/11/2021 nghỉ\n"
                                                                + "05/11/2021 nghỉ")),
                                        BEFORE));
        assertEquals(
                List.of("monday", "days", "days", "days"),
                problem.faults().stream().map(f -> f.field()).toList());
        assertTrue(problem.faults().get(3).message().vi().startsWith("Dòng 4:"));
    }

    private static CalendarContent.Day day(String date, SpecialDay.Kind kind, String hours) {
        return new CalendarContent.Day(LocalDate.parse(date), kind, hours);
    }

    private static Form form(Map<String, String> typed) {
        Map<String, List<String>> values = new HashMap<>();
        typed.forEach((name, value) -> values.put(name, List.of(value)));
        return new Form(values, List.of());
    }
}
