package vn.sen.platform.identity.signin;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.ids.Ids;
import vn.sen.platform.api.people.Authenticator.SignedIn;
import vn.sen.platform.api.store.Change;
import vn.sen.platform.api.store.Store;
import vn.sen.platform.identity.Bookkeeping;
import vn.sen.platform.identity.RecentCallers;
import vn.sen.platform.identity.RecentCallers.Known;
import vn.sen.platform.identity.Secrets;
import vn.sen.platform.identity.accounts.Callers;

/**
 * Sessions of browsers, kept in the database under the digest of their cookie. A pending session
 * belongs to somebody whose password was right and whose second factor is still to come. Thread-
 * safe.
 */
@Component(service = Sessions.class)
public final class Sessions {
    private static final Duration SEEN_EVERY = Duration.ofMinutes(1);
    private static final Duration KEPT_AFTER = Duration.ofDays(1);

    private final Store store;
    private final Bookkeeping bookkeeping;
    private final Callers callers;
    private final RecentCallers recent;
    private final SessionLimits limits;

    @Activate
    public Sessions(
            @Reference Store store,
            @Reference Bookkeeping bookkeeping,
            @Reference Callers callers,
            @Reference RecentCallers recent,
            @Reference SessionLimits limits) {
        this.store = store;
        this.bookkeeping = bookkeeping;
        this.callers = callers;
        this.recent = recent;
        this.limits = limits;
    }

    /**
     * A session as its owner sees it.
     *
     * @param current whether it is the one that asks
     */
    public record Seen(
            UUID id, String agent, Instant createdAt, Instant lastSeenAt, boolean current) {}

    record Owner(UUID account, boolean secondFactor) {}

    /**
     * How a new session starts.
     *
     * @param agent the browser, in few words
     */
    record Opening(UUID account, boolean pending, boolean secondFactor, String agent) {}

    /** Opens a session within the change. The cookie itself is kept nowhere. */
    void open(Change change, String cookie, Opening opening) {
        SessionEntity session =
                new SessionEntity(
                        Ids.next(limits.clock()),
                        Secrets.digest(cookie),
                        opening.account(),
                        Secrets.next(),
                        limits.now());
        session.pending = opening.pending();
        session.secondFactor = opening.secondFactor();
        session.agent = opening.agent();
        change.em().persist(session);
    }

    /** Who signed in with this cookie; empty when nobody did, or no longer. */
    public Optional<SignedIn> find(String cookie) {
        if (cookie.length() != Secrets.LENGTH) {
            return Optional.empty();
        }
        String digest = Secrets.digest(cookie);
        return recent.get(digest, () -> load(digest)).map(Known::signedIn);
    }

    private Optional<Known> load(String digest) {
        Optional<SessionEntity> session =
                store.read(em -> byDigest(em, digest, false)).filter(s -> !limits.over(s));
        session.ifPresent(this::seen);
        return session.flatMap(found -> store.read(em -> known(em, found)));
    }

    private Optional<Known> known(EntityManager em, SessionEntity session) {
        CredentialEntity credential = em.find(CredentialEntity.class, session.account);
        boolean mustChange = credential == null || credential.mustChange;
        return callers.of(em, session.account, session.secondFactor)
                .map(
                        caller ->
                                new Known(
                                        session.account,
                                        new SignedIn(caller, session.antiForgery, mustChange)));
    }

    private void seen(SessionEntity session) {
        Instant now = limits.now();
        if (!now.isBefore(session.lastSeenAt.plus(SEEN_EVERY))) {
            bookkeeping.run(
                    "update identity_session set last_seen_at = ? where id = ?", now, session.id);
        }
    }

    /** The account behind the cookie of a pending session; empty when it is unknown or over. */
    Optional<UUID> pending(String cookie) {
        return store.read(em -> byDigest(em, Secrets.digest(cookie), true))
                .filter(session -> !limits.over(session))
                .map(session -> session.account);
    }

    /** Whose session this is; also when it is over. */
    Optional<Owner> owner(String cookie) {
        return store.read(em -> byDigest(em, Secrets.digest(cookie), false))
                .map(session -> new Owner(session.account, session.secondFactor));
    }

    /** Ends the session of this cookie, if there is one, within the change. */
    void end(Change change, String cookie) {
        change.em()
                .createQuery("delete from SessionEntity s where s.hash = :hash")
                .setParameter("hash", Secrets.digest(cookie))
                .executeUpdate();
    }

    /** Signs out: ends the session of this cookie; does nothing when there is none. */
    void signOut(String cookie) {
        owner(cookie)
                .ifPresent(
                        owner -> {
                            store.write(
                                    "identity.sign-out",
                                    owner.account(),
                                    change -> {
                                        end(change, cookie);
                                        return 0;
                                    });
                            forget(owner.account());
                        });
    }

    /** Ends the owner's other sessions. */
    void signOutEverywhere(UUID account, String exceptCookie) {
        store.write(
                "identity.sign-out-everywhere",
                account,
                change -> {
                    change.note("ended", endAll(change, account, exceptCookie));
                    return 0;
                });
        forget(account);
    }

    /** Ends all sessions of the account but one, within the change; returns how many. */
    public int endAll(Change change, UUID account, @Nullable String exceptCookie) {
        return change.em()
                .createQuery(
                        "delete from SessionEntity s where s.account = :account and s.hash <> :hash")
                .setParameter("account", account)
                .setParameter("hash", exceptCookie == null ? "" : Secrets.digest(exceptCookie))
                .executeUpdate();
    }

    /** Makes ended sessions unknown to this node at once; to be called after the commit. */
    public void forget(UUID account) {
        recent.forget(account);
    }

    /** Open sessions, the last seen first. */
    List<Seen> of(UUID account, String ownCookie) {
        String own = Secrets.digest(ownCookie);
        return store
                .read(
                        em ->
                                em.createQuery(
                                                "select s from SessionEntity s where s.account ="
                                                        + " :account and s.pending = false order by"
                                                        + " s.lastSeenAt desc",
                                                SessionEntity.class)
                                        .setParameter("account", account)
                                        .setMaxResults(50)
                                        .getResultList())
                .stream()
                .filter(s -> !limits.over(s))
                .map(s -> new Seen(s.id, s.agent, s.createdAt, s.lastSeenAt, s.hash.equals(own)))
                .toList();
    }

    /** Deletes sessions that have been over for a day. */
    int purge() {
        Instant now = limits.now();
        return bookkeeping.run(
                "delete from identity_session where last_seen_at < ? or created_at < ?",
                now.minus(limits.idle()).minus(KEPT_AFTER),
                now.minus(limits.absolute()).minus(KEPT_AFTER));
    }

    private static Optional<SessionEntity> byDigest(
            EntityManager em, String digest, boolean pending) {
        return em
                .createQuery(
                        "select s from SessionEntity s where s.hash = :hash and s.pending ="
                                + " :pending",
                        SessionEntity.class)
                .setParameter("hash", digest)
                .setParameter("pending", pending)
                .getResultList()
                .stream()
                .findFirst();
    }
}
