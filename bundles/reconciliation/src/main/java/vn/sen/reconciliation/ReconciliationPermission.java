package vn.sen.reconciliation;

import java.util.EnumSet;
import java.util.Set;
import vn.sen.platform.api.people.Permission;
import vn.sen.platform.api.people.Role;
import vn.sen.platform.api.text.Text;

/** What people may do with the lists of other systems. */
public enum ReconciliationPermission implements Permission {
    VIEW(
            "reconciliation.view",
            "Xem đối soát của cơ quan mình",
            "See the reconciliation of one's own agency",
            EnumSet.of(
                    Role.AGENCY_HEAD,
                    Role.OFFICE_HEAD,
                    Role.OFFICER,
                    Role.INSPECTION_HEAD,
                    Role.INSPECTOR,
                    Role.HOME_AFFAIRS,
                    Role.UBND_MONITOR,
                    Role.PROVINCE_LEADER,
                    Role.AUDITOR)),
    VIEW_ALL(
            "reconciliation.view-all",
            "Xem đối soát của mọi cơ quan",
            "See the reconciliation of every agency",
            EnumSet.of(
                    Role.INSPECTION_HEAD,
                    Role.INSPECTOR,
                    Role.HOME_AFFAIRS,
                    Role.UBND_MONITOR,
                    Role.PROVINCE_LEADER,
                    Role.AUDITOR)),
    IMPORT(
            "reconciliation.import",
            "Nhập danh sách của hệ thống khác",
            "Import lists of other systems",
            EnumSet.of(
                    Role.AGENCY_HEAD,
                    Role.OFFICE_HEAD,
                    Role.OFFICER,
                    Role.HOME_AFFAIRS,
                    Role.UBND_MONITOR,
                    Role.INSPECTION_HEAD)),
    EDIT(
            "reconciliation.edit",
            "Khai báo nguồn và thời hạn thủ tục",
            "Declare sources and limits of procedures",
            EnumSet.of(Role.HOME_AFFAIRS, Role.UBND_MONITOR)),
    CHECK(
            "reconciliation.check",
            "Kiểm tra mẫu",
            "Check samples",
            EnumSet.of(Role.INSPECTOR, Role.INSPECTION_HEAD)),
    PROPOSE(
            "reconciliation.propose",
            "Đề xuất kết luận",
            "Propose rulings",
            EnumSet.of(Role.HOME_AFFAIRS, Role.UBND_MONITOR)),
    APPROVE(
            "reconciliation.approve",
            "Duyệt kết luận, ký bảng đối soát",
            "Approve rulings, sign the sheet",
            EnumSet.of(Role.INSPECTION_HEAD, Role.PROVINCE_LEADER)),
    CORRECT(
            "reconciliation.correct",
            "Gửi yêu cầu chỉnh sửa",
            "Send correction requests",
            EnumSet.of(Role.HOME_AFFAIRS, Role.UBND_MONITOR)),
    ANSWER(
            "reconciliation.answer",
            "Trả lời yêu cầu chỉnh sửa, ký nhận bảng đối soát",
            "Answer correction requests, sign the sheet for the owner",
            EnumSet.of(Role.AGENCY_HEAD));

    private final String id;
    private final Text label;
    private final Set<Role> roles;

    ReconciliationPermission(String id, String vi, String en, Set<Role> roles) {
        this.id = id;
        this.label = new Text(vi, en);
        this.roles = Set.copyOf(roles);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Text label() {
        return label;
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
