package vn.sen.dossiers.demo;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.sen.platform.api.people.Caller;
import vn.sen.platform.api.people.People;
import vn.sen.platform.api.people.Permission;
import vn.sen.platform.api.people.Role;

/** Somebody of the demo who acts while it is loaded, and may do everything then. */
record DemoPerson(People.Person person) implements Caller {
    @Override
    public Optional<UUID> account() {
        return Optional.of(person.id());
    }

    @Override
    public String name() {
        return person.signInName();
    }

    @Override
    public String displayName() {
        return person.displayName();
    }

    @Override
    public Optional<UUID> agency() {
        return person.agency();
    }

    @Override
    public Set<Role> roles() {
        return Set.of();
    }

    @Override
    public boolean may(Permission permission) {
        return true;
    }

    @Override
    public boolean may(Permission permission, UUID agency) {
        return true;
    }
}
