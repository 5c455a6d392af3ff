package vn.sen.platform.modules.operate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sen.platform.api.people.Permission;
import vn.sen.platform.api.people.Role;

class WhoMayOperateModulesTest {
    @ParameterizedTest
    @EnumSource(Role.class)
    void operatorsDoAllAdministratorsAreTheSecondPersonAuditorsLook(Role role) {
        Set<ModulesPermission> held = EnumSet.noneOf(ModulesPermission.class);
        for (ModulesPermission permission : ModulesPermission.values()) {
            if (permission.roles().contains(role)) {
                held.add(permission);
            }
        }
        assertEquals(
                switch (role) {
                    case OPERATOR -> EnumSet.allOf(ModulesPermission.class);
                    case ADMINISTRATOR ->
                            EnumSet.of(ModulesPermission.WATCH, ModulesPermission.PURGE);
                    case AUDITOR -> EnumSet.of(ModulesPermission.WATCH);
                    default -> EnumSet.noneOf(ModulesPermission.class);
                },
                held);
    }

    @Test
    void theRolesPageSeesThemAll() {
        assertEquals(
                Set.of("modules.watch", "modules.change", "modules.purge"),
                new ModulesPermissions()
                        .all().stream().map(Permission::id).collect(Collectors.toSet()));
    }
}
