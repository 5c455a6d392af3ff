package vn.sen.inspections.closing;

import vn.sen.platform.api.text.Text;

/** What one reading of a closing condition says. */
public enum Outcome {
    HELD("Đạt", "Held"),
    BROKEN("Không đạt", "Broken"),
    /** Neither holds nor breaks, and restarts nothing; but it fills no gap either. */
    UNMEASURED("Không đo được", "Could not be measured");

    private final Text label;

    Outcome(String vi, String en) {
        label = new Text(vi, en);
    }

    public Text label() {
        return label;
    }
}
