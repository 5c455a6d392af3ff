package vn.sen.reconciliation.cases;

import java.util.List;
import vn.sen.platform.api.text.Text;

/** What a column of a list may hold. */
public enum Item {
    CODE(true, "Mã hồ sơ", "Code", "ma ho so", "so ho so", "dossier code", "code"),
    PROCEDURE(true, "Mã thủ tục", "Procedure code", "ma thu tuc", "ma tthc", "procedure"),
    APPLICANT(false, "Chủ hồ sơ", "Applicant", "chu ho so", "nguoi nop", "ho ten", "applicant"),
    PARCEL(false, "Thửa đất", "Parcel", "thua dat", "thua", "parcel"),
    RECEIVED(true, "Ngày tiếp nhận", "Received", "ngay tiep nhan", "ngay nhan", "received"),
    LIMIT(false, "Thời hạn (ngày làm việc)", "Limit in working days", "thoi han", "limit"),
    DUE(true, "Ngày hẹn trả", "Due", "ngay hen tra", "hen tra", "due"),
    FINISHED(false, "Ngày đóng hồ sơ", "Closed", "ngay dong", "ngay ket thuc", "closed"),
    RESULT_NO(false, "Số kết quả", "Number of the result", "so ket qua", "result no"),
    RESULT_DATE(false, "Ngày ký kết quả", "Date of the result", "ngay ky ket qua", "result date"),
    STATUS(false, "Trạng thái", "State", "trang thai", "status"),
    LATE(false, "Tình trạng hạn", "Late or not", "tinh trang han", "tre han", "late"),
    TAX_NO(false, "Số thông báo thuế", "Tax notice", "so thong bao thue", "tax no"),
    TAX_FROM(false, "Ngày thông báo thuế", "Tax notice of", "ngay thong bao thue", "tax from"),
    TAX_TO(false, "Ngày nộp thuế", "Tax paid on", "ngay nop thue", "tax paid"),
    PHASE_TWO(false, "Ngày tiếp nhận giai đoạn 2", "Phase 2 from", "giai doan 2", "phase 2"),
    SUPPLEMENT_NO(
            false, "Số phiếu bổ sung", "Supplement request", "so phieu bo sung", "supplement no"),
    SUPPLEMENT_FROM(
            false, "Ngày yêu cầu bổ sung", "Supplement asked", "ngay yeu cau bo sung", "sup from"),
    SUPPLEMENT_TO(
            false, "Ngày bổ sung đủ", "Supplement complete", "ngay bo sung du", "supplement to"),
    APPRAISAL_NO(
            false, "Số văn bản giám định", "Appraisal", "so van ban giam dinh", "appraisal no"),
    APPRAISAL_FROM(false, "Giám định từ", "Appraisal from", "giam dinh tu", "appraisal from"),
    APPRAISAL_TO(false, "Giám định đến", "Appraisal to", "giam dinh den", "appraisal to"),
    VIOLATION_NO(false, "Số văn bản xử lý vi phạm", "Violation", "so van ban vi pham", "viol no"),
    VIOLATION_FROM(false, "Xử lý vi phạm từ", "Violation from", "vi pham tu", "violation from"),
    VIOLATION_TO(false, "Xử lý vi phạm đến", "Violation to", "vi pham den", "violation to"),
    COMMUNE_NO(false, "Số giao nhận từ xã", "Hand-over from commune", "so giao nhan", "commune no"),
    COMMUNE_TO(false, "Ngày xã chuyển đến", "Came from commune", "ngay xa chuyen", "commune to"),
    POSTING_NO(
            false, "Số thông báo niêm yết", "Posting notice", "so thong bao niem yet", "post no"),
    POSTING_FROM(false, "Niêm yết từ", "Posted from", "niem yet tu", "posted from"),
    POSTING_TO(false, "Niêm yết đến", "Posted to", "niem yet den", "posted to"),
    SURCHARGE(false, "Số ngày cộng thêm", "Days added", "so ngay cong them", "days added"),
    SURCHARGE_NO(false, "Căn cứ cộng thêm", "Why added", "can cu cong them", "why added"),
    OTHER_AGENCY(false, "Cơ quan phối hợp", "Other agency", "co quan phoi hop", "other agency"),
    OTHER_FROM(false, "Ngày gửi phối hợp", "Sent to it", "ngay gui phoi hop", "other from"),
    OTHER_TO(false, "Ngày phối hợp trả", "Back from it", "ngay phoi hop tra", "other to"),
    OTHER_LIMIT(false, "Thời hạn phối hợp", "Its limit", "thoi han phoi hop", "other limit"),
    WAIT_FROM(false, "Chờ người dân từ", "Waiting from", "cho nguoi dan tu", "wait from"),
    WAIT_TO(false, "Chờ người dân đến", "Waiting to", "cho nguoi dan den", "wait to");

    private final boolean needed;
    private final Text label;
    private final List<String> headers;

    Item(boolean needed, String vi, String en, String... headers) {
        this.needed = needed;
        this.label = new Text(vi, en);
        this.headers = List.of(headers);
    }

    public boolean needed() {
        return needed;
    }

    public Text label() {
        return label;
    }

    /** Folded words that such a column's header may hold. */
    List<String> headers() {
        return headers;
    }
}
