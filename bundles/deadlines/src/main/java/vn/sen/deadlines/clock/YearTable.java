package vn.sen.deadlines.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.sen.platform.api.explain.Confidence;
import vn.sen.platform.api.explain.Rule;
import vn.sen.platform.api.text.Text;

/**
 * The published days of one year.
 *
 * @param notice number of the notice, or where the days come from
 */
public record YearTable(int year, String notice, Confidence confidence, List<SpecialDay> days) {
    public YearTable {
        days = List.copyOf(days);
        for (SpecialDay day : days) {
            if (day.date().getYear() != year) {
                throw new IllegalArgumentException(day.date() + " is not in " + year);
            }
        }
    }

    /** The same with that day instead of what was there. */
    public YearTable with(SpecialDay day) {
        List<SpecialDay> more = new ArrayList<>(days);
        more.removeIf(other -> other.date().equals(day.date()));
        more.add(day);
        return new YearTable(year, notice, confidence, more);
    }

    Rule rule() {
        return new Rule(
                "deadlines.calendar-" + year,
                new Text("Lịch làm việc năm " + year, "Working calendar of " + year),
                notice,
                confidence,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31));
    }
}
