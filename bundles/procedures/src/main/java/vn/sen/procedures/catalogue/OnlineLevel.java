package vn.sen.procedures.catalogue;

import vn.sen.platform.api.text.Text;

/** How far a procedure goes online: four levels until 2022, whole or in part since. */
public enum OnlineLevel {
    LEVEL_1("Mức độ 1", "Level 1"),
    LEVEL_2("Mức độ 2", "Level 2"),
    LEVEL_3("Mức độ 3", "Level 3"),
    LEVEL_4("Mức độ 4", "Level 4"),
    FULL("Toàn trình", "From end to end"),
    PARTIAL("Một phần", "In part");

    private final Text label;

    OnlineLevel(String vi, String en) {
        label = new Text(vi, en);
    }

    public Text label() {
        return label;
    }
}
