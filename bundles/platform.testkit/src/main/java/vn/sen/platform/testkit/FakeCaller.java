package vn.sen.platform.testkit;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.sen.platform.api.people.Caller;
import vn.sen.platform.api.people.Permission;
import vn.sen.platform.api.people.Role;

/**
 * A person of given roles, for one agency or for the whole province.
 *
 * @param agency where the roles hold, and where the person works; empty for the province
 */
public record FakeCaller(String name, Optional<UUID> agency, Set<Role> roles) implements Caller {

    /** Holds the roles for the whole province. */
    public static FakeCaller inProvince(Role... roles) {
        return new FakeCaller("nguoi.thu", Optional.empty(), Set.of(roles));
    }

    /** Holds the roles for this agency alone, without those below it. */
    public static FakeCaller at(UUID agency, Role... roles) {
        return new FakeCaller("nguoi.thu", Optional.of(agency), Set.of(roles));
    }

    public static FakeCaller anonymous() {
        return new FakeCaller("anonymous", Optional.empty(), Set.of());
    }

    public FakeCaller named(String newName) {
        return new FakeCaller(newName, agency, roles);
    }

    @Override
    public Optional<UUID> account() {
        return name.equals("anonymous")
                ? Optional.empty()
                : Optional.of(
                        UUID.nameUUIDFromBytes(
                                name.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    @Override
    public String displayName() {
        return "Người thử (" + name + ")";
    }

    @Override
    public boolean may(Permission permission) {
        return roles.stream().anyMatch(permission.roles()::contains);
    }

    @Override
    public boolean may(Permission permission, UUID other) {
        return may(permission) && agency.map(other::equals).orElse(true);
    }
}
