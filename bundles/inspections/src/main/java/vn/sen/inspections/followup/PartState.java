package vn.sen.inspections.followup;

import vn.sen.platform.api.text.Text;

/** Where a part of the remediation is. */
public enum PartState {
    OPEN("Đang làm", "Open"),
    CLAIMED("Đã báo cáo xong", "Claimed done"),
    VERIFIED("Đã xác minh", "Verified");

    private final Text label;

    PartState(String vi, String en) {
        label = new Text(vi, en);
    }

    public Text label() {
        return label;
    }
}
