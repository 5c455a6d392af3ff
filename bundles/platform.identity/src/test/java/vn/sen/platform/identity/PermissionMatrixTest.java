package vn.sen.platform.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.sen.platform.api.people.Permission;
import vn.sen.platform.api.people.Role;
import vn.sen.platform.testkit.FakeCaller;

class PermissionMatrixTest {
    @Test
    void administrators_manage_people_auditors_read_and_nobody_else_may_anything() {
        assertEquals(
                Set.of(
                        "identity.see-people",
                        "identity.manage-people",
                        "identity.approve",
                        "identity.see-audit"),
                may(Role.ADMINISTRATOR));
        assertEquals(Set.of("identity.see-people", "identity.see-audit"), may(Role.AUDITOR));
        for (Role role : Role.values()) {
            if (role != Role.ADMINISTRATOR && role != Role.AUDITOR) {
                assertEquals(Set.of(), may(role), role.name());
            }
        }
    }

    private static Set<String> may(Role role) {
        Set<String> may = new TreeSet<>();
        for (Permission permission : new IdentityPermissions().all()) {
            if (FakeCaller.inProvince(role).may(permission)) {
                may.add(permission.id());
            }
        }
        return may;
    }
}
