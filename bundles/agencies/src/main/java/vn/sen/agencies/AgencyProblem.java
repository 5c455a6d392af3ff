package vn.sen.agencies;

import vn.sen.platform.api.problem.ProblemCode;
import vn.sen.platform.api.text.Text;

/** What can go wrong with agencies. */
public enum AgencyProblem implements ProblemCode {
    UNKNOWN(
            Kind.NOT_FOUND,
            "Không có cơ quan nào với mã định danh {0}. Hãy tìm lại trong danh sách cơ quan.",
            "There is no agency with the id {0}. Look it up in the list of agencies."),
    NOT_THEN(
            Kind.NOT_FOUND,
            "Cơ quan này không tồn tại vào ngày {0}; nó có từ {1} đến {2}. Hãy chọn ngày khác.",
            "This agency did not exist on {0}; it exists from {1} to {2}. Choose another day."),
    CODE_TAKEN(
            Kind.CONFLICT,
            "Mã {0} đã thuộc về cơ quan khác, kể cả cơ quan đã kết thúc. Hãy chọn mã khác.",
            "The code {0} belongs to another agency, perhaps an ended one. Choose another code."),
    CYCLE(
            Kind.CONFLICT,
            "Không thể đặt cơ quan dưới chính nó hoặc dưới cơ quan cấp dưới của nó ({0}, từ {1})."
                    + " Hãy chọn cơ quan cấp trên khác.",
            "An agency cannot lie under itself or under one of its own ({0}, from {1}). Choose"
                    + " another parent."),
    TOO_DEEP(
            Kind.CONFLICT,
            "Cây cơ quan sâu quá {0} cấp. Hãy đặt cơ quan ở cấp cao hơn.",
            "The tree would be deeper than {0} levels. Put the agency higher up."),
    PARENT_ABSENT(
            Kind.CONFLICT,
            "Cơ quan cấp trên “{0}” chỉ tồn tại từ {1} đến {2}. Hãy chọn ngày hoặc cơ quan khác.",
            "The parent “{0}” exists only from {1} to {2}. Choose another day or parent."),
    PARENT_UNKNOWN(
            Kind.CONFLICT,
            "Không có cơ quan cấp trên với mã {0}. Hãy nhập cơ quan cấp trên trước, hoặc chọn lập"
                    + " cơ quan cấp trên khi nhập.",
            "There is no parent with the code {0}. Import the parents first, or choose to create"
                    + " them."),
    HAS_CHILDREN(
            Kind.CONFLICT,
            "Còn {0} đơn vị trực thuộc sau ngày {1} (ví dụ “{2}”). Hãy chuyển hoặc kết thúc chúng"
                    + " trước.",
            "{0} agencies would still lie below it after {1} (for example “{2}”). Move or end them"
                    + " first."),
    OUTSIDE_EXISTENCE(
            Kind.CONFLICT,
            "Ngày {0} nằm ngoài thời gian tồn tại của cơ quan (từ {1} đến {2}). Hãy chọn ngày"
                    + " khác.",
            "{0} lies outside the agency's existence (from {1} to {2}). Choose another day."),
    NOTHING_CHANGES(
            Kind.CONFLICT,
            "Nội dung giống hệt những gì đang có vào ngày {0}; không có gì để ghi.",
            "This is what already holds on {0}; there is nothing to record."),
    NOTHING_SCHEDULED(
            Kind.CONFLICT,
            "Không có thay đổi nào bắt đầu vào ngày {0} mà chưa có hiệu lực.",
            "No change that is still to come begins on {0}."),
    IDENTIFIER_TAKEN(
            Kind.CONFLICT,
            "Mã định danh {0} của hệ {1} đang thuộc về “{2}” trong thời gian này. Hãy kiểm tra"
                    + " lại.",
            "The identifier {0} of the scheme {1} belongs to “{2}” in this period. Check it."),
    FACT_UNKNOWN(
            Kind.NOT_FOUND,
            "Không tìm thấy mục này của cơ quan. Hãy tải lại trang.",
            "This entry of the agency was not found. Reload the page."),
    FACT_REPLACED(
            Kind.CONFLICT,
            "Mục này đã được thay bằng bản ghi khác. Hãy tải lại trang rồi sửa bản ghi mới.",
            "This entry was replaced by another record. Reload the page and edit that one."),
    IMPORT_UNKNOWN(
            Kind.NOT_FOUND,
            "Không tìm thấy lần nhập này. Hãy tải tệp lên lại.",
            "This import was not found. Upload the file again."),
    IMPORT_STARTED(
            Kind.CONFLICT,
            "Lần nhập này đã chạy; không thể sửa nữa. Hãy tải tệp lên lại nếu cần.",
            "This import has been run and cannot be edited. Upload the file again if need be.");

    private final Kind kind;
    private final Text message;

    AgencyProblem(Kind kind, String vi, String en) {
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
