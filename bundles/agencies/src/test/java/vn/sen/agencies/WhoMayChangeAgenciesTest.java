package vn.sen.agencies;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sen.platform.api.people.Role;

class WhoMayChangeAgenciesTest {
    private static final Set<Role> EDITORS = EnumSet.of(Role.HOME_AFFAIRS, Role.ADMINISTRATOR);

    @ParameterizedTest
    @EnumSource(Role.class)
    void everyRoleSeesAndOnlyHomeAffairsAndAdministratorsChange(Role role) {
        Set<AgencyPermission> held = EnumSet.noneOf(AgencyPermission.class);
        for (AgencyPermission permission : AgencyPermission.values()) {
            if (permission.roles().contains(role)) {
                held.add(permission);
            }
        }
        assertEquals(
                EDITORS.contains(role)
                        ? EnumSet.allOf(AgencyPermission.class)
                        : EnumSet.of(AgencyPermission.VIEW),
                held);
    }

    @Test
    void idsAreUniqueAndTheRolesPageSeesThemAll() {
        Set<String> ids = new HashSet<>();
        new AgencyPermissions().all().forEach(p -> ids.add(p.id()));
        assertEquals(Set.of("agencies.view", "agencies.edit", "agencies.import"), ids);
    }
}
