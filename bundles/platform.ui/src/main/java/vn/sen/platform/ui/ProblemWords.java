package vn.sen.platform.ui;

import vn.sen.platform.api.problem.ProblemCode.Kind;
import vn.sen.platform.api.text.Text;

/** Heading, sign and next step for each kind of problem. */
public enum ProblemWords {
    UNKNOWN_PLACE(
            "map",
            "Không tìm thấy",
            "Not found",
            "Đường dẫn có thể đã cũ hoặc gõ thiếu. Hãy tìm bằng ô tìm kiếm, hoặc về trang chính rồi"
                    + " đi theo danh mục.",
            "The address may be old or incomplete. Use the search box, or go to the home page and"
                    + " follow the navigation."),
    SIGN_IN(
            "login",
            "Cần đăng nhập",
            "Sign in first",
            "Đăng nhập xong, bạn sẽ trở lại được trang này.",
            "After signing in you can come back to this page."),
    NOT_YOURS(
            "lock",
            "Bạn chưa có quyền xem hoặc làm việc này",
            "You may not see or do this",
            "Nếu công việc cần đến, hãy gửi người quản trị mã theo dõi dưới đây để được cấp quyền.",
            "If your work needs it, send the administrator the trace code below and ask for it."),
    CHANGED(
            "git-merge",
            "Người khác vừa sửa trước bạn",
            "Somebody changed it before you",
            "Chưa có gì bị ghi đè. Hãy quay lại, tải lại trang để xem bản mới nhất rồi sửa lại.",
            "Nothing was overwritten. Go back, reload to see the newest state, then edit again."),
    REFUSED(
            "alert-circle",
            "Chưa thực hiện được",
            "This was not done",
            "Dữ liệu chưa thay đổi. Hãy quay lại, sửa theo lời nhắn ở trên rồi gửi lại.",
            "Nothing has changed. Go back, correct what the message says and send it again."),
    WAIT(
            "clock-pause",
            "Tạm thời chưa phục vụ được",
            "Not available for the moment",
            "Dữ liệu của bạn vẫn an toàn. Hãy chờ ít phút rồi tải lại trang.",
            "Your data is safe. Wait a few minutes, then reload the page."),
    OUR_FAULT(
            "alert-triangle",
            "Hệ thống gặp lỗi",
            "Something failed on our side",
            "Lỗi đã được ghi lại. Hãy thử lại; nếu vẫn lỗi, báo người quản trị mã theo dõi dưới"
                    + " đây.",
            "It has been recorded. Try again; if it fails again, tell the administrator the trace"
                    + " code below.");

    private final String icon;
    private final Text title;
    private final Text next;

    ProblemWords(String icon, String titleVi, String titleEn, String nextVi, String nextEn) {
        this.icon = icon;
        this.title = new Text(titleVi, titleEn);
        this.next = new Text(nextVi, nextEn);
    }

    public String icon() {
        return icon;
    }

    public Text title() {
        return title;
    }

    public Text next() {
        return next;
    }

    static ProblemWords of(Kind kind) {
        return switch (kind) {
            case NOT_FOUND, NOT_ALLOWED -> UNKNOWN_PLACE;
            case UNAUTHENTICATED -> SIGN_IN;
            case FORBIDDEN -> NOT_YOURS;
            case STALE -> CHANGED;
            case UNAVAILABLE, TOO_MANY -> WAIT;
            case INTERNAL -> OUR_FAULT;
            default -> REFUSED;
        };
    }
}
