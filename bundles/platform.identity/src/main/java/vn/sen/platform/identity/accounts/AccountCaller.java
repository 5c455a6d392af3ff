package vn.sen.platform.identity.accounts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import vn.sen.platform.api.people.Caller;
import vn.sen.platform.api.people.People.Person;
import vn.sen.platform.api.people.Permission;
import vn.sen.platform.api.people.Role;

/** Somebody with an account, and what the account may do. */
public final class AccountCaller implements Caller {
    private final Person person;
    private final List<Grant> grants;
    private final Set<Role> roles;
    private final BiPredicate<UUID, UUID> within;

    /**
     * @param within whether the first agency lies in the subtree of the second, today
     */
    public AccountCaller(Person person, List<Grant> grants, BiPredicate<UUID, UUID> within) {
        this.person = person;
        this.grants = List.copyOf(grants);
        this.roles = grants.stream().map(Grant::role).collect(Collectors.toUnmodifiableSet());
        this.within = within;
    }

    /** The same person with some of the roles only. */
    public AccountCaller narrowedTo(Set<Role> some) {
        return new AccountCaller(
                person, grants.stream().filter(g -> some.contains(g.role())).toList(), within);
    }

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
        return roles;
    }

    @Override
    public boolean may(Permission permission) {
        return grants.stream().anyMatch(grant -> grant.gives(permission));
    }

    @Override
    public boolean may(Permission permission, UUID agency) {
        return grants.stream()
                .anyMatch(grant -> grant.gives(permission) && grant.reaches(agency, within));
    }
}
