package vn.sen.deadlines;

import java.util.EnumSet;
import java.util.Set;
import vn.sen.platform.api.people.Permission;
import vn.sen.platform.api.people.Role;
import vn.sen.platform.api.text.Text;

/** What people may do with calendars and due dates. */
public enum DeadlinePermission implements Permission {
    VIEW(
            "deadlines.view",
            "Xem lịch làm việc, tính thử hạn",
            "See working calendars and try due dates",
            EnumSet.allOf(Role.class)),
    EDIT(
            "deadlines.edit-calendars",
            "Ban hành bản mới của lịch làm việc",
            "Publish a version of a working calendar",
            EnumSet.of(Role.HOME_AFFAIRS, Role.UBND_MONITOR, Role.ADMINISTRATOR)),
    EDIT_RULES(
            "deadlines.edit-rules",
            "Ban hành danh mục lý do tạm dừng",
            "Publish the reasons for which a clock may stop",
            EnumSet.of(Role.UBND_MONITOR, Role.ADMINISTRATOR));

    private final String id;
    private final Text label;
    private final Set<Role> roles;

    DeadlinePermission(String id, String vi, String en, Set<Role> roles) {
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
