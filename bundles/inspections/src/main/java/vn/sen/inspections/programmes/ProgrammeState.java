package vn.sen.inspections.programmes;

import vn.sen.platform.api.text.Text;

/** Where a programme is; it only goes forward. */
public enum ProgrammeState {
    DRAFT("Dự thảo", "Draft"),
    APPROVED("Đã phê duyệt", "Approved"),
    RUNNING("Đang thực hiện", "Running"),
    CLOSED("Đã kết thúc", "Closed");

    private final Text label;

    ProgrammeState(String vi, String en) {
        label = new Text(vi, en);
    }

    public Text label() {
        return label;
    }

    /** Whether inspections may be planned under it. */
    public boolean open() {
        return this == APPROVED || this == RUNNING;
    }
}
