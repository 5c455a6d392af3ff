package vn.sen.inspections.followup;

import vn.sen.platform.api.text.Text;

/** Whether the deadline of a part was kept; computed, never entered. */
public enum Promise {
    NO_DEADLINE("Chưa có hạn", "No deadline yet"),
    RUNNING("Còn hạn", "Running"),
    KEPT("Đúng hẹn", "Kept"),
    BROKEN("Trễ hẹn", "Broken");

    private final Text label;

    Promise(String vi, String en) {
        label = new Text(vi, en);
    }

    public Text label() {
        return label;
    }
}
