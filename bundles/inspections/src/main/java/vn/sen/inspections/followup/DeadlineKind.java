package vn.sen.inspections.followup;

import vn.sen.platform.api.text.Text;

/** How the document gives the deadline of a part. */
public enum DeadlineKind {
    DATE("Ngày cụ thể", "A date"),
    AFTER_CONCLUSION("Sau thông báo kết luận", "After the conclusion notice");

    private final Text label;

    DeadlineKind(String vi, String en) {
        label = new Text(vi, en);
    }

    public Text label() {
        return label;
    }
}
