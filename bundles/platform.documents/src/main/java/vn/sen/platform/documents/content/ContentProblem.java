package vn.sen.platform.documents.content;

import vn.sen.platform.api.problem.ProblemCode;
import vn.sen.platform.api.text.Text;

/** What can keep a file from being kept. */
enum ContentProblem implements ProblemCode {
    DISK_FULL(
            Kind.UNAVAILABLE,
            "Ổ đĩa của máy chủ đã đầy nên chưa nhận được tệp. Hãy báo người quản trị rồi gửi lại sau.",
            "The server's disk is full, so the file was not taken. Tell the administrator and send"
                    + " it again later.");

    private final Kind kind;
    private final Text message;

    ContentProblem(Kind kind, String vi, String en) {
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
