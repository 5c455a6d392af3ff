package vn.sen.platform.notifications;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.sen.platform.api.people.Permission;
import vn.sen.platform.api.people.Role;
import vn.sen.platform.testkit.FakeCaller;

class PermissionMatrixTest {
    @Test
    void operators_look_after_messages_auditors_see_them_masked_nobody_else_anything() {
        for (Role role : Role.values()) {
            Set<String> expected =
                    switch (role) {
                        case OPERATOR ->
                                Set.of(
                                        "notifications.see",
                                        "notifications.read-in-full",
                                        "notifications.send-again");
                        case AUDITOR -> Set.of("notifications.see");
                        default -> Set.of();
                    };
            assertEquals(expected, may(role), role.name());
        }
    }

    private static Set<String> may(Role role) {
        Set<String> may = new TreeSet<>();
        for (Permission permission : new NotificationPermissions().all()) {
            if (FakeCaller.inProvince(role).may(permission)) {
                may.add(permission.id());
            }
        }
        return may;
    }
}
