package vn.sen.platform.identity;

import java.util.EnumSet;
import java.util.Set;
import vn.sen.platform.api.people.Permission;
import vn.sen.platform.api.people.Role;
import vn.sen.platform.api.text.Text;

/** What may be done with people and with the audit trail. */
public enum IdentityPermission implements Permission {
    SEE_PEOPLE(
            "identity.see-people",
            new Text("Xem danh sách người dùng", "See the list of people"),
            EnumSet.of(Role.ADMINISTRATOR, Role.AUDITOR)),
    MANAGE_PEOPLE(
            "identity.manage-people",
            new Text("Quản lý tài khoản và vai trò", "Manage accounts and roles"),
            EnumSet.of(Role.ADMINISTRATOR)),
    APPROVE(
            "identity.approve",
            new Text("Phê duyệt việc cần hai người", "Approve what needs two people"),
            EnumSet.of(Role.ADMINISTRATOR)),
    SEE_AUDIT(
            "identity.see-audit",
            new Text("Xem và xuất nhật ký", "Read and export the audit trail"),
            EnumSet.of(Role.AUDITOR, Role.ADMINISTRATOR));

    private final String id;
    private final Text label;
    private final Set<Role> roles;

    IdentityPermission(String id, Text label, Set<Role> roles) {
        this.id = id;
        this.label = label;
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
