package vn.sen.platform.gateway;

import java.util.Set;
import vn.sen.platform.api.people.Permission;
import vn.sen.platform.api.people.Role;
import vn.sen.platform.api.text.Text;

/** What operators may do with the running server. */
public enum OperatorPermission implements Permission {
    WATCH("Xem các phân hệ, việc định kỳ và sự kiện", "See modules, jobs and events"),
    ACT("Chạy việc định kỳ, gửi lại sự kiện", "Run jobs, send events again");

    private final Text label;

    OperatorPermission(String vi, String en) {
        label = new Text(vi, en);
    }

    @Override
    public String id() {
        return "platform." + name().toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public Text label() {
        return label;
    }

    @Override
    public Set<Role> roles() {
        return this == WATCH
                ? Set.of(Role.OPERATOR, Role.ADMINISTRATOR, Role.AUDITOR)
                : Set.of(Role.OPERATOR);
    }
}
