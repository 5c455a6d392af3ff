package vn.sen.inspections.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class CountingDaysTest {
    private final Deadlines deadlines = new WeekdayDeadlines();

    @Test
    void theFirstDayIsNotCounted() {
        assertEquals(
                LocalDate.of(2021, 11, 19),
                deadlines.after(LocalDate.of(2021, 11, 4), 15, Deadlines.Unit.CALENDAR_DAY).day());
    }

    @Test
    void workingDaysLeaveOutWeekendsAndSayThatHolidaysAreIn() {
        Deadlines.Due due =
                deadlines.after(LocalDate.of(2021, 10, 20), 15, Deadlines.Unit.WORKING_DAY);
        assertEquals(LocalDate.of(2021, 11, 10), due.day());
        assertTrue(due.explanation().sentences().get(1).vi().contains("ngày lễ"));
    }

    @Test
    void fromAFridayTheNextWorkingDayIsMonday() {
        assertEquals(
                LocalDate.of(2021, 10, 25),
                deadlines.after(LocalDate.of(2021, 10, 22), 1, Deadlines.Unit.WORKING_DAY).day());
    }
}
