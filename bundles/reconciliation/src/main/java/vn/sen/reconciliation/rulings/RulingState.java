package vn.sen.reconciliation.rulings;

import vn.sen.platform.api.text.Text;

/** Where a ruling stands. */
public enum RulingState {
    PROPOSED("Chờ duyệt", "Waiting for approval", "warn"),
    APPROVED("Đã duyệt", "Approved", "good"),
    RETURNED("Đã trả lại", "Returned", "calm");

    private final Text label;
    private final String tone;

    RulingState(String vi, String en, String tone) {
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
