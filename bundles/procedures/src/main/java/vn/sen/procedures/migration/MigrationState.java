package vn.sen.procedures.migration;

import vn.sen.platform.api.text.Text;

/** How far moving cases to another version has come. */
public enum MigrationState {
    PROPOSED("Chờ duyệt", "Proposed", "warn"),
    APPROVED("Đã duyệt", "Approved", "good"),
    REJECTED("Không duyệt", "Rejected", "calm");

    private final Text label;
    private final String tone;

    MigrationState(String vi, String en, String tone) {
        this.label = new Text(vi, en);
        this.tone = tone;
    }

    public Text label() {
        return label;
    }

    public String tone() {
        return tone;
    }
}
