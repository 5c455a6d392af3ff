package vn.sen.dossiers.papers;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.sen.dossiers.letters.LetterKind;
import vn.sen.platform.api.text.Text;

/** The forms by their stable keys; number and title depend on the regulation. */
public enum FormKind {
    RECEIPT_SLIP("Giấy tiếp nhận hồ sơ và hẹn trả kết quả", "Receipt slip", null),
    SUPPLEMENT_REQUEST(
            "Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ", "Supplement request", LetterKind.SUPPLEMENT),
    REFUSAL_SLIP("Phiếu từ chối tiếp nhận giải quyết hồ sơ", "Refusal slip", LetterKind.REFUSAL),
    APOLOGY_REAPPOINTMENT(
            "Phiếu xin lỗi và hẹn lại ngày trả kết quả",
            "Apology with a new date",
            LetterKind.APOLOGY),
    SUSPENSION_NOTICE(
            "Thông báo dừng giải quyết hồ sơ", "Suspension notice", LetterKind.SUSPENSION),
    PROCESS_CONTROL_SHEET(
            "Phiếu kiểm soát quá trình giải quyết hồ sơ", "Process control sheet", null),
    DOSSIER_REGISTER("Sổ theo dõi hồ sơ", "Dossier register", null);

    private final Text label;
    private final @Nullable LetterKind letter;

    FormKind(String vi, String en, @Nullable LetterKind letter) {
        this.label = new Text(vi, en);
        this.letter = letter;
    }

    /** For example {@code receipt-slip}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Text label() {
        return label;
    }

    /** The letter that it prints; null when it prints the dossier itself. */
    public @Nullable LetterKind letter() {
        return letter;
    }
}
