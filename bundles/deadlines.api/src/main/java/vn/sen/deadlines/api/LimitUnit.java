package vn.sen.deadlines.api;

import vn.sen.platform.api.text.Text;

/** What a time limit is counted in. The unit belongs to the version of a procedure. */
public enum LimitUnit {
    /** Days that the calendar of the agency counts; a half day counts as one. */
    WORKING_DAY("ngày làm việc", "working days"),
    /** Every day; a last day that is a day off moves to the next working day. */
    CALENDAR_DAY("ngày", "days"),
    /** Hours of the office, from the moment of receipt. */
    WORKING_HOUR("giờ làm việc", "working hours"),
    /** The corresponding date, or the last day of a shorter month; moves off days off. */
    MONTH("tháng", "months"),
    /** The day of receipt, or the next working day after the cut-off. Its amount is 0. */
    SAME_DAY("trong ngày", "same day");

    private final Text label;

    LimitUnit(String vi, String en) {
        label = new Text(vi, en);
    }

    public Text label() {
        return label;
    }
}
