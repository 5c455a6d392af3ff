package vn.sen.inspections.access;

import vn.sen.platform.api.problem.ProblemCode;
import vn.sen.platform.api.text.Text;

/** What can go wrong with inspections. */
public enum InspectionProblem implements ProblemCode {
    UNKNOWN(
            Kind.NOT_FOUND,
            "Không tìm thấy {0} này, hoặc bạn không được xem. Hãy kiểm tra lại đường dẫn.",
            "This {1} was not found, or is not yours to see. Check the address."),
    STATE(
            Kind.CONFLICT,
            "Đang ở trạng thái “{0}” nên chưa thể {2}. Hãy làm bước còn thiếu trước.",
            "The state is “{1}”, so this cannot be done: {3}. Do the missing step first."),
    PUBLISHED(
            Kind.CONFLICT,
            "Bộ tiêu chí {0} đã ban hành nên không sửa được. Hãy tạo phiên bản mới.",
            "Criterion set {0} is published and cannot be changed. Make a new edition."),
    UNPUBLISHED(
            Kind.CONFLICT,
            "Bộ tiêu chí {0} chưa ban hành nên chưa dùng để kiểm tra được. Hãy ban hành trước.",
            "Criterion set {0} is not published yet. Publish it first."),
    EDITION_TAKEN(
            Kind.CONFLICT,
            "Bộ tiêu chí {0} phiên bản {1} đã có. Hãy dùng số phiên bản khác.",
            "Criterion set {0} edition {1} exists already. Use another edition number."),
    CONFLICT_OF_INTEREST(
            Kind.CONFLICT,
            "{0} làm việc tại {1} nên không được kiểm tra {2}. Hãy chọn người của cơ quan khác.",
            "{0} works at {1} and may not inspect {2}. Choose somebody of another agency."),
    NO_HEAD(
            Kind.CONFLICT,
            "Đoàn kiểm tra chưa có trưởng đoàn. Hãy cử trưởng đoàn rồi làm lại.",
            "The team has no head yet. Name one and try again."),
    TWO_HEADS(
            Kind.CONFLICT,
            "Đoàn đã có trưởng đoàn là {0}. Hãy đổi vai trò người đó trước.",
            "The team is headed by {0} already. Change that role first."),
    MEMBER_ALREADY(
            Kind.CONFLICT,
            "{0} đã ở trong đoàn. Hãy sửa vai trò của người này.",
            "{0} is in the team already. Change the role of this person."),
    NOT_IN_TEAM(
            Kind.FORBIDDEN,
            "Chỉ thành viên đoàn kiểm tra mới làm được việc này. Hãy nhờ trưởng đoàn bổ sung bạn.",
            "Only members of the team may do this. Ask the head of the team to add you."),
    NOT_THE_HEAD(
            Kind.FORBIDDEN,
            "Chỉ trưởng đoàn kiểm tra mới làm được việc này. Hãy nhờ trưởng đoàn.",
            "Only the head of the team may do this. Ask the head."),
    REASON_NEEDED(
            Kind.INVALID,
            "Điểm chấm khác điểm tính nên phải có lý do. Hãy nhập lý do.",
            "The score differs from the computed one. Enter the reason."),
    NOT_SIGNED(
            Kind.CONFLICT,
            "Biên bản chưa đủ chữ ký của đoàn và của cơ quan. Hãy ký rồi làm lại.",
            "The minutes are not signed by both sides yet. Sign and try again."),
    SIGNED_ALREADY(
            Kind.CONFLICT,
            "Biên bản đã có chữ ký nên không sửa được nữa.",
            "The minutes carry a signature and cannot be changed any more."),
    WRONG_PASSWORD(
            Kind.INVALID,
            "Mật khẩu chưa đúng nên chưa ký. Hãy nhập lại mật khẩu của bạn.",
            "The password is wrong, so nothing was signed. Enter your password again."),
    NOBODY_TO_SIGN(
            Kind.FORBIDDEN,
            "Chỉ người đăng nhập bằng tài khoản của mình mới ký được.",
            "Only a person with an account of their own can sign."),
    OPEN_FINDINGS(
            Kind.CONFLICT,
            "Còn {0} phát hiện chưa đóng. Hãy xử lý xong rồi đóng cuộc kiểm tra.",
            "{0} findings are not closed yet. Settle them before closing the inspection."),
    NO_PARTS(
            Kind.CONFLICT,
            "Phát hiện chưa có phần việc khắc phục. Hãy giao phần việc cho cơ quan chịu trách nhiệm.",
            "The finding has no remediation part yet. Assign one to an owner."),
    NOT_AN_OWNER(
            Kind.CONFLICT,
            "{0} không phải cơ quan chịu trách nhiệm của phát hiện này. Hãy thêm vào danh sách trước.",
            "{0} is not an owner of this finding. Add it to the owners first."),
    NO_EVIDENCE(
            Kind.CONFLICT,
            "Chưa có minh chứng nên chưa báo cáo hoàn thành được. Hãy thêm minh chứng.",
            "There is no evidence yet, so nothing can be claimed. Add evidence."),
    OWN_VERIFICATION(
            Kind.FORBIDDEN,
            "Người xác minh không được thuộc cơ quan chịu trách nhiệm và không được là người báo cáo"
                    + " hoàn thành. Hãy nhờ người khác xác minh.",
            "The verifier must neither belong to the owner nor be the one who claimed. Ask somebody"
                    + " else to verify."),
    NOT_FOR_STRENGTHS(
            Kind.CONFLICT, "Ưu điểm không có phần khắc phục.", "A strength has nothing to remedy."),
    NOTHING_TO_EXTEND(
            Kind.CONFLICT,
            "Hạn của phần việc này không chạy từ thông báo kết luận nên không gia hạn được. Hãy sửa"
                    + " hạn theo văn bản mới.",
            "The deadline of this part does not run from a conclusion notice and cannot be"
                    + " extended. Change it by the new document."),
    MEASURE_UNKNOWN(
            Kind.INVALID,
            "Chưa có phân hệ nào cung cấp chỉ số {0}. Hãy bật phân hệ đó hoặc chọn chỉ số khác.",
            "No module provides the measure {0}. Switch it on or choose another measure.");

    private final Kind kind;
    private final Text message;

    InspectionProblem(Kind kind, String vi, String en) {
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
