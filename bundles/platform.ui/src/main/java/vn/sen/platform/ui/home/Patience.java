package vn.sen.platform.ui.home;

import java.time.Duration;

/**
 * How long one page may wait for its parts together. A part that comes late in a spent page still
 * gets a moment: it is not at fault.
 */
final class Patience {
    private static final Duration LEAST = Duration.ofMillis(100);

    private final long end;

    Patience(Duration whole) {
        this.end = System.nanoTime() + whole.toNanos();
    }

    Duration left(Duration most) {
        Duration rest = Duration.ofNanos(end - System.nanoTime());
        Duration fair = rest.compareTo(most) < 0 ? rest : most;
        return fair.compareTo(LEAST) < 0 ? LEAST : fair;
    }
}
