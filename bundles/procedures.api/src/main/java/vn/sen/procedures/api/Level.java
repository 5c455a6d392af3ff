package vn.sen.procedures.api;

import vn.sen.platform.api.text.Text;

/** Who handles a procedure. */
public enum Level {
    PROVINCE("Cấp tỉnh", "Province"),
    DISTRICT("Cấp huyện (trước 01/7/2025)", "District (until 30 June 2025)"),
    COMMUNE("Cấp xã", "Commune"),
    OTHER("Cơ quan khác", "Other agency");

    private final Text label;

    Level(String vi, String en) {
        label = new Text(vi, en);
    }

    public Text label() {
        return label;
    }
}
