package vn.sen.procedures.publication;

import vn.sen.platform.api.text.Text;

/** How a procedure stands on a site. */
public enum Result {
    MISSING("Chưa công khai", "Missing", "bad"),
    LATE("Công khai chậm", "Shown late", "warn"),
    CURRENT("Đúng bản hiện hành", "Current", "good"),
    OUTDATED("Bản cũ", "Outdated", "bad"),
    ORPHAN("Không còn hiệu lực", "Not in force", "warn");

    private final Text label;
    private final String tone;

    Result(String vi, String en, String tone) {
        this.label = new Text(vi, en);
        this.tone = tone;
    }

    public Text label() {
        return label;
    }

    public String tone() {
        return tone;
    }

    /** Whether a reader of the site meets what is in force. */
    public boolean shownRight() {
        return this == CURRENT || this == LATE;
    }
}
