package vn.sen.deadlines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sen.deadlines.CourseRequest.Happening;
import vn.sen.deadlines.api.LimitUnit;
import vn.sen.deadlines.api.Segment;
import vn.sen.deadlines.calendars.CalendarVersion;
import vn.sen.platform.api.problem.Problem;

class AskingForADateTest {
    private static final LocalDateTime MORNING = LocalDateTime.parse("2021-10-04T08:10");

    @Test
    void everythingMissingIsNamedAtOnce() {
        Happening empty = new Happening(null, null, null, null, null);
        CourseRequest request =
                new CourseRequest(
                        null, new CourseRequest.Limit(5, null), Arrays.asList(null, empty), null);
        Problem problem = assertThrows(Problem.class, request::course);
        assertEquals(
                List.of("segments[0]", "segments[1].kind", "segments[1].at", "limit.unit"),
                problem.faults().stream().map(f -> f.field()).toList());
        assertThrows(Problem.class, request::supposed);
    }

    @Test
    void withoutAnAgencyTheProvinceCounts() {
        Happening start = new Happening(Segment.Kind.START, MORNING, null, null, null);
        CourseRequest request =
                new CourseRequest(
                        null,
                        new CourseRequest.Limit(5, LimitUnit.WORKING_DAY),
                        List.of(start),
                        null);
        assertEquals(CalendarVersion.PROVINCE, request.calendar());
        assertEquals(List.of(Segment.start(MORNING)), request.course().segments());
        assertNull(new CourseRequest(null, null, null, null).course().limit());
    }
}
