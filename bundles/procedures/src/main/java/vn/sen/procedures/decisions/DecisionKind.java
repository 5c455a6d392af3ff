package vn.sen.procedures.decisions;

import vn.sen.platform.api.text.Text;

/** What a decision of announcement does to procedures (NĐ 63/2010 art. 14). */
public enum DecisionKind {
    NEW("Mới ban hành", "New"),
    AMENDED("Sửa đổi, bổ sung, thay thế", "Amended"),
    ABOLISHED("Bãi bỏ", "Abolished");

    private final Text label;

    DecisionKind(String vi, String en) {
        label = new Text(vi, en);
    }

    public Text label() {
        return label;
    }
}
