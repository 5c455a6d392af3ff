package vn.sen.deadlines.api;

import vn.sen.platform.api.problem.ProblemCode;
import vn.sen.platform.api.text.Text;

/** Why a due date cannot be counted. */
public enum DeadlineProblem implements ProblemCode {
    LIMIT_OUT_OF_RANGE(
            Kind.INVALID,
            "Thời hạn {0} {1} không hợp lệ: hãy nhập từ 1 đến {3}, hoặc chọn “trong ngày”, hoặc để"
                    + " trống nếu không có thời hạn.",
            "A limit of {0} {2} is not valid: enter 1 to {3}, choose “same day”, or leave it empty"
                    + " when there is no limit."),
    SAME_DAY_AMOUNT(
            Kind.INVALID,
            "Thời hạn trong ngày không kèm số lượng. Hãy bỏ số {0}.",
            "A same-day limit has no amount. Take away the {0}."),
    DATE_OUT_OF_RANGE(
            Kind.INVALID,
            "Ngày {0} nằm ngoài khoảng 01/01/1900 đến 31/12/9999. Hãy kiểm tra lại năm.",
            "{0} is outside 1900-01-01 to 9999-12-31. Check the year."),
    OUT_OF_ORDER(
            Kind.INVALID,
            "Sự kiện lúc {0} đứng sau sự kiện lúc {1}. Hãy xếp lại theo thời gian.",
            "What happened at {0} stands after {1}. Put the events in order of time."),
    NOT_STARTED(
            Kind.CONFLICT,
            "Hồ sơ chưa được tiếp nhận trước {0}. Hãy ghi nhận việc tiếp nhận trước.",
            "The case was not received before {0}. Record its receipt first."),
    STARTED_TWICE(
            Kind.CONFLICT,
            "Hồ sơ đã được tiếp nhận; lần tiếp nhận lúc {0} là thừa. Nếu tính lại từ đầu, hãy dùng"
                    + " “tính lại”.",
            "The case was received already; the receipt at {0} is one too many. Use “restart” to"
                    + " count anew."),
    UNKNOWN_REASON(
            Kind.INVALID,
            "Không có lý do tạm dừng “{0}” có hiệu lực ngày {1}. Hãy chọn lý do trong danh mục.",
            "There is no reason “{0}” in force on {1}. Choose one from the list."),
    STOPPED_TWICE(
            Kind.CONFLICT,
            "Hồ sơ đang tạm dừng; không thể tạm dừng thêm lúc {0}. Hãy ghi nhận tiếp tục trước.",
            "The clock stands still already; it cannot stop again at {0}. Resume it first."),
    NOT_STOPPED(
            Kind.CONFLICT,
            "Hồ sơ không tạm dừng nên không thể tiếp tục lúc {0}. Hãy ghi nhận tạm dừng trước.",
            "The clock is not stopped, so it cannot resume at {0}. Record the stop first."),
    EXTENDED_TWICE(
            Kind.CONFLICT,
            "Hồ sơ đã được gia hạn một lần; không gia hạn thêm lúc {0}.",
            "The limit was extended once; it cannot be extended again at {0}."),
    EXTENDED_LATE(
            Kind.CONFLICT,
            "Hạn đã hết trước {0}; không thể gia hạn sau khi quá hạn.",
            "The limit ran out before {0}; it cannot be extended afterwards."),
    EXTENSION_AMOUNT(
            Kind.INVALID,
            "Số gia hạn {0} không hợp lệ. Hãy nhập từ 1 đến 3660.",
            "An extension of {0} is not valid. Enter 1 to 3660."),
    FINISHED_WHILE_STOPPED(
            Kind.CONFLICT,
            "Hồ sơ đang tạm dừng nên không thể kết thúc lúc {0}. Hãy ghi nhận tiếp tục trước.",
            "The clock stands still, so the case cannot finish at {0}. Resume it first."),
    AFTER_FINISH(
            Kind.CONFLICT,
            "Hồ sơ đã kết thúc; không thể ghi thêm sự kiện lúc {0}.",
            "The case has finished; nothing can happen to its clock at {0}.");

    private final Kind kind;
    private final Text message;

    DeadlineProblem(Kind kind, String vi, String en) {
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
