package vn.sen.procedures.catalogue;

import vn.sen.platform.api.text.Text;

/** How far a version has come; whether it is in force then depends on the day. */
public enum Stage {
    DRAFT("Đang soạn", "Draft"),
    APPRAISED("Đã thẩm định", "Appraised"),
    DECIDED("Đã công bố", "Announced");

    private final Text label;

    Stage(String vi, String en) {
        label = new Text(vi, en);
    }

    public Text label() {
        return label;
    }
}
