package vn.sen.reconciliation.cases;

import vn.sen.platform.api.text.Text;

/** Why a line looks late, in the order of the waterfall. */
public enum LateClass {
    D5(Weight.REMOVES, "Trùng, nhập thử, đã hủy", "Duplicate, test or void"),
    D4(Weight.REMOVES, "Đã xong, chưa đóng trên phần mềm", "Finished, not closed in the source"),
    D6(Weight.REMOVES, "Sai thời hạn của thủ tục", "Wrong limit of the procedure"),
    D3(Weight.REMOVES, "Tính sai ngày nghỉ, giờ tiếp nhận", "Calendar or cut-off"),
    D1(Weight.REMOVES, "Chờ nghĩa vụ tài chính", "Waiting for a financial obligation"),
    D2(Weight.REMOVES, "Thời gian không tính khác", "Other excluded time"),
    D7(Weight.LATE, "Trễ ở cơ quan khác", "Late at another agency"),
    D8(Weight.LATE, "Chờ người dân nhưng không thông báo", "Waiting for the applicant, no notice"),
    D9(Weight.LATE, "Trễ thật", "Truly late"),
    D0(Weight.UNEXPLAINED, "Chưa đủ căn cứ", "Not enough evidence");

    private enum Weight {
        REMOVES,
        LATE,
        UNEXPLAINED
    }

    private final Weight weight;
    private final Text label;

    LateClass(Weight weight, String vi, String en) {
        this.weight = weight;
        this.label = new Text(vi, en);
    }

    public Text label() {
        return label;
    }

    /** Whether a ruling of this class takes a line off the late list. */
    public boolean removes() {
        return weight == Weight.REMOVES;
    }

    /** Whether it says why the line is late. */
    public boolean explains() {
        return weight != Weight.UNEXPLAINED;
    }

    public String tone() {
        return switch (weight) {
            case REMOVES -> "good";
            case LATE -> "bad";
            case UNEXPLAINED -> "warn";
        };
    }
}
