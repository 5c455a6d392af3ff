package vn.sen.dossiers.citizen;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.sen.platform.api.problem.Problem;

/**
 * Counts wrong answers for each code, known or not, so that digits cannot be tried through.
 * Remembers so many codes and forgets the oldest. Thread-safe.
 */
final class Guesses {
    static final int ALLOWED = 5;
    private static final Duration REST = Duration.ofMinutes(15);
    private static final int MOST = 20_000;

    private final InstantSource clock;
    private final Map<String, Wrong> wrong =
            new LinkedHashMap<>() {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Wrong> eldest) {
                    return size() > MOST;
                }
            };

    private record Wrong(int times, Instant last) {}

    Guesses(InstantSource clock) {
        this.clock = clock;
    }

    /** Throws {@code look-up-too-often} while the code rests. */
    synchronized void check(String code) {
        Wrong before = wrong.get(code);
        if (before == null) {
            return;
        }
        Duration left = Duration.between(clock.instant(), before.last().plus(REST));
        if (left.isNegative() || left.isZero()) {
            wrong.remove(code);
        } else if (before.times() >= ALLOWED) {
            throw new Problem(LookUpProblem.TOO_OFTEN, left.toMinutes() + 1);
        }
    }

    synchronized void failed(String code) {
        Wrong before = wrong.get(code);
        wrong.put(code, new Wrong(before == null ? 1 : before.times() + 1, clock.instant()));
    }
}
