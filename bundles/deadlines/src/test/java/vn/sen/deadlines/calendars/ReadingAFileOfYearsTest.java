package vn.sen.deadlines.calendars;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.text.Text;

class ReadingAFileOfYearsTest {
    @Test
    void aSoundRowIsTaken() {
        YearFile file = YearFile.ofLines("2025;6150/TB;S;2025-01-01,2025-01-27;2025-04-26\r\n\r\n");
        assertTrue(file.sound());
        assertEquals(3, file.rows().get(0).read().year().days().size());
        assertEquals(file, YearFile.ofLines(file.lines()), "what the preview carries");
    }

    @Test
    void eachMistakeOfARowIsNamed() {
        List<Text> faults =
                YearRow.read(
                                new String[] {
                                    "2025",
                                    "",
                                    "X",
                                    "2025-02-30,2026-01-01,2025-01-04",
                                    "2025-01-06"
                                })
                        .faults();
        assertEquals(6, faults.size(), faults.toString());
        assertEquals(2, YearRow.read(new String[] {"hai", "TB"}).faults().size());
    }

    @Test
    void aYearThatStandsTwiceIsRefused() {
        YearFile file = YearFile.ofLines("2025;TB;S;;\n2025;TB;S;;");
        Faults faults = new Faults();
        file.check(faults);
        assertEquals("twice", faults.all().get(0).code());
        assertFalse(YearFile.ofLines("").sound());
    }

    @Test
    void otherYearsStay() {
        CalendarContent first = YearFile.ofLines("2024;A;S;;\n2025;A;S;;").over(null);
        CalendarVersion before =
                new CalendarVersion(
                        CalendarVersion.PROVINCE, 1, first, "QĐ", java.time.Instant.EPOCH, "x");
        CalendarContent now = YearFile.ofLines("2025;B;V;;").over(before);
        assertEquals(List.of("A", "B"), now.years().stream().map(y -> y.notice()).toList());
    }
}
