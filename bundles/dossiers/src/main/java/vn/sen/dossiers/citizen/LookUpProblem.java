package vn.sen.dossiers.citizen;

import vn.sen.platform.api.problem.ProblemCode;
import vn.sen.platform.api.text.Text;

/** What a citizen may meet when looking a dossier up. */
public enum LookUpProblem implements ProblemCode {
    /** The same whether the code is unknown or the number another's. */
    NOT_FOUND(
            Kind.NOT_FOUND,
            "Không tìm thấy hồ sơ với mã và số điện thoại này. Hãy xem lại mã in trên giấy hẹn và 4 số"
                    + " cuối của số điện thoại đã ghi khi nộp.",
            "No dossier was found for this code and number. Check the code on your receipt slip and"
                    + " the last 4 digits of the phone number that you gave."),
    TOO_OFTEN(
            Kind.TOO_MANY,
            "Mã này đã bị nhập sai nhiều lần. Vì an toàn của chủ hồ sơ, hãy thử lại sau {0} phút hoặc"
                    + " hỏi tại Bộ phận Một cửa.",
            "This code was tried wrongly too often. To protect its owner, try again in {0} minutes,"
                    + " or ask at the one-stop desk.");

    private final Kind kind;
    private final Text message;

    LookUpProblem(Kind kind, String vi, String en) {
        this.kind = kind;
        this.message = new Text(vi, en);
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public Text message() {
        return message;
    }
}
