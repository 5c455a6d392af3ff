package vn.sen.platform.identity.tokens;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.ids.Ids;
import vn.sen.platform.api.people.Authenticator.SignedIn;
import vn.sen.platform.api.people.Caller;
import vn.sen.platform.api.people.Role;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.store.Store;
import vn.sen.platform.identity.Bookkeeping;
import vn.sen.platform.identity.IdentityProblem;
import vn.sen.platform.identity.RecentCallers;
import vn.sen.platform.identity.RecentCallers.Known;
import vn.sen.platform.identity.Secrets;
import vn.sen.platform.identity.accounts.AccountCaller;
import vn.sen.platform.identity.accounts.Callers;

/** API tokens of accounts, kept under their digest. Thread-safe. */
@Component(service = Tokens.class)
public final class Tokens {
    static final String PREFIX = "sen_";
    private static final Duration USED_EVERY = Duration.ofMinutes(1);

    private final Store store;
    private final Bookkeeping bookkeeping;
    private final Callers callers;
    private final RecentCallers recent;
    private final Clock clock;

    @Activate
    public Tokens(
            @Reference Store store,
            @Reference Bookkeeping bookkeeping,
            @Reference Callers callers,
            @Reference RecentCallers recent,
            @Reference Clock clock) {
        this.store = store;
        this.bookkeeping = bookkeeping;
        this.callers = callers;
        this.recent = recent;
        this.clock = clock;
    }

    /**
     * @param roles to which it is narrowed; empty for all roles of the account
     */
    public record Wish(UUID account, String label, Duration life, Set<Role> roles) {}

    /**
     * A new token.
     *
     * @param secret shown this once; only its digest is kept
     */
    public record Made(UUID id, String secret, Instant expiresAt) {}

    /** A token as its owner sees it. */
    public record View(
            UUID id,
            String label,
            String hint,
            Set<Role> roles,
            Instant createdAt,
            Instant expiresAt,
            @Nullable Instant lastUsedAt,
            @Nullable Instant revokedAt,
            boolean valid,
            long version) {}

    /** Makes a token; who may do so is for the caller of this method to check. */
    public Made make(Wish wish) {
        String secret = PREFIX + Secrets.next();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        UUID id = Ids.next(clock);
        Instant end = now.plus(wish.life());
        store.write(
                "identity.make-token",
                wish.account(),
                change -> {
                    TokenEntity token =
                            new TokenEntity(
                                    id,
                                    wish.account(),
                                    wish.label(),
                                    Secrets.digest(secret),
                                    now,
                                    end);
                    token.hint = secret.substring(0, PREFIX.length() + 4);
                    token.narrow(wish.roles());
                    change.em().persist(token);
                    change.note("token", id);
                    change.note("expires", end);
                    return 0;
                });
        return new Made(id, secret, end);
    }

    /** Who shows this token; empty when it is unknown, expired or revoked. */
    public Optional<Caller> find(String bearer) {
        if (bearer.length() != PREFIX.length() + Secrets.LENGTH || !bearer.startsWith(PREFIX)) {
            return Optional.empty();
        }
        String digest = Secrets.digest(bearer);
        return recent.get(digest, () -> load(digest)).map(known -> known.signedIn().caller());
    }

    private Optional<Known> load(String digest) {
        return store.read(em -> byDigest(em, digest))
                .filter(token -> token.valid(clock.instant()))
                .flatMap(
                        token -> {
                            used(token);
                            return store.read(em -> caller(em, token))
                                    .map(c -> new Known(token.account, new SignedIn(c, "", false)));
                        });
    }

    private Optional<AccountCaller> caller(EntityManager em, TokenEntity token) {
        Set<Role> roles = token.narrowedTo();
        return callers.of(em, token.account, true)
                .map(caller -> roles.isEmpty() ? caller : caller.narrowedTo(roles));
    }

    private void used(TokenEntity token) {
        Instant now = clock.instant();
        if (token.lastUsedAt == null || !now.isBefore(token.lastUsedAt.plus(USED_EVERY))) {
            bookkeeping.run(
                    "update identity_token set last_used_at = ? where id = ?", now, token.id);
        }
    }

    /** The account's tokens, newest first, ended ones too. */
    public List<View> of(UUID account) {
        Instant now = clock.instant();
        return store
                .read(
                        em ->
                                em.createQuery(
                                                "select t from TokenEntity t where t.account ="
                                                        + " :account order by t.id desc",
                                                TokenEntity.class)
                                        .setParameter("account", account)
                                        .setMaxResults(200)
                                        .getResultList())
                .stream()
                .map(token -> view(token, now))
                .toList();
    }

    /** Revokes a token of this account, at once on this node. */
    public void revoke(UUID account, UUID id) {
        store.write(
                "identity.revoke-token",
                account,
                change -> {
                    TokenEntity token =
                            change.find(TokenEntity.class, id)
                                    .filter(t -> t.account.equals(account))
                                    .orElseThrow(() -> new Problem(IdentityProblem.UNKNOWN_TOKEN));
                    if (token.revokedAt == null) {
                        token.revokedAt = clock.instant();
                    }
                    change.note("token", id);
                    return 0;
                });
        recent.forget(account);
    }

    private static View view(TokenEntity token, Instant now) {
        return new View(
                token.id,
                token.label,
                token.hint,
                token.narrowedTo(),
                token.createdAt,
                token.expiresAt,
                token.lastUsedAt,
                token.revokedAt,
                token.valid(now),
                token.version);
    }

    private static Optional<TokenEntity> byDigest(EntityManager em, String digest) {
        return em
                .createQuery("select t from TokenEntity t where t.hash = :hash", TokenEntity.class)
                .setParameter("hash", digest)
                .getResultList()
                .stream()
                .findFirst();
    }
}
