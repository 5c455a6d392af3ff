package vn.sen.agencies;

import java.util.EnumSet;
import java.util.Set;
import vn.sen.platform.api.people.Permission;
import vn.sen.platform.api.people.Role;
import vn.sen.platform.api.text.Text;

/** What people may do with agencies. */
public enum AgencyPermission implements Permission {
    VIEW("agencies.view", "Xem cơ quan, đơn vị", "See agencies", EnumSet.allOf(Role.class)),
    EDIT(
            "agencies.edit",
            "Lập, sửa, kết thúc cơ quan, đơn vị",
            "Create, change and end agencies",
            EnumSet.of(Role.HOME_AFFAIRS, Role.ADMINISTRATOR)),
    IMPORT(
            "agencies.import",
            "Nhập danh sách cơ quan từ tệp",
            "Import agencies from a file",
            EnumSet.of(Role.HOME_AFFAIRS, Role.ADMINISTRATOR));

    private final String id;
    private final Text label;
    private final Set<Role> roles;

    AgencyPermission(String id, String vi, String en, Set<Role> roles) {
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
