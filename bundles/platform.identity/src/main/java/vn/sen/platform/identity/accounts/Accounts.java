package vn.sen.platform.identity.accounts;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.ids.Ids;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.store.Change;
import vn.sen.platform.api.store.Store;
import vn.sen.platform.identity.IdentityProblem;
import vn.sen.platform.identity.signin.Credentials;

/** Makes and finds accounts. Who may do so is for the callers of its methods to check. */
@Component(service = Accounts.class)
public final class Accounts {
    private final Store store;
    private final Credentials credentials;
    private final Clock clock;

    @Activate
    public Accounts(
            @Reference Store store, @Reference Credentials credentials, @Reference Clock clock) {
        this.store = store;
        this.credentials = credentials;
        this.clock = clock;
    }

    /**
     * An account to be.
     *
     * @param signInName in normal form
     * @param agency where the person works
     */
    public record Wish(
            String signInName,
            String displayName,
            Optional<UUID> agency,
            List<Grant> grants,
            boolean demo) {}

    /** Makes the account; a sign-in name that is taken ends in {@code request-duplicate}. */
    public UUID make(Wish wish, String password, boolean mustChange) {
        return makeWithHash(wish, credentials.hash(password), mustChange);
    }

    UUID makeWithHash(Wish wish, String hash, boolean mustChange) {
        UUID id = Ids.next(clock);
        store.write(
                "identity.make-account",
                id,
                change -> {
                    AccountEntity account =
                            new AccountEntity(
                                    id,
                                    wish.signInName(),
                                    wish.displayName(),
                                    wish.agency().orElse(null),
                                    clock.instant());
                    account.demo = wish.demo();
                    change.em().persist(account);
                    credentials.set(change, id, hash, mustChange);
                    wish.grants().forEach(grant -> give(change, id, grant));
                    change.note("name", wish.signInName());
                    return 0;
                });
        return id;
    }

    /** Gives a role within the change, unless it is held already. */
    void give(Change change, UUID account, Grant grant) {
        if (grantsOf(change.em(), account).stream().anyMatch(g -> g.grant().equals(grant))) {
            return;
        }
        change.em()
                .persist(
                        new GrantEntity(
                                Ids.next(clock),
                                account,
                                grant.role(),
                                grant.scope().orElse(null),
                                clock.instant(),
                                Call.current().caller().name()));
        change.note("role " + grant.role(), grant.scope().map(UUID::toString).orElse("province"));
    }

    static List<GrantEntity> grantsOf(EntityManager em, UUID account) {
        return em.createQuery(
                        "select g from GrantEntity g where g.account = :account order by g.id",
                        GrantEntity.class)
                .setParameter("account", account)
                .getResultList();
    }

    /** Whether nobody at all has an account yet. */
    public boolean none() {
        return store.read(
                em ->
                        em.createQuery("select a.id from AccountEntity a", UUID.class)
                                .setMaxResults(1)
                                .getResultList()
                                .isEmpty());
    }

    /**
     * @param signInName in normal form
     */
    public Optional<UUID> byName(String signInName) {
        return store.read(
                em ->
                        em
                                .createQuery(
                                        "select a.id from AccountEntity a where a.signInName ="
                                                + " :name",
                                        UUID.class)
                                .setParameter("name", signInName)
                                .getResultList()
                                .stream()
                                .findFirst());
    }

    static AccountEntity require(EntityManager em, UUID id) {
        AccountEntity account = em.find(AccountEntity.class, id);
        if (account == null) {
            throw new Problem(IdentityProblem.UNKNOWN_ACCOUNT);
        }
        return account;
    }
}
