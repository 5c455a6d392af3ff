package vn.sen.sample.plugin;

import vn.sen.platform.api.problem.ProblemCode;
import vn.sen.platform.api.text.Text;

/** What can go wrong, and what to do then. Throw them as a {@code Problem}; nobody catches it. */
public enum SuggestionProblem implements ProblemCode {
    UNKNOWN(
            Kind.NOT_FOUND,
            "Không tìm thấy góp ý này. Hãy tìm lại trong sổ.",
            "This suggestion was not found. Look it up in the book."),
    ANSWERED(
            Kind.CONFLICT,
            "Góp ý này đã được trả lời ngày {0}. Hãy tải lại trang.",
            "This suggestion was answered on {0}. Reload the page.");

    private final Kind kind;
    private final Text message;

    SuggestionProblem(Kind kind, String vi, String en) {
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
