package vn.sen.inspections.visits;

import vn.sen.platform.api.text.Text;

/** How an inspection is made. */
public enum InspectionKind {
    ON_SITE("Trực tiếp", "On site"),
    BY_REPORT("Qua báo cáo", "By report"),
    UNANNOUNCED("Đột xuất", "Unannounced");

    private final Text label;

    InspectionKind(String vi, String en) {
        label = new Text(vi, en);
    }

    public Text label() {
        return label;
    }
}
