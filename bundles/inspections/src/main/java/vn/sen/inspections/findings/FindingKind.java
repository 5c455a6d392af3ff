package vn.sen.inspections.findings;

import vn.sen.platform.api.text.Text;

/** What an inspection comes to; the four are never mixed. */
public enum FindingKind {
    STRENGTH("Ưu điểm", "Strength"),
    LIMITATION("Hạn chế", "Limitation"),
    DEMAND("Yêu cầu", "Demand"),
    RECOMMENDATION("Kiến nghị", "Recommendation");

    private final Text label;

    FindingKind(String vi, String en) {
        label = new Text(vi, en);
    }

    public Text label() {
        return label;
    }

    /** Whether somebody owes something. */
    public boolean owed() {
        return this != STRENGTH;
    }
}
