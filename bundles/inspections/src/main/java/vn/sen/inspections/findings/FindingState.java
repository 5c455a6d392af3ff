package vn.sen.inspections.findings;

import java.util.Set;
import vn.sen.platform.api.text.Text;

/** Where a finding is; {@link FindingAct} holds the only ways between. */
public enum FindingState {
    DRAFT("Dự thảo", "Draft"),
    SHARED("Đã gửi cơ quan", "Shared"),
    CONFIRMED("Đã thống nhất", "Confirmed"),
    WITHDRAWN("Đã rút", "Withdrawn"),
    REMEDIATING("Đang khắc phục", "Remediating"),
    CLAIMED("Đã báo cáo xong", "Claimed done"),
    VERIFIED("Đã xác minh", "Verified"),
    CLOSED("Đã đóng", "Closed"),
    REOPENED("Mở lại", "Reopened");

    /** States in which something is still owed. */
    public static final Set<FindingState> OPEN =
            Set.of(DRAFT, SHARED, CONFIRMED, REMEDIATING, CLAIMED, VERIFIED, REOPENED);

    private final Text label;

    FindingState(String vi, String en) {
        label = new Text(vi, en);
    }

    public Text label() {
        return label;
    }

    public boolean open() {
        return OPEN.contains(this);
    }
}
