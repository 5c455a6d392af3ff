package vn.sen.inspections.findings;

import static vn.sen.inspections.findings.FindingState.CLAIMED;
import static vn.sen.inspections.findings.FindingState.CLOSED;
import static vn.sen.inspections.findings.FindingState.CONFIRMED;
import static vn.sen.inspections.findings.FindingState.DRAFT;
import static vn.sen.inspections.findings.FindingState.REMEDIATING;
import static vn.sen.inspections.findings.FindingState.REOPENED;
import static vn.sen.inspections.findings.FindingState.SHARED;
import static vn.sen.inspections.findings.FindingState.VERIFIED;
import static vn.sen.inspections.findings.FindingState.WITHDRAWN;

import java.util.Set;
import vn.sen.inspections.access.InspectionPermission;
import vn.sen.platform.api.text.Text;

/** The transitions of a finding: from where, to where, and with which permission. */
public enum FindingAct {
    SHARE(Set.of(DRAFT), SHARED, InspectionPermission.LEAD, "gửi cơ quan", "share"),
    /** Every owner has accepted. */
    ACCEPT(Set.of(SHARED), CONFIRMED, InspectionPermission.RESPOND, "tiếp thu", "accept"),
    /** The head decides, for example after an owner contested. */
    CONFIRM(Set.of(SHARED), CONFIRMED, InspectionPermission.LEAD, "giữ nguyên", "confirm"),
    WITHDRAW(Set.of(DRAFT, SHARED), WITHDRAWN, InspectionPermission.LEAD, "rút lại", "withdraw"),
    START(
            Set.of(CONFIRMED, REOPENED),
            REMEDIATING,
            InspectionPermission.ASSIGN,
            "giao khắc phục",
            "start remediation"),
    CLAIM(Set.of(REMEDIATING), CLAIMED, InspectionPermission.CLAIM, "báo cáo hoàn thành", "claim"),
    RETURN(
            Set.of(CLAIMED, VERIFIED),
            REMEDIATING,
            InspectionPermission.VERIFY,
            "trả lại",
            "send back"),
    VERIFY(Set.of(CLAIMED), VERIFIED, InspectionPermission.VERIFY, "xác minh", "verify"),
    /** A closing condition held for its whole time. */
    HOLD(
            Set.of(CONFIRMED, REMEDIATING, CLAIMED, REOPENED),
            VERIFIED,
            InspectionPermission.SETTLE,
            "xác minh bằng số liệu",
            "verify by data"),
    CLOSE(Set.of(VERIFIED), CLOSED, InspectionPermission.SETTLE, "đóng", "close"),
    REOPEN(Set.of(CLOSED), REOPENED, InspectionPermission.SETTLE, "mở lại", "reopen");

    private final Set<FindingState> from;
    private final FindingState to;
    private final InspectionPermission permission;
    private final Text words;

    FindingAct(
            Set<FindingState> from,
            FindingState to,
            InspectionPermission permission,
            String vi,
            String en) {
        this.from = from;
        this.to = to;
        this.permission = permission;
        this.words = new Text(vi, en);
    }

    public boolean allowedFrom(FindingState state) {
        return from.contains(state);
    }

    public Set<FindingState> from() {
        return from;
    }

    public FindingState to() {
        return to;
    }

    public InspectionPermission permission() {
        return permission;
    }

    public Text words() {
        return words;
    }
}
