package vn.sen.platform.modules.operate;

import vn.sen.platform.api.text.Text;
import vn.sen.platform.modules.change.Change;
import vn.sen.platform.modules.plan.Plan;

/** Changes and plans in plain words. */
public final class Words {
    private Words() {}

    public static Text of(Change.Kind kind) {
        return switch (kind) {
            case INSTALL -> new Text("Cài mới", "Install");
            case UPDATE -> new Text("Cập nhật", "Update");
            case ROLLBACK -> new Text("Quay về bản trước", "Roll back");
            case ENABLE -> new Text("Bật", "Enable");
            case DISABLE -> new Text("Tắt", "Disable");
            case REMOVE -> new Text("Gỡ", "Remove");
            case QUARANTINE -> new Text("Cách ly", "Quarantine");
            case PURGE -> new Text("Xóa dữ liệu", "Delete the data");
            case READ -> new Text("Đọc gói", "Read an archive");
        };
    }

    public static Text of(Change.Outcome outcome) {
        return switch (outcome) {
            case RUNNING -> new Text("Đang thực hiện", "Under way");
            case DONE -> new Text("Xong", "Done");
            case UNTIDY -> new Text("Xong, còn việc phải dọn", "Done, something left to clean");
            case FAILED -> new Text("Không thành", "Failed");
            case REFUSED -> new Text("Bị từ chối", "Refused");
            case INTERRUPTED -> new Text("Bị ngắt", "Broken off");
        };
    }

    public static String tone(Change.Outcome outcome) {
        return switch (outcome) {
            case RUNNING -> "accent";
            case DONE -> "good";
            case FAILED, REFUSED -> "bad";
            case UNTIDY, INTERRUPTED -> "warn";
        };
    }

    /** The module that it was about, or the archive that was none. */
    public static String subject(Change change) {
        return change.file() == null ? change.module() : change.file();
    }

    /** Who asked: a sign-in name, or a part of the platform. */
    public static Text who(String name) {
        return switch (name) {
            case "system:control:modules" ->
                    new Text("Dòng lệnh của máy chủ", "The server's command line");
            case "system:inbox" -> new Text("Thư mục inbox", "The inbox folder");
            case "system:breaker" -> new Text("Bộ ngắt tự động", "The breaker");
            default ->
                    name.startsWith("system:")
                            ? new Text("Hệ thống", "The system")
                            : Text.same(name);
        };
    }

    public static Text of(Plan.Fate fate) {
        return switch (fate) {
            case ADDED -> new Text("Thêm", "Added");
            case CHANGED -> new Text("Đổi bản", "Changed");
            case SAME -> new Text("Giữ nguyên", "Same");
            case REMOVED -> new Text("Bỏ", "Removed");
        };
    }

    public static String tone(Plan.Fate fate) {
        return switch (fate) {
            case ADDED -> "good";
            case CHANGED -> "accent";
            case SAME -> "calm";
            case REMOVED -> "warn";
        };
    }
}
