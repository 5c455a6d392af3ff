package vn.sen.platform.store;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A thread that does the same work again and again, until it is stopped. A failure is logged once
 * and tried again.
 */
final class Beat {
    private static final Logger LOG = LoggerFactory.getLogger(Beat.class);

    /** What else comes within this time is done in the same beat. */
    private static final long GATHER_MILLIS = 50;

    private final Semaphore wake = new Semaphore(0);
    private final Thread thread;
    private volatile boolean running = true;

    private Beat(long millis, String name, Runnable work) {
        thread = new Thread(() -> loop(millis, name, work), "sen-" + name);
        thread.setDaemon(true);
    }

    static Beat every(long millis, String name, Runnable work) {
        Beat beat = new Beat(millis, name, work);
        beat.thread.start();
        return beat;
    }

    private void loop(long millis, String name, Runnable work) {
        boolean failing = false;
        while (running) {
            try {
                if (wake.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
                    Thread.sleep(GATHER_MILLIS);
                    wake.drainPermits();
                }
                if (running) {
                    work.run();
                    failing = false;
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                if (!failing) {
                    LOG.warn("{} failed and will be tried again: {}", name, e.toString());
                    LOG.debug("{} failed", name, e);
                }
                failing = true;
            }
        }
    }

    /** Does the work now rather than at the next beat. */
    void wake() {
        wake.release();
    }

    void stop() {
        running = false;
        wake.release();
        try {
            thread.join(10_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
