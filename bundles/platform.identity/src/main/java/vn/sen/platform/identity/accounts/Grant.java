package vn.sen.platform.identity.accounts;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import vn.sen.platform.api.people.Permission;
import vn.sen.platform.api.people.Role;

/**
 * A role for an agency with what lies under it.
 *
 * @param scope empty for the province
 */
public record Grant(Role role, Optional<UUID> scope) {
    public static Grant everywhere(Role role) {
        return new Grant(role, Optional.empty());
    }

    boolean gives(Permission permission) {
        return permission.roles().contains(role);
    }

    /**
     * @param within whether the first agency lies in the subtree of the second
     */
    boolean reaches(UUID agency, BiPredicate<UUID, UUID> within) {
        return scope.isEmpty() || scope.get().equals(agency) || within.test(agency, scope.get());
    }
}
