package vn.sen.procedures.publication;

import vn.sen.platform.api.text.Text;

/** How a procedure stands on a site. */
public enum Result {
    MISSING("Chưa công khai", "Missing", "Thiếu", "bad"),
    LATE("Công khai chậm", "Shown late", "Chậm", "warn"),
    CURRENT("Đúng bản hiện hành", "Current", "Đúng", "good"),
    OUTDATED("Bản cũ", "Outdated", "Cũ", "bad"),
    ORPHAN("Không còn hiệu lực", "Not in force", "Thừa", "warn");

    private final Text label;
    private final Text column;
    private final String tone;

    Result(String vi, String en, String shortVi, String tone) {
        this.label = new Text(vi, en);
        this.column = new Text(shortVi, en);
        this.tone = tone;
    }

    public Text label() {
        return label;
    }

    /** A word for the head of a column. */
    public Text column() {
        return column;
    }

    public String tone() {
        return tone;
    }

    /** Whether a reader of the site meets what is in force. */
    public boolean shownRight() {
        return this == CURRENT || this == LATE;
    }
}
