package vn.sen.platform.modules.change;

import vn.sen.platform.api.problem.ProblemCode;
import vn.sen.platform.api.text.Text;

/** Why a change of a module is not made. */
public enum ChangeProblem implements ProblemCode {
    UNKNOWN(
            Kind.NOT_FOUND,
            "Không có phân hệ “{0}”. Hãy xem tên bằng “sen modules list”.",
            "There is no module “{0}”. See the names with “sen modules list”."),
    BUSY(
            Kind.CONFLICT,
            "Đang có một thay đổi khác ({0}). Hãy chờ nó xong rồi làm lại.",
            "Another change is under way ({0}). Wait until it is over and try again."),
    ALREADY(
            Kind.CONFLICT,
            "Phân hệ “{0}” đã ở trạng thái đó rồi; không có gì phải làm.",
            "The module “{0}” is in that state already; there is nothing to do."),
    NEEDED(
            Kind.CONFLICT,
            "Không tắt được “{0}” vì {1} cần nó. Hãy tắt phân hệ kia trước.",
            "“{0}” cannot be switched off because {1} needs it. Switch that module off first."),
    NEEDS(
            Kind.CONFLICT,
            "“{0}” cần {1}. Hãy bật phân hệ kia trước.",
            "“{0}” needs {1}. Switch that module on first."),
    STILL_ON(
            Kind.CONFLICT,
            "“{0}” đang bật nên không xóa dữ liệu được. Hãy tắt phân hệ trước.",
            "“{0}” is on, so its data cannot be deleted. Disable the module first."),
    NO_WAY_BACK(
            Kind.CONFLICT,
            "Không có bản trước của “{0}” để quay lại.",
            "There is no earlier version of “{0}” to go back to."),
    DAMAGED(
            Kind.CONFLICT,
            "Tệp {0} bị mất hoặc khác bản đã duyệt. Hãy đưa lại gói gốc.",
            "The file {0} is lost or differs from what was approved. Give the original archive again."),
    DUPLICATE(
            Kind.CONFLICT,
            "Gói “{0}” đã có trong khung chạy với cùng phiên bản nhưng nội dung khác. Hãy tăng phiên bản.",
            "The bundle “{0}” is installed with the same version but another content. Raise the version."),
    TABLES(
            Kind.CONFLICT,
            "Thay đổi bảng dữ liệu thất bại: {0}. Bản cũ vẫn chạy; hãy sửa tệp thay đổi bảng.",
            "Changing the tables failed: {0}. The old version still serves; correct the migration."),
    START_FAILED(
            Kind.CONFLICT,
            "Bản mới của “{0}” không khởi động được: {1}.",
            "The new version of “{0}” does not start: {1}."),
    HANGS(
            Kind.CONFLICT,
            "Bản mới của “{0}” treo khi khởi động quá {1} giây: nó không bao giờ nhận yêu cầu và sẽ biến mất ở lần"
                    + " khởi động tới.",
            "The new version of “{0}” hung for {1} seconds while it started: it never gets a request and is gone at"
                    + " the next start."),
    HUNG(
            Kind.CONFLICT,
            "Bản mới của “{0}” treo khi khởi động quá {1} giây: đã ngắt và gỡ nó.",
            "The new version of “{0}” hung for {1} seconds while it started: it was interrupted and taken out."),
    UNHEALTHY(
            Kind.CONFLICT,
            "Bản mới của “{0}” không khỏe: {1}.",
            "The new version of “{0}” is not healthy: {1}."),
    BREAKS_CONTRACT(
            Kind.CONFLICT,
            "Bản mới của “{0}” bỏ {1} mà không tăng số phiên bản chính.",
            "The new version of “{0}” drops {1} without a higher major version."),
    FAILED(
            Kind.INTERNAL,
            "Thay đổi không thực hiện được: {0}. Hãy xem nhật ký.",
            "The change could not be made: {0}. See the log.");

    private final Kind kind;
    private final Text message;

    ChangeProblem(Kind kind, String vi, String en) {
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
