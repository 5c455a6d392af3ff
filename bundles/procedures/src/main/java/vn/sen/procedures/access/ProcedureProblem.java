package vn.sen.procedures.access;

import vn.sen.platform.api.problem.ProblemCode;
import vn.sen.platform.api.text.Text;

/** What can go wrong with procedures. */
public enum ProcedureProblem implements ProblemCode {
    UNKNOWN(
            Kind.NOT_FOUND,
            "Không có thủ tục “{0}”. Hãy tìm lại trong danh mục.",
            "There is no procedure “{0}”. Look it up in the catalogue."),
    NOT_IN_FORCE(
            Kind.NOT_FOUND,
            "Thủ tục {0} không có phiên bản nào có hiệu lực ngày {1}. Hãy tìm thủ tục thay thế.",
            "No version of the procedure {0} is in force on {1}. Look for the one that replaced it."),
    INCOMPLETE(
            Kind.INVALID,
            "Chưa thể công bố: thủ tục còn thiếu thành phần bắt buộc. Hãy bổ sung các phần nêu dưới"
                    + " đây.",
            "This cannot be announced: mandatory parts are missing. Add those named below."),
    NOT_A_DRAFT(
            Kind.CONFLICT,
            "Phiên bản này đã được công bố nên không sửa được nữa. Hãy lập phiên bản mới.",
            "This version was announced and cannot be edited. Draft a new version."),
    WRONG_STAGE(
            Kind.CONFLICT,
            "Phiên bản đang ở bước “{0}” nên chưa làm được việc này. Hãy tải lại trang.",
            "The version is at the step “{1}”, so this cannot be done. Reload the page."),
    SAME_PERSON(
            Kind.CONFLICT,
            "Người soạn không tự thẩm định hoặc công bố bản của mình. Hãy chuyển cho người khác.",
            "Whoever drafted may not appraise or announce it. Ask somebody else."),
    OVERLAPS(
            Kind.CONFLICT,
            "Phiên bản {0} của thủ tục {1} có hiệu lực từ {2}: hai phiên bản không được cùng hiệu"
                    + " lực. Hãy chọn ngày sau {2}, hoặc loại quyết định “sửa đổi, bổ sung”.",
            "Version {0} of the procedure {1} is in force from {2}: two versions may not be in force"
                    + " together. Choose a day after {2}, or a decision that amends."),
    NOTHING_TO_END(
            Kind.CONFLICT,
            "Thủ tục {0} không có phiên bản nào đang hoặc sắp có hiệu lực để bãi bỏ.",
            "No version of the procedure {0} is or will be in force, so there is nothing to"
                    + " abolish."),
    SUSPENSION(
            Kind.CONFLICT,
            "Không thể tạm ngưng hoặc tiếp tục vào ngày {0}: phiên bản có hiệu lực từ {1}, tạm ngưng"
                    + " từ {2}. Hãy chọn ngày khác.",
            "It cannot be suspended or taken up again on {0}: the version is in force from {1},"
                    + " suspended from {2}. Choose another day."),
    DECISION_UNKNOWN(
            Kind.NOT_FOUND,
            "Không tìm thấy quyết định công bố này. Hãy chọn lại trong danh sách.",
            "This decision of announcement was not found. Choose it from the list."),
    SITE_UNKNOWN(
            Kind.NOT_FOUND,
            "Không tìm thấy trang công khai này. Hãy chọn lại trong danh sách.",
            "This site was not found. Choose it from the list."),
    NOT_OBSERVED(
            Kind.NOT_FOUND,
            "Chưa có lần rà soát nào như vậy. Hãy tải danh sách của trang lên.",
            "There is no such observation. Upload the list of the site."),
    NO_CONNECTOR(
            Kind.CONFLICT,
            "Trang này chưa có kết nối “{0}” đang hoạt động. Hãy tải danh sách lên thay thế.",
            "No connector “{0}” works for this site. Upload its list instead."),
    SITE_UNREADABLE(
            Kind.UNAVAILABLE,
            "Không đọc được trang {0} đến hết nên chưa ghi gì. Hãy thử lại sau hoặc tải danh sách"
                    + " lên.",
            "The site {0} could not be read to its end, so nothing was recorded. Try again later or"
                    + " upload its list."),
    FILE_UNREADABLE(
            Kind.INVALID,
            "Không đọc được tệp này: {0}. Hãy gửi tệp CSV, XLSX hoặc JSON theo mẫu.",
            "This file cannot be read: {0}. Send a CSV, XLSX or JSON file of the given form."),
    FUNCTION_UNKNOWN(
            Kind.NOT_FOUND,
            "Không tìm thấy nhiệm vụ này. Hãy tải lại trang.",
            "This function was not found. Reload the page."),
    MIGRATION_UNKNOWN(
            Kind.NOT_FOUND,
            "Không tìm thấy đề xuất chuyển hồ sơ này.",
            "This migration was not found."),
    MIGRATION_DECIDED(
            Kind.CONFLICT,
            "Đề xuất chuyển hồ sơ này đã được quyết định. Hãy lập đề xuất mới nếu cần.",
            "This migration was decided already. Propose another if need be."),
    MIGRATION_OF_ONE_CODE(
            Kind.INVALID,
            "Chỉ chuyển hồ sơ giữa các phiên bản đã công bố của cùng một thủ tục.",
            "Cases move only between announced versions of the same procedure."),
    NO_DOSSIERS(
            Kind.UNAVAILABLE,
            "Phân hệ Hồ sơ đang tắt hoặc đang cập nhật nên chưa biết thủ tục nào có hồ sơ. Hãy thử"
                    + " lại sau.",
            "Dossiers are off or being updated, so nobody knows which procedures are used. Try"
                    + " again later.");

    private final Kind kind;
    private final Text message;

    ProcedureProblem(Kind kind, String vi, String en) {
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
