package vn.sen.inspections.rules;

import java.time.LocalDate;
import vn.sen.platform.api.explain.Explanation;
import vn.sen.platform.api.text.Text;

/**
 * Counts days of a clock. The one place of this module that knows how, so that working calendars
 * can take over.
 */
public interface Deadlines {
    /** The last day of {@code days} units after {@code start}; the start itself is not counted. */
    Due after(LocalDate start, int days, Unit unit);

    enum Unit {
        CALENDAR_DAY("ngày", "days"),
        WORKING_DAY("ngày làm việc", "working days");

        private final Text label;

        Unit(String vi, String en) {
            label = new Text(vi, en);
        }

        public Text label() {
            return label;
        }
    }

    /** A day together with the way to it. */
    record Due(LocalDate day, Explanation explanation) {}
}
