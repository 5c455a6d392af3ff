package vn.sen.platform.identity.signin;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How often a name failed, and until when it must wait. Each lock lasts twice as long as the one
 * before, up to a day; a success forgets all of it.
 */
record Lockout(int failures, int lockouts, @Nullable Instant lockedUntil) {
    static final Lockout NONE = new Lockout(0, 0, null);
    private static final Duration LONGEST = Duration.ofDays(1);

    /**
     * @param failures wrong attempts in a row that lock
     * @param first length of the first lock
     */
    record Rule(int failures, Duration first) {}

    boolean locked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    /** Minutes to wait, rounded up; 0 when not locked. */
    long minutesLeft(Instant now) {
        return lockedUntil == null || !now.isBefore(lockedUntil)
                ? 0
                : (Duration.between(now, lockedUntil).toSeconds() + 59) / 60;
    }

    Lockout failed(Rule rule, Instant now) {
        if (failures + 1 < rule.failures()) {
            return new Lockout(failures + 1, lockouts, null);
        }
        Duration length = rule.first().multipliedBy(1L << Math.min(lockouts, 20));
        return new Lockout(
                0, lockouts + 1, now.plus(length.compareTo(LONGEST) > 0 ? LONGEST : length));
    }
}
