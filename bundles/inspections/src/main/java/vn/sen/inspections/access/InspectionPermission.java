package vn.sen.inspections.access;

import static vn.sen.platform.api.people.Role.AGENCY_HEAD;
import static vn.sen.platform.api.people.Role.AUDITOR;
import static vn.sen.platform.api.people.Role.HOME_AFFAIRS;
import static vn.sen.platform.api.people.Role.INSPECTION_HEAD;
import static vn.sen.platform.api.people.Role.INSPECTOR;
import static vn.sen.platform.api.people.Role.OFFICER;
import static vn.sen.platform.api.people.Role.OFFICE_HEAD;
import static vn.sen.platform.api.people.Role.PROVINCE_LEADER;
import static vn.sen.platform.api.people.Role.UBND_MONITOR;

import java.util.EnumSet;
import java.util.Set;
import vn.sen.platform.api.people.Permission;
import vn.sen.platform.api.people.Role;
import vn.sen.platform.api.text.Text;

/** What may be done in inspections, and by whom. */
public enum InspectionPermission implements Permission {
    /** Enter the module; what is seen inside is decided by {@link #VIEW_AGENCY} and the like. */
    VIEW(
            "Vào phân hệ kiểm tra",
            "Enter inspections",
            INSPECTION_HEAD,
            INSPECTOR,
            HOME_AFFAIRS,
            AGENCY_HEAD,
            OFFICE_HEAD,
            OFFICER,
            UBND_MONITOR,
            PROVINCE_LEADER,
            AUDITOR),
    /** See what concerns one's own agency, inspected or owner. */
    VIEW_AGENCY(
            "Xem việc của cơ quan mình",
            "See what concerns one's own agency",
            AGENCY_HEAD,
            OFFICE_HEAD,
            OFFICER),
    VIEW_ALL(
            "Xem mọi cuộc kiểm tra",
            "See every inspection",
            HOME_AFFAIRS,
            UBND_MONITOR,
            PROVINCE_LEADER,
            AUDITOR),
    PLAN(
            "Lập chương trình, bộ tiêu chí, cuộc kiểm tra",
            "Plan programmes, criterion sets and inspections",
            HOME_AFFAIRS),
    EDIT_RULES("Thay đổi quy tắc thời hạn", "Change time limits", HOME_AFFAIRS),
    APPROVE("Phê duyệt chương trình", "Approve a programme", HOME_AFFAIRS, PROVINCE_LEADER),
    LEAD("Điều hành đoàn kiểm tra", "Lead an inspection team", INSPECTION_HEAD),
    OBSERVE(
            "Ghi nhận, chấm điểm, lập phát hiện",
            "Note observations, score, draft findings",
            INSPECTION_HEAD,
            INSPECTOR),
    REPORT(
            "Tự báo cáo theo tiêu chí",
            "Report on oneself per criterion",
            AGENCY_HEAD,
            OFFICE_HEAD,
            OFFICER),
    RESPOND("Tiếp thu hoặc giải trình", "Accept or contest a finding", AGENCY_HEAD),
    SIGN("Ký biên bản thay mặt cơ quan", "Sign the minutes for the agency", AGENCY_HEAD),
    REMEDIATE(
            "Cập nhật khắc phục, minh chứng",
            "Record remediation and evidence",
            AGENCY_HEAD,
            OFFICE_HEAD,
            OFFICER),
    CLAIM("Báo cáo hoàn thành khắc phục", "Claim that remediation is done", AGENCY_HEAD),
    ASSIGN(
            "Giao phần việc khắc phục và thời hạn",
            "Assign remediation parts with deadlines",
            INSPECTION_HEAD,
            HOME_AFFAIRS),
    VERIFY(
            "Xác minh kết quả khắc phục",
            "Verify remediation",
            INSPECTION_HEAD,
            INSPECTOR,
            HOME_AFFAIRS),
    SETTLE("Đóng, mở lại phát hiện", "Close and reopen findings", INSPECTION_HEAD, HOME_AFFAIRS),
    CONCLUDE("Ban hành kết luận", "Issue the conclusion", INSPECTION_HEAD, HOME_AFFAIRS),
    SELF_INSPECT("Ghi việc tự kiểm tra", "Record a self-inspection", AGENCY_HEAD, OFFICE_HEAD);

    private final Text label;
    private final Set<Role> roles;

    InspectionPermission(String vi, String en, Role... roles) {
        this.label = new Text(vi, en);
        this.roles = Set.copyOf(EnumSet.copyOf(java.util.List.of(roles)));
    }

    @Override
    public String id() {
        return "inspections." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
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
