package vn.sen.reconciliation;

import vn.sen.platform.api.problem.ProblemCode;
import vn.sen.platform.api.text.Text;

/** What can go wrong with reconciliation. */
public enum ReconciliationProblem implements ProblemCode {
    UNKNOWN(
            Kind.NOT_FOUND,
            "Không tìm thấy {0} này, hoặc bạn không được xem. Hãy kiểm tra lại đường dẫn.",
            "This {1} was not found, or is not yours to see. Check the address."),
    SAME_FILE(
            Kind.CONFLICT,
            "Tệp này đã được nhập ngày {0} với tên “{1}”. Hãy mở lần nhập đó, hoặc chọn tệp khác.",
            "This file was imported on {0} as “{1}”. Open that import, or choose another file."),
    STARTED(
            Kind.CONFLICT,
            "Lần nhập này đã chạy nên không đổi cột được nữa. Hãy tải danh sách mới lên.",
            "This import has run; its columns cannot change. Upload a new list."),
    NOT_DONE(
            Kind.CONFLICT,
            "Danh sách chưa đối soát xong. Hãy chờ thanh tiến độ chạy hết.",
            "The list is not reconciled yet. Wait until the bar is full."),
    BROKEN_JSON(
            Kind.INVALID,
            "Tệp JSON không đọc được ở dòng {0}: cần một mảng các đối tượng phẳng. Hãy xuất lại.",
            "The JSON file cannot be read at line {0}: it must be an array of flat objects. Export"
                    + " it again."),
    TOO_MANY_ROWS(
            Kind.TOO_LARGE,
            "Danh sách có hơn {0} dòng. Hãy chia theo tháng hoặc theo chi nhánh rồi nhập từng tệp.",
            "The list has more than {0} rows. Split it by month or branch and import each file."),
    NOTHING_TO_RULE(
            Kind.CONFLICT,
            "Không còn dòng nào thuộc loại {0} chờ kết luận. Hãy chọn loại khác.",
            "No line of class {0} waits for a ruling. Choose another class."),
    UNPROVEN(
            Kind.INVALID,
            "Loại D0 là chưa đủ căn cứ nên không kết luận cả loại được. Hãy kết luận từng dòng khi"
                    + " có chứng từ.",
            "Class D0 lacks evidence and cannot be ruled as a whole. Rule its lines one by one when"
                    + " there is proof."),
    SAMPLE_OPEN(
            Kind.CONFLICT,
            "Còn {0} dòng mẫu của loại {1} chưa được thành viên đoàn kiểm tra xem. Hãy kiểm tra mẫu"
                    + " trước.",
            "{0} sampled lines of class {1} have not been checked. Check the sample first."),
    SAMPLE_DISAGREES(
            Kind.CONFLICT,
            "{0} dòng mẫu của loại {1} không được đồng ý. Hãy rút thêm mẫu, hoặc kết luận từng dòng.",
            "{0} sampled lines of class {1} were not agreed with. Draw a further sample, or rule"
                    + " line by line."),
    SAME_PERSON(
            Kind.CONFLICT,
            "Người duyệt phải khác người đề xuất ({0}). Hãy nhờ người khác duyệt.",
            "Whoever approves must not be the proposer ({0}). Ask somebody else."),
    SETTLED(
            Kind.CONFLICT,
            "Đề xuất này đã được {0} xử lý. Hãy tải lại trang.",
            "This proposal was settled by {0}. Reload the page."),
    PROPOSED(
            Kind.CONFLICT,
            "Loại {0} của danh sách này đã có đề xuất chờ duyệt. Hãy duyệt hoặc trả lại trước.",
            "Class {0} of this list has a proposal waiting. Approve or return it first."),
    OWN_HOUSE(
            Kind.CONFLICT,
            "Bạn làm việc tại cơ quan quản lý phần mềm nên không được kiểm tra mẫu của cơ quan mình.",
            "You work at the owner of the software and may not check its sample."),
    WRONG_PASSWORD(
            Kind.INVALID,
            "Mật khẩu không đúng nên chưa ký. Hãy nhập lại mật khẩu của bạn.",
            "The password is not right; nothing was signed. Enter your password again."),
    SIGNED(
            Kind.CONFLICT,
            "Phía này đã ký bảng đối soát. Không cần ký lại.",
            "This side has signed the sheet. It need not sign again."),
    ANSWERED(
            Kind.CONFLICT,
            "Yêu cầu này đã được trả lời. Hãy gửi yêu cầu mới nếu cần.",
            "This request was answered. Send a new one if needed.");

    private final Kind kind;
    private final Text message;

    ReconciliationProblem(Kind kind, String vi, String en) {
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
