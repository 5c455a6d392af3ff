package vn.sen.platform.identity;

import vn.sen.platform.api.problem.ProblemCode;
import vn.sen.platform.api.text.Text;

/** What can go wrong with accounts and sign-ins. */
public enum IdentityProblem implements ProblemCode {
    WRONG_CREDENTIALS(
            Kind.INVALID,
            "Tên đăng nhập hoặc mật khẩu không đúng. Hãy kiểm tra và nhập lại.",
            "The sign-in name or the password is not right. Check and enter them again."),
    LOCKED_OUT(
            Kind.TOO_MANY,
            "Đăng nhập sai nhiều lần. Hãy thử lại sau {0} phút hoặc nhờ người quản trị mở khóa.",
            "Too many failed sign-ins. Try again in {0} minutes, or ask an administrator to"
                    + " unlock."),
    SIGN_IN_EXPIRED(
            Kind.CONFLICT,
            "Bước đăng nhập này đã hết hạn. Hãy đăng nhập lại từ đầu.",
            "This step of the sign-in has expired. Sign in again from the start."),
    WRONG_CODE(
            Kind.INVALID,
            "Mã xác thực không đúng hoặc đã dùng. Hãy chờ mã mới trên điện thoại rồi nhập lại.",
            "The code is wrong or was used before. Wait for the next code and enter that."),
    SECOND_FACTOR_UNREADABLE(
            Kind.CONFLICT,
            "Máy chủ không còn đọc được xác thực lớp hai của bạn (khóa của máy chủ đã đổi). Hãy dùng"
                    + " một mã dự phòng trên giấy, hoặc nhờ người quản trị đặt lại tài khoản rồi"
                    + " thiết lập lại.",
            "The server can no longer read your second factor (its key has changed). Use a recovery"
                    + " code on paper, or ask an administrator to reset your account and set it up"
                    + " again."),
    WRONG_SETUP_CODE(
            Kind.INVALID,
            "Mã thiết lập không đúng. Hãy xem mã trong cửa sổ hoặc nhật ký của máy chủ.",
            "The set-up code is not right. Look for it in the console or log of the server."),
    ALREADY_SET_UP(
            Kind.CONFLICT,
            "Hệ thống đã có tài khoản. Hãy đăng nhập.",
            "The system already has accounts. Sign in."),
    UNKNOWN_ACCOUNT(
            Kind.NOT_FOUND,
            "Không có tài khoản này. Hãy tìm lại trong danh sách người dùng.",
            "There is no such account. Look for it in the list of people."),
    UNKNOWN_AGENCY(
            Kind.NOT_FOUND,
            "Không có cơ quan mang mã {0}. Hãy tạo cơ quan trước.",
            "There is no agency with the code {0}. Create it first."),
    UNKNOWN_TOKEN(Kind.NOT_FOUND, "Không có khóa truy cập này.", "There is no such access token."),
    UNKNOWN_REQUEST(
            Kind.NOT_FOUND, "Không có đề nghị này.", "There is no such request for approval."),
    REQUEST_DECIDED(
            Kind.CONFLICT,
            "Đề nghị này đã được xử lý. Hãy tải lại trang.",
            "This request was decided before. Reload the page."),
    SECOND_PERSON(
            Kind.FORBIDDEN,
            "Việc này cần người thứ hai: người đề nghị và người được lợi không được tự phê duyệt.",
            "This needs a second person: neither who asked nor who gains by it may approve it."),
    LAST_ADMINISTRATOR(
            Kind.CONFLICT,
            "Đây là người quản trị cuối cùng. Hãy giao quyền quản trị cho người khác trước.",
            "This is the last administrator. Give the role to somebody else first."),
    NOT_YOURSELF(
            Kind.CONFLICT,
            "Không thể tự làm việc này với tài khoản của mình. Hãy nhờ người quản trị khác.",
            "You cannot do this to your own account. Ask another administrator."),
    AUDIT_BROKEN(
            Kind.CONFLICT,
            "Chuỗi nhật ký bị đứt tại dòng {0}: {1}.",
            "The audit chain is broken at row {0}: {1}.");

    private final Kind kind;
    private final Text message;

    IdentityProblem(Kind kind, String vi, String en) {
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
