package vn.sen.sample.plugin;

import java.util.EnumSet;
import java.util.Set;
import vn.sen.platform.api.people.Permission;
import vn.sen.platform.api.people.Role;
import vn.sen.platform.api.text.Text;

/** What people may do with the book. Whoever holds no role named here may do nothing. */
public enum SuggestionPermission implements Permission {
    READ(
            "sample.read",
            "Xem sổ góp ý",
            "Read the book of suggestions",
            EnumSet.of(
                    Role.ONE_STOP_CLERK,
                    Role.OFFICER,
                    Role.OFFICE_HEAD,
                    Role.AGENCY_HEAD,
                    Role.HOME_AFFAIRS,
                    Role.UBND_MONITOR,
                    Role.PROVINCE_LEADER)),
    WRITE(
            "sample.write",
            "Ghi và trả lời góp ý",
            "Note and answer suggestions",
            EnumSet.of(Role.ONE_STOP_CLERK, Role.AGENCY_HEAD, Role.HOME_AFFAIRS));

    private final String id;
    private final Text label;
    private final Set<Role> roles;

    SuggestionPermission(String id, String vi, String en, Set<Role> roles) {
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
