package vn.sen.platform.identity.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LockingOutTest {
    private static final Instant NOW = Instant.parse("2021-10-20T01:00:00Z");
    private static final Lockout.Rule RULE = new Lockout.Rule(5, Duration.ofMinutes(15));

    private static Lockout failures(Lockout from, int times, Instant at) {
        Lockout lockout = from;
        for (int i = 0; i < times; i++) {
            lockout = lockout.failed(RULE, at);
        }
        return lockout;
    }

    @Test
    void the_fifth_failure_locks_for_a_quarter_of_an_hour_and_the_fourth_does_not() {
        assertFalse(failures(Lockout.NONE, 4, NOW).locked(NOW));

        Lockout locked = failures(Lockout.NONE, 5, NOW);

        assertTrue(locked.locked(NOW));
        assertEquals(15, locked.minutesLeft(NOW));
        assertTrue(locked.locked(NOW.plus(Duration.ofMinutes(15)).minusMillis(1)));
        assertFalse(locked.locked(NOW.plus(Duration.ofMinutes(15))));
    }

    @Test
    void each_further_lock_lasts_twice_as_long_up_to_a_day() {
        Lockout lockout = failures(Lockout.NONE, 5, NOW);
        assertEquals(30, failures(lockout, 5, NOW).minutesLeft(NOW));
        for (int i = 0; i < 60; i++) {
            lockout = failures(lockout, 5, NOW);
        }
        assertEquals(24 * 60, lockout.minutesLeft(NOW));
    }
}
