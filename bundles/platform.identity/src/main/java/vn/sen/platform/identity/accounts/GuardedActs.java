package vn.sen.platform.identity.accounts;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.people.Role;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.store.Change;
import vn.sen.platform.identity.IdentityProblem;
import vn.sen.platform.identity.Secrets;
import vn.sen.platform.identity.signin.Credentials;
import vn.sen.platform.identity.signin.Sessions;

/** Does to accounts what was asked for, or approved. Who may is for its callers to check. */
@Component(service = GuardedActs.class)
public final class GuardedActs {
    private static final int ONE_TIME_GROUPS = 4;

    private final Accounts accounts;
    private final Credentials credentials;
    private final Sessions sessions;
    private final Clock clock;

    @Activate
    public GuardedActs(
            @Reference Accounts accounts,
            @Reference Credentials credentials,
            @Reference Sessions sessions,
            @Reference Clock clock) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.sessions = sessions;
        this.clock = clock;
    }

    /**
     * A password to be changed at the next sign-in, with its hash, both made before the
     * transaction.
     *
     * @param shown to be shown once
     */
    record OneTime(String shown, String hash) {
        static final OneTime NONE = new OneTime("", "");
    }

    /** What the act needs beforehand; costly for a reset, free otherwise. */
    OneTime prepare(GuardedAct.Kind kind) {
        return kind == GuardedAct.Kind.RESET ? oneTime() : OneTime.NONE;
    }

    OneTime oneTime() {
        String password = Secrets.readable(ONE_TIME_GROUPS);
        return new OneTime(password, credentials.hash(password));
    }

    void apply(Change change, GuardedAct act, OneTime oneTime) {
        UUID id = act.account();
        AccountEntity account = Accounts.require(change.em(), id);
        if (act.unseats() && administers(change.em(), id) && administrators(change.em()) < 2) {
            throw new Problem(IdentityProblem.LAST_ADMINISTRATOR);
        }
        switch (act.kind()) {
            case GRANT -> act.grant().ifPresent(grant -> accounts.give(change, id, grant));
            case REVOKE -> act.grant().ifPresent(grant -> take(change, id, grant));
            case CLOSE -> close(change, account);
            case RESET -> {
                credentials.set(change, id, oneTime.hash(), true);
                credentials.forgetSecondFactor(change, id);
                sessions.endAll(change, id, null);
            }
        }
    }

    /** To be called after the commit, so that what was done holds at once. */
    void settled(UUID account) {
        sessions.forget(account);
    }

    private static void take(Change change, UUID account, Grant grant) {
        for (GrantEntity held : Accounts.grantsOf(change.em(), account)) {
            if (held.grant().equals(grant)) {
                change.em().remove(held);
                change.note("taken", grant.role());
            }
        }
    }

    private void close(Change change, AccountEntity account) {
        account.active = false;
        sessions.endAll(change, account.id, null);
        change.em()
                .createQuery(
                        "update TokenEntity t set t.revokedAt = :now where t.account = :account"
                                + " and t.revokedAt is null")
                .setParameter("now", clock.instant())
                .setParameter("account", account.id)
                .executeUpdate();
    }

    private static boolean administers(EntityManager em, UUID account) {
        return Accounts.grantsOf(em, account).stream()
                .map(GrantEntity::grant)
                .anyMatch(Grant.everywhere(Role.ADMINISTRATOR)::equals);
    }

    /** Open accounts that administer the province; held in place until the transaction ends. */
    private static long administrators(EntityManager em) {
        List<GrantEntity> grants =
                em.createQuery(
                                "select g from GrantEntity g where g.role = :role and g.scope is"
                                        + " null",
                                GrantEntity.class)
                        .setParameter("role", Role.ADMINISTRATOR)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList();
        return grants.stream()
                .map(g -> Optional.ofNullable(em.find(AccountEntity.class, g.account)))
                .filter(a -> a.filter(AccountEntity::active).isPresent())
                .count();
    }

    /** Whether somebody else could approve: with one administrator there is no second person. */
    static boolean hasSecondPerson(EntityManager em) {
        return em.createQuery(
                                "select count(a) from AccountEntity a where a.active = true and"
                                        + " exists (select g.id from GrantEntity g where g.account"
                                        + " = a.id and g.role = :role and g.scope is null)",
                                Long.class)
                        .setParameter("role", Role.ADMINISTRATOR)
                        .getSingleResult()
                > 1;
    }
}
