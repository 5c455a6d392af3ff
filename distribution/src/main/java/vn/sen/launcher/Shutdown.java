package vn.sen.launcher;

import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends what was started, the last first, once: at the end of a run or when the process is told to
 * end.
 */
final class Shutdown implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(Shutdown.class);

    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private boolean over;

    Shutdown() {
        Runtime.getRuntime().addShutdownHook(new Thread(this, "sen-shutdown"));
    }

    /** This one is ended before all that came earlier; at once when the end has come already. */
    void last(AutoCloseable part) {
        synchronized (started) {
            if (!over) {
                started.push(part);
                return;
            }
        }
        end(part);
    }

    @Override
    public void run() {
        synchronized (started) {
            over = true;
            while (!started.isEmpty()) {
                end(started.pop());
            }
        }
    }

    private static void end(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            LOG.warn("while ending", e);
        }
    }
}
