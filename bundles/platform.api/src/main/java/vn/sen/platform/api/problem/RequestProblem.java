package vn.sen.platform.api.problem;

import vn.sen.platform.api.text.Text;

/** Problems that every module may meet with a request, whatever its domain. */
public enum RequestProblem implements ProblemCode {
    MALFORMED(
            Kind.MALFORMED,
            "Nội dung gửi lên không đọc được: {0}. Hãy sửa và gửi lại.",
            "The request body cannot be read: {0}. Correct it and send it again."),
    INVALID(
            Kind.INVALID,
            "Một số ô chưa đúng. Hãy sửa các ô được đánh dấu và gửi lại.",
            "Some fields are not right. Correct the marked ones and send again."),
    UNAUTHENTICATED(
            Kind.UNAUTHENTICATED,
            "Bạn chưa đăng nhập hoặc phiên đã hết hạn. Hãy đăng nhập rồi làm lại.",
            "You are not signed in, or the session has ended. Sign in and try again."),
    FORBIDDEN(
            Kind.FORBIDDEN,
            "Tài khoản của bạn không có quyền làm việc này ({0}). Hãy liên hệ người quản trị.",
            "Your account may not do this ({0}). Ask the administrator."),
    NOT_FOUND(
            Kind.NOT_FOUND,
            "Không tìm thấy {0}. Hãy kiểm tra lại đường dẫn.",
            "{0} was not found. Check the address."),
    METHOD_NOT_ALLOWED(
            Kind.NOT_ALLOWED,
            "Địa chỉ này không nhận phương thức {0}.",
            "This address does not take the method {0}."),
    STALE(
            Kind.STALE,
            "Người khác vừa sửa bản ghi này (phiên bản hiện tại {0}). Hãy tải lại rồi sửa.",
            "Somebody has just changed this record (now version {0}). Reload it and edit again."),
    STALE_SINCE(
            Kind.STALE,
            "{0} vừa sửa bản ghi này lúc {1}. Chưa có gì bị ghi đè: hãy tải lại rồi sửa.",
            "{0} changed this record at {1}. Nothing was overwritten: reload it and edit again."),
    TOO_LARGE(
            Kind.TOO_LARGE,
            "Nội dung gửi lên vượt quá giới hạn {0}. Hãy chia nhỏ hoặc giảm dung lượng.",
            "What was sent is larger than the limit of {0}. Split it or make it smaller."),
    UNSUPPORTED_MEDIA(
            Kind.UNSUPPORTED,
            "Không nhận kiểu nội dung {0}. Hãy gửi {1}.",
            "The content type {0} is not taken. Send {1}."),
    FORGERY(
            Kind.FORBIDDEN,
            "Trang đã mở quá lâu hoặc yêu cầu không đến từ trang của Sen. Hãy tải lại trang rồi gửi lại.",
            "The page was open too long, or the request did not come from a page of Sen. Reload the page and send again."),
    PASSWORD_CHANGE(
            Kind.FORBIDDEN,
            "Hãy đổi mật khẩu trước khi làm việc khác.",
            "Change your password before anything else."),
    MODULE_UNKNOWN(
            Kind.NOT_FOUND,
            "Không có phân hệ “{0}”. Hãy kiểm tra lại đường dẫn.",
            "There is no module “{0}”. Check the address."),
    MODULE_OFF(
            Kind.UNAVAILABLE,
            "Phân hệ “{0}” đang tắt. Dữ liệu vẫn còn; hãy liên hệ người vận hành.",
            "The module “{0}” is switched off. Its data is kept; ask the operator."),
    MODULE_CHANGING(
            Kind.UNAVAILABLE,
            "Phân hệ “{0}” đang được cập nhật. Hãy thử lại sau vài giây.",
            "The module “{0}” is being updated. Try again in a few seconds."),
    KEY_REUSED(
            Kind.INVALID,
            "Idempotency-Key này đã dùng cho một yêu cầu khác. Hãy dùng khóa mới.",
            "This Idempotency-Key was used for another request. Use a new key."),
    DUPLICATE(
            Kind.CONFLICT,
            "Đã có một bản ghi như vậy. Hãy mở bản ghi đó, hoặc đổi mã rồi gửi lại.",
            "There is such a record already. Open it, or change the code and send again."),
    BUSY(
            Kind.UNAVAILABLE,
            "Hệ thống đang bận. Hãy thử lại sau vài giây; dữ liệu của bạn chưa thay đổi.",
            "The system is busy. Try again in a few seconds; nothing of yours has changed."),
    DATABASE_AWAY(
            Kind.UNAVAILABLE,
            "Cơ sở dữ liệu tạm thời không trả lời. Hãy thử lại sau ít phút.",
            "The database does not answer at the moment. Try again in a few minutes."),
    INTERNAL(
            Kind.INTERNAL,
            "Có lỗi của hệ thống. Hãy báo người quản trị mã {0}.",
            "Something failed on our side. Tell the administrator the code {0}.");

    private final Kind kind;
    private final Text message;

    RequestProblem(Kind kind, String vi, String en) {
        this.kind = kind;
        this.message = new Text(vi, en);
    }

    /**
     * As {@link ProblemCode#code}, but what concerns a module is named after it: {@code
     * module-off}. Whether it is known who was quicker makes no other problem.
     */
    @Override
    public String code() {
        if (this == STALE_SINCE) {
            return STALE.code();
        }
        return name().startsWith("MODULE_")
                ? name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')
                : ProblemCode.super.code();
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
