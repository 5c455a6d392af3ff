package vn.sen.deadlines.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.sen.deadlines.api.Course;
import vn.sen.deadlines.api.LimitUnit;
import vn.sen.deadlines.api.Segment;
import vn.sen.deadlines.api.TimeLimit;

/** A limit that runs from a notice counts from its day, whether anybody was at work or not. */
class StartingWithADocumentTest {
    private final Clock clock = Office.clock();

    @Test
    void aNoticeOfASaturdayCountsFromThatSaturday() {
        Course notice = course("2021-11-06", 10, LimitUnit.CALENDAR_DAY);
        assertEquals(LocalDate.parse("2021-11-16"), Office.due(clock, notice));
        Course received =
                Course.of(new TimeLimit(10, LimitUnit.CALENDAR_DAY), Office.received("2021-11-06"));
        assertEquals(
                LocalDate.parse("2021-11-18"),
                Office.due(clock, received),
                "a receipt counts from the Monday");
    }

    @Test
    void fifteenWorkingDaysAfterAVisit() {
        assertEquals(
                LocalDate.parse("2021-11-10"),
                Office.due(clock, course("2021-10-20", 15, LimitUnit.WORKING_DAY)));
    }

    @Test
    void aLastDayOffMovesOn() {
        assertEquals(
                LocalDate.parse("2023-01-30"),
                Office.due(clock, course("2021-11-05", 450, LimitUnit.CALENDAR_DAY)));
    }

    @Test
    void theDocumentIsNamed() {
        String told =
                clock.explain(course("2021-11-05", 30, LimitUnit.CALENDAR_DAY))
                        .sentences()
                        .toString();
        assertTrue(told.contains("Tính từ T6 05/11/2021 (15/TB-ĐKT); ngày đó không tính."), told);
    }

    private static Course course(String day, int amount, LimitUnit unit) {
        return Course.of(
                new TimeLimit(amount, unit), Segment.startOf(LocalDate.parse(day), "15/TB-ĐKT"));
    }
}
