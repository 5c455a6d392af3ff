package vn.sen.platform.modules.rules;

import vn.sen.platform.api.problem.ProblemCode;
import vn.sen.platform.api.text.Text;

/**
 * Why an update would be noticed. Of migrations: {0} file, {1} statement's number, {2} its text.
 */
public enum RuleProblem implements ProblemCode {
    ODD_FILE(
            "Tên tệp {0} không đúng dạng V<số>__<việc>.sql hoặc V<số>__after_<phiên bản>__<việc>.sql. Hãy đổi tên.",
            "The file name {0} is neither V<n>__<what>.sql nor V<n>__after_<version>__<what>.sql. Rename it."),
    UNREADABLE(
            "Không tách được câu lệnh trong {0}: {1}. Hãy sửa tệp.",
            "The statements of {0} cannot be told apart: {1}. Correct the file."),
    DELIMITER(
            "{0}, câu {1} ({2}): không nhận lệnh delimiter. Hãy viết từng câu lệnh đơn, kết thúc bằng dấu chấm phẩy.",
            "{0}, statement {1} ({2}): delimiter is not taken. Write single statements that end with a semicolon."),
    NOT_REPEATABLE(
            "{0}, câu {1} ({2}) không chạy lại được nếu bị ngắt giữa chừng. Hãy thêm {3}.",
            "{0}, statement {1} ({2}) cannot run again after an interruption. Add {3}."),
    FOREIGN_TABLE(
            "{0}, câu {1} ({2}) đụng đến bảng “{3}” không thuộc phân hệ. Hãy chỉ dùng bảng có tiền tố {4}.",
            "{0}, statement {1} ({2}) touches the table “{3}”, which is not the module’s. Use only tables that begin with {4}."),
    OTHER_DATABASE(
            "{0}, câu {1} ({2}) dùng cơ sở dữ liệu khác (“{3}”). Hãy bỏ tên cơ sở dữ liệu.",
            "{0}, statement {1} ({2}) uses another database (“{3}”). Leave out the database’s name."),
    TOO_EARLY(
            "{0}, câu {1} ({2}) lấy đi thứ mà phiên bản đang chạy có thể còn dùng. Hãy chuyển sang tệp V<số>__after_<phiên bản>__<việc>.sql của bản sau.",
            "{0}, statement {1} ({2}) takes away what the running version may still use. Move it to a file V<n>__after_<version>__<what>.sql of a later release."),
    UNIQUE_TOO_EARLY(
            "{0}, câu {1} ({2}): khóa duy nhất trên bảng đã có dữ liệu có thể làm phiên bản đang chạy ghi lỗi. Hãy chuyển sang tệp V<số>__after_<phiên bản>__<việc>.sql.",
            "{0}, statement {1} ({2}): a unique key on a table that is in use may fail writes of the running version. Move it to a file V<n>__after_<version>__<what>.sql."),
    RUNNING_TOO_OLD(
            "{0}, câu {1} ({2}) chỉ được chạy sau phiên bản {3}, nhưng đang chạy {4}. Hãy cập nhật lên {3} trước.",
            "{0}, statement {1} ({2}) may run only after version {3}, but {4} is running. Update to {3} first."),
    REQUIRED_COLUMN(
            "{0}, câu {1} ({2}): phiên bản đang chạy không biết cột “{3}” nên không ghi được. Hãy cho cột này nhận null hoặc có giá trị mặc định.",
            "{0}, statement {1} ({2}): the running version does not know the column “{3}” and could not write rows. Let it be null or give it a default."),
    TRANSACTION(
            "{0}, câu {1} ({2}): MariaDB tự chốt sau mỗi lệnh đổi bảng nên giao dịch không có tác dụng. Hãy bỏ lệnh này và để mỗi câu tự chạy lại được.",
            "{0}, statement {1} ({2}): MariaDB commits each change of tables by itself, so a transaction protects nothing. Leave it out and let each statement stand alone."),
    LOCK(
            "{0}, câu {1} ({2}) khóa bảng mà phiên bản đang chạy cần. Hãy bỏ lệnh khóa.",
            "{0}, statement {1} ({2}) locks tables that the running version needs. Leave it out."),
    SETTING(
            "{0}, câu {1} ({2}) đổi thiết lập của máy chủ cơ sở dữ liệu. Hãy nhờ người quản trị đặt trong cấu hình.",
            "{0}, statement {1} ({2}) changes settings of the database server. Ask its administrator to configure them."),
    ACCOUNT(
            "{0}, câu {1} ({2}) đổi tài khoản hoặc quyền của cơ sở dữ liệu. Hãy bỏ câu này.",
            "{0}, statement {1} ({2}) changes accounts or rights of the database. Leave it out."),
    PROGRAM(
            "{0}, câu {1} ({2}): không nhận trigger, thủ tục, hàm hay sự kiện của cơ sở dữ liệu. Hãy viết việc đó trong phân hệ.",
            "{0}, statement {1} ({2}): triggers, procedures, functions and events of the database are not taken. Do this work in the module."),
    UNKNOWN_STATEMENT(
            "{0}, câu {1} ({2}) không thuộc các loại câu lệnh được phép. Hãy viết lại bằng create table, alter table, create index, create or replace view, insert into hoặc update.",
            "{0}, statement {1} ({2}) is none of the statements that are taken. Write it with create table, alter table, create index, create or replace view, insert into or update."),
    OPERATION_REMOVED(
            "Bản {1} bỏ {2} mà bản {0} có. Hãy giữ lại, hoặc tăng số phiên bản chính.",
            "Version {1} removes {2}, which {0} has. Keep it, or raise the major version."),
    ODD_VERSION(
            "“{0}” không phải phiên bản OSGi. Hãy dùng dạng 1.2.3.",
            "“{0}” is no OSGi version. Write it as 1.2.3.");

    private final Text message;

    RuleProblem(String vi, String en) {
        this.message = new Text(vi, en);
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }

    @Override
    public Text message() {
        return message;
    }
}
