package vn.sen.dossiers.access;

import vn.sen.platform.api.problem.ProblemCode;
import vn.sen.platform.api.text.Text;

/** What can go wrong with dossiers. */
public enum DossierProblem implements ProblemCode {
    UNKNOWN(
            Kind.NOT_FOUND,
            "Không tìm thấy hồ sơ này, hoặc bạn không được xem. Hãy kiểm tra lại mã hồ sơ.",
            "This dossier was not found, or is not yours to see. Check its code."),
    STATE(
            Kind.CONFLICT,
            "Hồ sơ đang ở trạng thái “{0}” nên chưa thể {2}. Hãy làm bước còn thiếu trước.",
            "The dossier is “{1}”, so this cannot be done: {3}. Do the missing step first."),
    CHANGED(
            Kind.STALE,
            "Người khác vừa xử lý hồ sơ này. Chưa có gì bị ghi đè: hãy tải lại rồi làm tiếp.",
            "Somebody has just worked on this dossier. Nothing was overwritten: reload and go on."),
    NO_PROCEDURE(
            Kind.INVALID,
            "Thủ tục {0} không có hiệu lực ngày {1}. Hãy chọn thủ tục đang công bố.",
            "Procedure {0} is not in force on {1}. Choose one that is published."),
    PROCEDURES_OFF(
            Kind.UNAVAILABLE,
            "Danh mục thủ tục đang tắt nên chưa tiếp nhận được hồ sơ mới; hồ sơ đã nhận vẫn xử lý"
                    + " được. Hãy thử lại sau hoặc báo người vận hành.",
            "The catalogue of procedures is off, so nothing new can be received; dossiers received"
                    + " before go on. Try again later or tell the operator."),
    CLOCK_AWAY(
            Kind.UNAVAILABLE,
            "Bộ tính thời hạn tạm thời không trả lời nên chưa ghi gì. Hãy thử lại sau ít phút.",
            "The clock of deadlines does not answer at the moment; nothing was recorded. Try again"
                    + " in a few minutes."),
    NOT_RECEIVED_HERE(
            Kind.INVALID,
            "Thủ tục {0} không tiếp nhận tại cơ quan này. Hãy hướng dẫn người dân đến đúng nơi.",
            "Procedure {0} is not received here. Show the person the right place."),
    CHANNEL(
            Kind.INVALID,
            "Thủ tục này không nhận qua kênh “{0}”. Hãy chọn kênh khác.",
            "This procedure is not taken through the channel “{1}”. Choose another one."),
    INCOMPLETE(
            Kind.CONFLICT,
            "Hồ sơ còn thiếu: {0}. Hãy nhận đủ, hoặc lập phiếu yêu cầu bổ sung.",
            "Still missing: {0}. Take it in, or ask for a supplement in writing."),
    NOT_ASKED_FOR(
            Kind.INVALID,
            "“{0}” không có trong thành phần hồ sơ đã công bố nên không được yêu cầu.",
            "“{0}” is not among the published components, so nobody may ask for it."),
    THIRD_ROUND(
            Kind.INVALID,
            "Đây là lần yêu cầu bổ sung thứ {0}; từ lần thứ ba phải giải trình lý do.",
            "This is supplement request number {0}; from the third on, a justification is needed."),
    STOP_NOT_ALLOWED(
            Kind.CONFLICT,
            "Bước “{0}” không được tạm dừng vì lý do “{1}”. Hãy chọn lý do khác.",
            "The clock may not stop at step “{0}” for “{1}”. Choose another reason."),
    PROOF_NEEDED(
            Kind.INVALID,
            "Cần số và ngày của văn bản làm căn cứ; không có văn bản thì đồng hồ không dừng.",
            "The number and date of the document are needed; nothing stops the clock without it."),
    FUTURE(
            Kind.INVALID,
            "Thời điểm {0} ở tương lai. Hãy nhập thời điểm đã xảy ra.",
            "{0} lies in the future. Enter when it happened."),
    LEG_UNKNOWN(
            Kind.INVALID,
            "Từ bước “{0}” không chuyển được đến bước “{1}”. Hãy chọn bước kế tiếp trong quy trình.",
            "There is no way from step “{0}” to “{1}”. Choose a following step."),
    NOT_SIGNED_FOR(
            Kind.CONFLICT,
            "Bên nhận chưa ký nhận hồ sơ. Hãy ký nhận trước khi xử lý.",
            "The receiving side has not signed for the dossier yet. Sign first."),
    SIGNED_ALREADY(
            Kind.CONFLICT, "Hồ sơ đã được ký nhận lúc {0}.", "The dossier was signed for at {0}."),
    EXTENDED_ALREADY(
            Kind.CONFLICT,
            "Hồ sơ đã hẹn lại một lần; không hẹn lại lần nữa.",
            "A new date was given once already; not a second time."),
    NO_SURCHARGE(
            Kind.CONFLICT,
            "Không cộng thêm thời hạn được: chỉ một lần, trước ngày hẹn trả, theo danh mục đang áp"
                    + " dụng.",
            "Nothing can be added: once at most, before the due date, by the list in force."),
    TOO_LATE_TO_EXTEND(
            Kind.CONFLICT,
            "Văn bản xin lỗi phải gửi chậm nhất ngày {0}, trước hạn một ngày; nay không gửi được"
                    + " nữa.",
            "An apology must be sent by {0}, one day before the limit ends; it is too late now."),
    SECOND_PERSON(
            Kind.FORBIDDEN,
            "Người đề nghị không được tự duyệt. Hãy nhờ người khác duyệt.",
            "Whoever proposed may not approve. Ask somebody else."),
    COMPLETION_STANDS(
            Kind.CONFLICT,
            "Thời điểm hoàn thành không bao giờ được sửa.",
            "A time of completion is never changed."),
    DECIDED_ALREADY(
            Kind.CONFLICT,
            "Đề nghị này đã được quyết định.",
            "This proposal has been decided already."),
    RATED_ALREADY(
            Kind.CONFLICT,
            "Hồ sơ này đã có đánh giá. Mỗi hồ sơ đánh giá một lần.",
            "This dossier was rated already. Each is rated once."),
    SUBMITTED_OTHERWISE(
            Kind.CONFLICT,
            "Mã lần nộp này đã dùng cho một hồ sơ khác. Hãy nộp lại với mã mới.",
            "This submission key was used for another dossier. Submit again with a new one."),
    FOREIGN_CODE(
            Kind.INVALID,
            "Mã “{0}” không đúng dạng mã hồ sơ nào đã biết.",
            "“{0}” has the form of no known dossier code."),
    IMPORT_UNKNOWN(
            Kind.NOT_FOUND,
            "Không tìm thấy lần nhập này. Hãy mở lại từ danh sách các lần nhập.",
            "This import was not found. Open it from the list of imports."),
    REGISTER_GONE(
            Kind.CONFLICT,
            "Tệp đã được xóa vì hết thời hạn giữ. Hãy tải tệp lên lại.",
            "The file is not kept any longer. Upload it again."),
    IMPORT_STARTED(
            Kind.CONFLICT,
            "Lần nhập này đã chạy. Hãy tải tệp lên lại nếu muốn nhập thêm.",
            "This import was started already. Upload the file again to import more.");

    private final Kind kind;
    private final Text message;

    DossierProblem(Kind kind, String vi, String en) {
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
