package vn.sen.platform.notifications;

import vn.sen.platform.api.problem.ProblemCode;
import vn.sen.platform.api.text.Text;

/** What can go wrong with messages. */
public enum NotificationProblem implements ProblemCode {
    UNKNOWN(
            Kind.NOT_FOUND,
            "Không có tin này. Hãy tìm lại trong danh sách.",
            "There is no such message. Look for it in the list."),
    NOT_GIVEN_UP(
            Kind.CONFLICT,
            "Tin này chưa ngừng gửi nên không cần gửi lại.",
            "This message was not given up: there is nothing to send again."),
    FORGOTTEN(
            Kind.CONFLICT,
            "Đã quá thời gian lưu: nội dung và địa chỉ của tin này đã xóa nên không gửi lại được.",
            "Kept long enough: text and address of this message were deleted, so it cannot be sent"
                    + " again.");

    private final Kind kind;
    private final Text message;

    NotificationProblem(Kind kind, String vi, String en) {
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
