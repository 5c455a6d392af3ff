package vn.sen.platform.gateway;

import vn.sen.platform.api.problem.ProblemCode;
import vn.sen.platform.api.text.Text;

/** What those who are not signed in may meet besides being asked to sign in. */
enum PublicProblem implements ProblemCode {
    TOO_OFTEN(
            Kind.TOO_MANY,
            "Bạn đã tra cứu rất nhanh nên hệ thống xin dừng lại một chút. Hãy thử lại sau {0} giây;"
                    + " không có gì bị mất.",
            "That was very quick, so please pause for a moment. Try again in {0} seconds; nothing"
                    + " is lost.");

    private final Kind kind;
    private final Text message;

    PublicProblem(Kind kind, String vi, String en) {
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
