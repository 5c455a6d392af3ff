package vn.sen.reconciliation.lists;

import vn.sen.platform.api.text.Text;

/** How far a list has come. */
public enum BatchState {
    UPLOADED("Chờ ghép cột", "Columns to choose", "warn"),
    READING("Đang đọc", "Being read", "accent"),
    JUDGING("Đang đối soát", "Being reconciled", "accent"),
    DONE("Đã đối soát", "Reconciled", "good"),
    FAILED("Dừng vì lỗi", "Stopped", "bad");

    private final Text label;
    private final String tone;

    BatchState(String vi, String en, String tone) {
        this.label = new Text(vi, en);
        this.tone = tone;
    }

    public Text label() {
        return label;
    }

    public String tone() {
        return tone;
    }

    public boolean running() {
        return this == READING || this == JUDGING;
    }
}
