package vn.sen.inspections.findings;

import vn.sen.platform.api.text.Text;

/** How much a finding weighs; a design of this product, not of law. */
public enum Severity {
    LOW("Nhẹ", "Low"),
    MEDIUM("Vừa", "Medium"),
    HIGH("Nặng", "High");

    private final Text label;

    Severity(String vi, String en) {
        label = new Text(vi, en);
    }

    public Text label() {
        return label;
    }
}
