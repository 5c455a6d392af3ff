package vn.sen.platform.identity.signin;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.store.Change;
import vn.sen.platform.api.store.Store;
import vn.sen.platform.identity.Bookkeeping;
import vn.sen.platform.identity.IdentityProblem;
import vn.sen.platform.identity.IdentitySettings;
import vn.sen.platform.identity.accounts.AccountEntity;

/** Passwords of accounts. Thread-safe. */
@Component(service = Credentials.class)
public final class Credentials {
    private final Store store;
    private final Bookkeeping bookkeeping;
    private final Passwords passwords;
    private final Clock clock;
    private final PasswordRule rule;

    @Activate
    public Credentials(
            @Reference Store store,
            @Reference Bookkeeping bookkeeping,
            @Reference Passwords passwords,
            @Reference Clock clock,
            @Reference IdentitySettings settings) {
        this.store = store;
        this.bookkeeping = bookkeeping;
        this.passwords = passwords;
        this.clock = clock;
        rule = new PasswordRule(settings.passwordLength());
    }

    private record Found(UUID account, boolean active, String hash) {}

    /** Notes in {@code faults} why the password would not be taken. */
    public void check(Faults faults, String field, String password, String signInName) {
        rule.check(faults, field, password, signInName);
    }

    /** The hash to keep of a password. Takes its time: to be called before a transaction. */
    public String hash(String password) {
        return passwords.hash(password);
    }

    /**
     * The open account of this name and password. Takes the same time when there is no such
     * account, or when it is closed.
     *
     * @param signInName in normal form
     */
    Optional<UUID> verify(String signInName, String password) {
        Optional<Found> found = find(signInName);
        if (found.isEmpty()) {
            passwords.waste(password);
            return Optional.empty();
        }
        String hash = found.get().hash();
        if (!passwords.matches(password, hash) || !found.get().active()) {
            return Optional.empty();
        }
        if (passwords.outdated(hash)) {
            bookkeeping.run(
                    "update identity_credential set password_hash = ? where account = ? and"
                            + " password_hash = ?",
                    passwords.hash(password),
                    found.get().account(),
                    hash);
        }
        return Optional.of(found.get().account());
    }

    /** The account of this name, for the audit trail only; empty when nobody has it. */
    Optional<UUID> owner(String signInName) {
        return find(signInName).map(Found::account);
    }

    private Optional<Found> find(String signInName) {
        return store.read(
                em ->
                        em
                                .createQuery(
                                        "select a, c from AccountEntity a, CredentialEntity c where"
                                                + " a.signInName = :name and c.account = a.id",
                                        Object[].class)
                                .setParameter("name", signInName)
                                .getResultList()
                                .stream()
                                .map(
                                        row ->
                                                found(
                                                        (AccountEntity) row[0],
                                                        (CredentialEntity) row[1]))
                                .findFirst());
    }

    private static Found found(AccountEntity account, CredentialEntity credential) {
        return new Found(account.id(), account.active(), credential.passwordHash);
    }

    /** Gives the account its first password, or another one, within the change. */
    public void set(Change change, UUID account, String hash, boolean mustChange) {
        CredentialEntity credential = change.em().find(CredentialEntity.class, account);
        if (credential == null) {
            change.em().persist(new CredentialEntity(account, hash, mustChange, clock.instant()));
        } else {
            credential.password(hash, mustChange, clock.instant());
        }
    }

    /** Takes the second factor away, so that it must be set up again, within the change. */
    public void forgetSecondFactor(Change change, UUID account) {
        CredentialEntity credential = require(change.em(), account);
        credential.otpSecret = null;
        credential.otpConfirmed = false;
        change.em()
                .createQuery("delete from RecoveryEntity r where r.account = :account")
                .setParameter("account", account)
                .executeUpdate();
    }

    static CredentialEntity require(EntityManager em, UUID account) {
        CredentialEntity credential = em.find(CredentialEntity.class, account);
        if (credential == null) {
            throw new Problem(IdentityProblem.UNKNOWN_ACCOUNT);
        }
        return credential;
    }
}
