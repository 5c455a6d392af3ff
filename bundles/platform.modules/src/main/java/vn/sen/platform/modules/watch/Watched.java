package vn.sen.platform.modules.watch;

import java.util.ArrayDeque;
import java.util.Deque;

/** What a version of a module got and failed lately. */
final class Watched {
    private record Look(long nanos, long requests, long failures) {}

    private final long bundle;
    private final Deque<Look> looks = new ArrayDeque<>();
    private int complaints;

    Watched(long bundle) {
        this.bundle = bundle;
    }

    long bundle() {
        return bundle;
    }

    void look(long nanos, long requests, long failures, long keepNanos) {
        looks.addLast(new Look(nanos, requests, failures));
        while (looks.size() > 1 && nanos - looks.getFirst().nanos() > keepNanos) {
            looks.removeFirst();
        }
    }

    long requests() {
        return looks.getLast().requests() - looks.getFirst().requests();
    }

    long failures() {
        return looks.getLast().failures() - looks.getFirst().failures();
    }

    /** How many looks in a row the module's own checks complained. */
    int complaints(boolean again) {
        complaints = again ? complaints + 1 : 0;
        return complaints;
    }
}
