package vn.sen.platform.modules.operate;

import vn.sen.platform.api.problem.ProblemCode;
import vn.sen.platform.api.text.Text;

/** What an operator may ask for in vain. */
public enum ModulesProblem implements ProblemCode {
    NO_ARCHIVE(
            Kind.INVALID,
            "Chưa có gói phân hệ. Hãy chọn một tệp .sen (trường archive).",
            "There is no module archive. Choose a .sen file (field archive)."),
    TOO_LARGE(
            Kind.TOO_LARGE,
            "Gói lớn hơn {0}. Hãy kiểm tra lại tệp.",
            "The archive is larger than {0}. Check the file."),
    NO_FILE(
            Kind.NOT_FOUND,
            "Không đọc được tệp {0}. Hãy kiểm tra đường dẫn.",
            "The file {0} cannot be read. Check the path."),
    FILE_EXISTS(
            Kind.CONFLICT,
            "Tệp {0} đã có. Hãy chọn tên khác.",
            "The file {0} is there already. Choose another name."),
    NOT_APPROVED(
            Kind.INVALID,
            "Bản này xin dùng thêm: {0}. Hãy đọc rồi chấp thuận (ô “Tôi chấp thuận”, approve=true hoặc --approve).",
            "This version asks for more: {0}. Read it and approve (the box “I approve”, approve=true or --approve)."),
    OF_THE_RELEASE(
            Kind.CONFLICT,
            "“{0}” thuộc bản phát hành nên lần khởi động nào cũng có; không gỡ được. Hãy tắt nó.",
            "“{0}” belongs to the release, which brings it at every start; it cannot be removed. Disable it."),
    UNKNOWN_CHANGE(
            Kind.NOT_FOUND,
            "Không có thay đổi {0}. Hãy xem lại lịch sử.",
            "There is no change {0}. Look at the history."),
    NO_TABLES(
            Kind.NOT_FOUND,
            "“{0}” không có bảng dữ liệu nào; không có gì phải xóa.",
            "“{0}” has no tables; there is nothing to delete."),
    SHARED_TABLES(
            Kind.CONFLICT,
            "Các bảng “{0}*” không chỉ của “{1}”; không xóa được.",
            "The tables “{0}*” are not those of “{1}” alone; they cannot be deleted."),
    ALREADY_ASKED(
            Kind.CONFLICT,
            "{0} đã đề nghị xóa. Cần một người khác xác nhận.",
            "{0} has asked for it already. Another person must confirm."),
    NOT_ASKED(
            Kind.NOT_FOUND,
            "Không có đề nghị xóa dữ liệu của “{0}”, hoặc phân hệ đã thay đổi từ khi đề nghị. Hãy đề nghị lại.",
            "Nobody asks to delete the data of “{0}”, or the module has changed since. Ask anew."),
    SAME_PERSON(
            Kind.FORBIDDEN,
            "Người xác nhận phải khác người đề nghị. Hãy nhờ một người khác có quyền này.",
            "Whoever confirms must be another person than who asked. Let somebody else with this permission do it."),
    EXPORT_LOST(
            Kind.CONFLICT,
            "Tệp xuất {0} bị mất hoặc đã bị sửa. Hãy rút đề nghị rồi đề nghị lại.",
            "The export {0} is lost or was changed. Withdraw the request and ask anew.");

    private final Kind kind;
    private final Text message;

    ModulesProblem(Kind kind, String vi, String en) {
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
