package vn.sen.platform.ui.home;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sen.platform.api.calls.Call;

/**
 * Asks one module for its part of a page that several modules fill, and does not let it spoil the
 * page: what fails or takes too long is left out and logged. Thread-safe.
 */
@Component(service = Bounded.class)
public final class Bounded {
    private static final Logger LOG = LoggerFactory.getLogger(Bounded.class);
    private static final int THREADS = 16;

    private final ThreadPoolExecutor threads =
            new ThreadPoolExecutor(
                    0, THREADS, 30, TimeUnit.SECONDS, new SynchronousQueue<>(), Bounded::thread);

    @Activate
    public Bounded() {}

    @Deactivate
    void stop() {
        threads.shutdownNow();
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "sen-page-part");
        thread.setDaemon(true);
        return thread;
    }

    /** The result of the work, done as the current call; empty when it failed or was late. */
    <T> Optional<T> ask(Object whom, Duration limit, Callable<T> work) {
        Call call = Call.current();
        Future<T> part;
        try {
            part = threads.submit(() -> call.run(work));
        } catch (RejectedExecutionException busy) {
            LOG.warn("left out, {} parts are being waited for: {}", THREADS, whom);
            return Optional.empty();
        }
        try {
            return Optional.of(part.get(limit.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException late) {
            part.cancel(true);
            LOG.warn("left out after {} ms: {}", limit.toMillis(), whom);
        } catch (ExecutionException failed) {
            LOG.warn("left out: {}", whom, failed.getCause());
        } catch (InterruptedException stopped) {
            part.cancel(true);
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }
}
