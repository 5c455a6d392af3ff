package vn.sen.platform.identity.accounts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.people.Caller;
import vn.sen.platform.api.people.People;
import vn.sen.platform.api.people.Role;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.store.Store;
import vn.sen.platform.identity.IdentityPermission;
import vn.sen.platform.identity.IdentityProblem;
import vn.sen.platform.identity.IdentitySettings;
import vn.sen.platform.identity.signin.Credentials;

/** The people with an account, as the other modules see them. Thread-safe. */
@Component
public final class AccountPeople implements People {
    private static final int MOST = 500;

    private final Store store;
    private final Accounts accounts;
    private final Credentials credentials;
    private final IdentitySettings settings;

    @Activate
    public AccountPeople(
            @Reference Store store,
            @Reference Accounts accounts,
            @Reference Credentials credentials,
            @Reference IdentitySettings settings) {
        this.store = store;
        this.accounts = accounts;
        this.credentials = credentials;
        this.settings = settings;
    }

    @Override
    public Optional<Person> find(UUID account) {
        return store.read(em -> Optional.ofNullable(em.find(AccountEntity.class, account)))
                .map(AccountEntity::person);
    }

    @Override
    public List<Person> findAll(Set<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return people(
                store.read(
                        em ->
                                em.createQuery(
                                                "select a from AccountEntity a where a.id in :ids",
                                                AccountEntity.class)
                                        .setParameter("ids", ids)
                                        .getResultList()));
    }

    @Override
    public List<Person> search(String words, int limit) {
        return people(
                store.read(
                        em ->
                                em.createQuery(
                                                "select a from AccountEntity a where a.active = true"
                                                        + " and a.searchName like :words escape '!'"
                                                        + " order by a.displayName, a.id",
                                                AccountEntity.class)
                                        .setParameter("words", SearchName.like(words))
                                        .setMaxResults(Math.max(1, Math.min(limit, MOST)))
                                        .getResultList()));
    }

    @Override
    public List<Person> holding(Role role, UUID agency) {
        return people(
                store.read(
                        em ->
                                em.createQuery(
                                                "select a from AccountEntity a where a.active = true"
                                                        + " and exists (select g.id from GrantEntity g"
                                                        + " where g.account = a.id and g.role = :role"
                                                        + " and g.scope = :agency) order by"
                                                        + " a.displayName, a.id",
                                                AccountEntity.class)
                                        .setParameter("role", role)
                                        .setParameter("agency", agency)
                                        .setMaxResults(MOST)
                                        .getResultList()));
    }

    @Override
    public UUID ensure(
            String signInName,
            String displayName,
            String password,
            Optional<UUID> agency,
            Set<Role> roles,
            Optional<UUID> scope) {
        requireRight(roles);
        Faults faults = new Faults();
        String name = SignInNames.check(faults, "signInName", signInName);
        String shown = faults.text("displayName", displayName, 200);
        credentials.check(faults, "password", password, name);
        faults.check();
        return accounts.byName(name)
                .orElseGet(
                        () ->
                                accounts.make(
                                        new Accounts.Wish(
                                                name,
                                                shown,
                                                agency,
                                                roles.stream()
                                                        .map(role -> new Grant(role, scope))
                                                        .toList(),
                                                settings.demo()),
                                        password,
                                        !settings.demo()));
    }

    /** The system may; a person may not give in passing what two people must agree on. */
    private static void requireRight(Set<Role> roles) {
        Caller caller = Call.current().caller();
        caller.require(IdentityPermission.MANAGE_PEOPLE);
        if (caller.account().isPresent() && roles.stream().anyMatch(Role::needsSecondFactor)) {
            throw new Problem(IdentityProblem.SECOND_PERSON);
        }
    }

    private static List<Person> people(List<AccountEntity> accounts) {
        return accounts.stream().map(AccountEntity::person).toList();
    }
}
