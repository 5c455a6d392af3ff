package vn.sen.platform.gateway;

import java.time.Duration;

/** Counts who is inside something that may go away. Thread-safe. */
final class Usage {
    private int inside;
    private boolean closed;

    /** False when it is going away: whoever asks must look for another. */
    synchronized boolean enter() {
        if (closed) {
            return false;
        }
        inside++;
        return true;
    }

    synchronized void leave() {
        inside--;
        if (closed && inside == 0) {
            notifyAll();
        }
    }

    synchronized int inside() {
        return inside;
    }

    /**
     * Lets nobody in any more and waits until all have left, at most so long. Returns how many are
     * still inside.
     */
    synchronized int close(Duration atMost) {
        closed = true;
        long end = System.nanoTime() + atMost.toNanos();
        long left = atMost.toMillis();
        while (inside > 0 && left > 0) {
            try {
                wait(left);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
            left = (end - System.nanoTime()) / 1_000_000;
        }
        return inside;
    }
}
