package vn.sen.platform.identity.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.problem.RequestProblem;
import vn.sen.platform.api.store.Store;
import vn.sen.platform.identity.Bookkeeping;
import vn.sen.platform.identity.IdentityProblem;
import vn.sen.platform.identity.IdentitySettings;
import vn.sen.platform.identity.Secrets;

/**
 * Counts wrong attempts per name and locks the name after too many: names that nobody has just like
 * real ones, so that a lock tells nothing. One name is tried by one request at a time, so that
 * parallel guesses count one by one. Thread-safe.
 */
@Component(service = Attempts.class)
public final class Attempts {
    private static final int STRIPES = 64;
    private static final int MOST_WAITING = 8;
    private static final int WAIT_SECONDS = 3;

    private final Store store;
    private final Bookkeeping bookkeeping;
    private final Clock clock;
    private final Lockout.Rule rule;
    private final ReentrantLock[] turns = new ReentrantLock[STRIPES];

    @Activate
    public Attempts(
            @Reference Store store,
            @Reference Bookkeeping bookkeeping,
            @Reference Clock clock,
            @Reference IdentitySettings settings) {
        this.store = store;
        this.bookkeeping = bookkeeping;
        this.clock = clock;
        rule = new Lockout.Rule(settings.lockoutFailures(), settings.lockout());
        for (int i = 0; i < STRIPES; i++) {
            turns[i] = new ReentrantLock();
        }
    }

    /**
     * @param found what the check found; empty when it failed
     * @param lockedNow whether this failure locked the name
     */
    record Tried<T>(Optional<T> found, boolean lockedNow) {}

    /**
     * Tries once. Throws {@code identity-locked-out} without trying while the name is locked.
     *
     * @param name what is guarded, for example a sign-in name
     */
    <T> Tried<T> attempt(String name, Supplier<Optional<T>> check) {
        String hash = Secrets.digest(name);
        ReentrantLock turn = turns[Math.floorMod(hash.hashCode(), STRIPES)];
        enter(turn);
        try {
            Lockout before = lockout(hash);
            Instant now = clock.instant();
            if (before.locked(now)) {
                throw new Problem(IdentityProblem.LOCKED_OUT, before.minutesLeft(now));
            }
            Optional<T> found = check.get();
            Lockout after = found.isPresent() ? Lockout.NONE : before.failed(rule, now);
            if (found.isEmpty()) {
                keep(hash, after, now);
            } else if (!before.equals(Lockout.NONE)) {
                forget(name);
            }
            return new Tried<>(found, after.locked(now));
        } finally {
            turn.unlock();
        }
    }

    /** Minutes that the name must still wait; 0 when it need not. */
    public long minutesLocked(String name) {
        return lockout(Secrets.digest(name)).minutesLeft(clock.instant());
    }

    /** Forgets all failures of the name. */
    public void forget(String name) {
        bookkeeping.run("delete from identity_attempt where name_hash = ?", Secrets.digest(name));
    }

    /** Forgets failures older than a day, except where a lock still runs. */
    int purge() {
        Instant now = clock.instant();
        return bookkeeping.run(
                "delete from identity_attempt where last_at < ?"
                        + " and (locked_until is null or locked_until < ?)",
                now.minus(Duration.ofDays(1)),
                now.minus(Duration.ofDays(1)));
    }

    private Lockout lockout(String hash) {
        return store.read(
                em -> {
                    AttemptEntity found = em.find(AttemptEntity.class, hash);
                    return found == null ? Lockout.NONE : found.lockout();
                });
    }

    private void keep(String hash, Lockout lockout, Instant now) {
        bookkeeping.run(
                "insert into identity_attempt (name_hash, failures, lockouts, locked_until, last_at)"
                        + " values (?, ?, ?, ?, ?) on duplicate key update failures ="
                        + " value(failures), lockouts = value(lockouts), locked_until ="
                        + " value(locked_until), last_at = value(last_at)",
                hash,
                lockout.failures(),
                lockout.lockouts(),
                lockout.lockedUntil(),
                now);
    }

    private static void enter(ReentrantLock turn) {
        try {
            if (turn.getQueueLength() < MOST_WAITING
                    && turn.tryLock(WAIT_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new Problem(RequestProblem.BUSY);
    }
}
