package vn.sen.dossiers.api;

import java.util.Map;
import java.util.Set;
import vn.sen.platform.api.text.Text;

/**
 * The ten states of the national synchronisation, with what each does to the clock and where each
 * stands in reports.
 */
public enum DossierState {
    REGISTERED(1, "Mới đăng ký", "Registered", ClockEffect.NOT_STARTED, Group.NEW),
    ACCEPTED(2, "Được tiếp nhận", "Received", ClockEffect.RUNS, Group.OPEN),
    REJECTED(3, "Không được tiếp nhận", "Not accepted", ClockEffect.NONE, Group.REFUSED),
    PROCESSING(4, "Đang xử lý", "In process", ClockEffect.RUNS, Group.OPEN),
    SUPPLEMENT_REQUESTED(
            5, "Yêu cầu bổ sung giấy tờ", "Supplement requested", ClockEffect.STANDS, Group.PAUSED),
    FINANCIAL_OBLIGATION(
            6,
            "Yêu cầu thực hiện nghĩa vụ tài chính",
            "Financial obligation",
            ClockEffect.STANDS,
            Group.PAUSED),
    WITHDRAWN(7, "Công dân yêu cầu rút hồ sơ", "Withdrawn", ClockEffect.ENDED, Group.GONE),
    SUSPENDED(8, "Dừng xử lý", "Suspended", ClockEffect.STANDS, Group.PAUSED),
    COMPLETED(9, "Đã xử lý xong", "Completed", ClockEffect.ENDED, Group.DONE),
    RETURNED(10, "Đã trả kết quả", "Result handed over", ClockEffect.NONE, Group.DONE);

    private static final Map<DossierState, Set<DossierState>> NEXT =
            Map.of(
                    REGISTERED, Set.of(ACCEPTED, REJECTED, SUPPLEMENT_REQUESTED, WITHDRAWN),
                    ACCEPTED, Set.of(PROCESSING, SUPPLEMENT_REQUESTED, WITHDRAWN, SUSPENDED),
                    PROCESSING,
                            Set.of(
                                    SUPPLEMENT_REQUESTED,
                                    FINANCIAL_OBLIGATION,
                                    WITHDRAWN,
                                    SUSPENDED,
                                    COMPLETED),
                    SUPPLEMENT_REQUESTED, Set.of(PROCESSING, WITHDRAWN, SUSPENDED),
                    FINANCIAL_OBLIGATION, Set.of(PROCESSING, WITHDRAWN, SUSPENDED),
                    SUSPENDED, Set.of(PROCESSING, WITHDRAWN),
                    COMPLETED, Set.of(RETURNED));

    private final int code;
    private final Text label;
    private final ClockEffect clock;
    private final Group group;

    DossierState(int code, String vi, String en, ClockEffect clock, Group group) {
        this.code = code;
        this.label = new Text(vi, en);
        this.clock = clock;
        this.group = group;
    }

    /** Code of the national synchronisation fields. */
    public int code() {
        return code;
    }

    public Text label() {
        return label;
    }

    public ClockEffect clock() {
        return clock;
    }

    public Group group() {
        return group;
    }

    /** States that may come next; empty at an end. */
    public Set<DossierState> next() {
        return NEXT.getOrDefault(this, Set.of());
    }

    /** What a state does to the clock. */
    public enum ClockEffect {
        NOT_STARTED,
        RUNS,
        STANDS,
        ENDED,
        NONE
    }

    /** Where a state stands in reports. */
    public enum Group {
        NEW("Chưa tiếp nhận", "Not yet received"),
        OPEN("Đang xử lý", "In process"),
        PAUSED("Tạm dừng", "Paused"),
        DONE("Đã xử lý", "Done"),
        GONE("Trả lại, rút", "Withdrawn"),
        REFUSED("Không tiếp nhận", "Not accepted");

        private final Text label;

        Group(String vi, String en) {
            label = new Text(vi, en);
        }

        public Text label() {
            return label;
        }
    }
}
