package vn.sen.procedures.decisions;

import vn.sen.platform.api.text.Text;

/** Who signs a decision of announcement (NĐ 63/2010 art. 13). */
public enum Issuer {
    MINISTER("Bộ trưởng", "Minister"),
    PROVINCE("Chủ tịch UBND tỉnh", "Chairman of the province");

    private final Text label;

    Issuer(String vi, String en) {
        label = new Text(vi, en);
    }

    public Text label() {
        return label;
    }
}
