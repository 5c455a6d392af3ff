package vn.sen.deadlines.api;

import vn.sen.platform.api.text.Text;

/** How a case stands against its due date: one set for all lists, pages and figures. */
public enum Status {
    NOT_DUE("Còn hạn", "Not yet due"),
    AT_RISK("Sắp đến hạn", "Due soon"),
    /** The clock stands still; never late while it does. */
    PAUSED("Tạm dừng", "Paused"),
    LATE("Quá hạn", "Late"),
    EARLY("Trước hạn", "Early"),
    ON_TIME("Đúng hạn", "On time"),
    LATE_DONE("Xong quá hạn", "Done late"),
    /** Has no limit or has not started; never counts as on time. */
    NO_DUE("Không xác định thời hạn", "No due date");

    private final Text label;

    Status(String vi, String en) {
        label = new Text(vi, en);
    }

    public Text label() {
        return label;
    }
}
