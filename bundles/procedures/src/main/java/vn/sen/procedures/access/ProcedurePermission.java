package vn.sen.procedures.access;

import java.util.EnumSet;
import java.util.Set;
import vn.sen.platform.api.people.Permission;
import vn.sen.platform.api.people.Role;
import vn.sen.platform.api.text.Text;

/** What people may do with procedures. */
public enum ProcedurePermission implements Permission {
    VIEW(
            "procedures.view",
            "Xem danh mục thủ tục, kể cả bản nháp",
            "See the catalogue of procedures, drafts included",
            EnumSet.allOf(Role.class)),
    EDIT(
            "procedures.edit",
            "Soạn phiên bản thủ tục",
            "Draft versions of procedures",
            EnumSet.of(Role.OFFICER, Role.OFFICE_HEAD, Role.AGENCY_HEAD, Role.UBND_MONITOR)),
    APPRAISE(
            "procedures.appraise",
            "Thẩm định bản nháp thủ tục",
            "Appraise drafts of procedures",
            EnumSet.of(Role.UBND_MONITOR)),
    DECIDE(
            "procedures.decide",
            "Ghi quyết định công bố, tạm ngưng, bãi bỏ thủ tục",
            "Record decisions of announcement, suspend and abolish procedures",
            EnumSet.of(Role.UBND_MONITOR, Role.PROVINCE_LEADER)),
    IMPORT(
            "procedures.import",
            "Nhập danh mục thủ tục từ tệp",
            "Import procedures from a file",
            EnumSet.of(Role.UBND_MONITOR)),
    AUDIT(
            "procedures.audit",
            "Rà soát công khai thủ tục trên các trang",
            "Audit what sites show of procedures",
            EnumSet.of(Role.UBND_MONITOR, Role.HOME_AFFAIRS, Role.INSPECTION_HEAD)),
    MIGRATE(
            "procedures.migrate",
            "Đề xuất chuyển hồ sơ đang giải quyết sang phiên bản khác",
            "Propose to move running cases to another version",
            EnumSet.of(Role.AGENCY_HEAD, Role.UBND_MONITOR)),
    APPROVE_MIGRATION(
            "procedures.approve-migration",
            "Duyệt việc chuyển hồ sơ sang phiên bản khác",
            "Approve moving running cases to another version",
            EnumSet.of(Role.UBND_MONITOR, Role.PROVINCE_LEADER));

    private final String id;
    private final Text label;
    private final Set<Role> roles;

    ProcedurePermission(String id, String vi, String en, Set<Role> roles) {
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
