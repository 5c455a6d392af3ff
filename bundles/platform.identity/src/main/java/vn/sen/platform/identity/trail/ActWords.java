package vn.sen.platform.identity.trail;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.sen.platform.api.text.Text;

/** Acts of the audit trail in plain words; an act of another module keeps its code. */
public final class ActWords {
    private static final Map<String, Text> WORDS =
            Map.ofEntries(
                    Map.entry("gateway.denied", new Text("Không đủ quyền", "Not allowed")),
                    Map.entry("identity.sign-in", new Text("Đăng nhập", "Sign-in")),
                    Map.entry(
                            "identity.password-accepted",
                            new Text("Mật khẩu đúng, chờ lớp hai", "Password right, more to come")),
                    Map.entry(
                            "identity.second-factor",
                            new Text("Xác thực lớp hai", "Second factor")),
                    Map.entry(
                            "identity.second-factor-set-up",
                            new Text("Thiết lập xác thực lớp hai", "Second factor set up")),
                    Map.entry(
                            "identity.lock-out",
                            new Text("Khóa tạm vì nhập sai nhiều lần", "Locked after failures")),
                    Map.entry("identity.sign-out", new Text("Đăng xuất", "Sign-out")),
                    Map.entry(
                            "identity.sign-out-everywhere",
                            new Text("Đăng xuất khỏi mọi nơi", "Signed out everywhere")),
                    Map.entry(
                            "identity.change-password",
                            new Text("Đổi mật khẩu", "Password changed")),
                    Map.entry(
                            "identity.reset-password",
                            new Text("Đặt lại mật khẩu", "Password reset")),
                    Map.entry("identity.make-account", new Text("Tạo tài khoản", "Account made")),
                    Map.entry("identity.edit-account", new Text("Sửa tài khoản", "Account edited")),
                    Map.entry(
                            "identity.close-account", new Text("Khóa tài khoản", "Account closed")),
                    Map.entry(
                            "identity.reopen-account",
                            new Text("Mở lại tài khoản", "Account reopened")),
                    Map.entry(
                            "identity.unlock-account",
                            new Text("Mở khóa đăng nhập", "Account unlocked")),
                    Map.entry("identity.give-role", new Text("Giao vai trò", "Role given")),
                    Map.entry("identity.take-role", new Text("Thu hồi vai trò", "Role taken")),
                    Map.entry(
                            "identity.ask-approval",
                            new Text("Đề nghị người thứ hai phê duyệt", "Approval asked for")),
                    Map.entry(
                            "identity.reject",
                            new Text("Không phê duyệt đề nghị", "Request rejected")),
                    Map.entry(
                            "identity.export-people",
                            new Text("Xuất danh sách người dùng", "List of people exported")),
                    Map.entry(
                            "agencies.read-contacts",
                            new Text(
                                    "Xem người đứng đầu, liên hệ của cơ quan",
                                    "Head and contacts of an agency read")),
                    Map.entry("modules.install", new Text("Cài phân hệ mới", "Module installed")),
                    Map.entry("modules.update", new Text("Cập nhật phân hệ", "Module updated")),
                    Map.entry(
                            "modules.rollback",
                            new Text("Đưa phân hệ về bản trước", "Module rolled back")),
                    Map.entry("modules.enable", new Text("Bật phân hệ", "Module enabled")),
                    Map.entry("modules.disable", new Text("Tắt phân hệ", "Module disabled")),
                    Map.entry("modules.remove", new Text("Gỡ phân hệ", "Module removed")),
                    Map.entry(
                            "modules.quarantine",
                            new Text("Cách ly phân hệ", "Module put in quarantine")),
                    Map.entry("modules.read", new Text("Đọc gói phân hệ", "Module archive read")),
                    Map.entry(
                            "modules.export",
                            new Text("Xuất dữ liệu của phân hệ", "Data of a module exported")),
                    Map.entry(
                            "modules.ask-purge",
                            new Text(
                                    "Đề nghị xóa dữ liệu của phân hệ",
                                    "Deletion of a module's data asked for")),
                    Map.entry(
                            "modules.withdraw-purge",
                            new Text(
                                    "Rút đề nghị xóa dữ liệu của phân hệ",
                                    "Request to delete a module's data withdrawn")),
                    Map.entry(
                            "modules.purge",
                            new Text("Xóa dữ liệu của phân hệ", "Data of a module deleted")),
                    Map.entry("identity.make-token", new Text("Tạo khóa truy cập", "Token made")),
                    Map.entry(
                            "identity.revoke-token",
                            new Text("Thu hồi khóa truy cập", "Token revoked")));

    private static final Map<String, Text> DETAILS =
            Map.ofEntries(
                    Map.entry("browser", new Text("Trình duyệt", "Browser")),
                    Map.entry("name", new Text("Tên", "Name")),
                    Map.entry("method", new Text("Phương thức", "Method")),
                    Map.entry("path", new Text("Đường dẫn", "Path")),
                    Map.entry("reason", new Text("Lý do", "Reason")),
                    Map.entry("wanted", new Text("Đề nghị", "Wanted")),
                    Map.entry("ended", new Text("Số phiên kết thúc", "Sessions ended")),
                    Map.entry("token", new Text("Khóa", "Token")),
                    Map.entry("expires", new Text("Hết hạn", "Expires")),
                    Map.entry("module", new Text("Phân hệ", "Module")),
                    Map.entry("file", new Text("Tệp", "File")),
                    Map.entry("from", new Text("Từ bản", "From version")),
                    Map.entry("to", new Text("Đến bản", "To version")),
                    Map.entry("change", new Text("Mã thay đổi", "Change")),
                    Map.entry("request", new Text("Đề nghị số", "Request")),
                    Map.entry("requested by", new Text("Người đề nghị", "Requested by")),
                    Map.entry("taken", new Text("Vai trò thu hồi", "Role taken")));

    private ActWords() {}

    /** A detail as people read it. */
    static Text detail(String key, Object value) {
        Text word = DETAILS.getOrDefault(key, Text.same(key));
        return new Text(word.vi() + ": " + value, word.en() + ": " + value);
    }

    public static Text of(String act) {
        return WORDS.getOrDefault(act, Text.same(act));
    }

    /** Codes of the acts that have words, to choose from. */
    public static SortedSet<String> codes() {
        return new TreeSet<>(WORDS.keySet());
    }

    public static Text result(String result) {
        return switch (result) {
            case "ok" -> new Text("Xong", "Done");
            case "denied" -> new Text("Từ chối", "Denied");
            case "failed" -> new Text("Không thành", "Failed");
            case "refused" -> new Text("Bị từ chối", "Refused");
            case "untidy" -> new Text("Xong, còn việc phải dọn", "Done, something left to clean");
            default -> Text.same(result);
        };
    }
}
