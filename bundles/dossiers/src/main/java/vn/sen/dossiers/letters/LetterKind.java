package vn.sen.dossiers.letters;

import vn.sen.platform.api.text.Text;

/** Kinds of letters by their stable keys; the number of the form depends on the regulation. */
public enum LetterKind {
    SUPPLEMENT("Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ", "Supplement request"),
    REFUSAL("Phiếu từ chối tiếp nhận giải quyết hồ sơ", "Refusal slip"),
    APOLOGY("Văn bản xin lỗi và hẹn lại ngày trả kết quả", "Apology with a new date"),
    FINANCIAL("Thông báo nghĩa vụ tài chính", "Notice of a financial obligation"),
    SUSPENSION("Thông báo dừng giải quyết hồ sơ", "Suspension notice");

    private final Text label;

    LetterKind(String vi, String en) {
        label = new Text(vi, en);
    }

    public Text label() {
        return label;
    }
}
