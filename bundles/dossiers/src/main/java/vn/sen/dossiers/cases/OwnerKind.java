package vn.sen.dossiers.cases;

import vn.sen.platform.api.text.Text;

/** Who asks. The number is the code of the national synchronisation fields. */
public enum OwnerKind {
    CITIZEN(0, "Cá nhân", "Citizen"),
    ENTERPRISE(1, "Tổ chức, doanh nghiệp", "Organisation or enterprise"),
    HOUSEHOLD_BUSINESS(2, "Hộ kinh doanh", "Household business");

    private final int code;
    private final Text label;

    OwnerKind(int code, String vi, String en) {
        this.code = code;
        this.label = new Text(vi, en);
    }

    public int code() {
        return code;
    }

    public Text label() {
        return label;
    }
}
