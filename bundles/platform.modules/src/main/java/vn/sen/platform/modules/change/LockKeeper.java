package vn.sen.platform.modules.change;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sen.platform.modules.api.Digests;
import vn.sen.platform.modules.api.LockFile;
import vn.sen.platform.modules.api.ModulesLock;

/** The one truth about which modules run, in memory and on disk. Thread-safe. */
@Component(service = LockKeeper.class)
public final class LockKeeper {
    private static final Logger LOG = LoggerFactory.getLogger(LockKeeper.class);
    private static final long AGAIN_MILLIS = 1_000;

    private final LockFile file;
    private final List<CompletableFuture<Void>> unwritten = new ArrayList<>();
    private final ScheduledExecutorService again =
            Executors.newSingleThreadScheduledExecutor(
                    work -> {
                        Thread thread = new Thread(work, "sen-lock");
                        thread.setDaemon(true);
                        return thread;
                    });
    private volatile ModulesLock lock;

    @Activate
    public LockKeeper(@Reference Yard yard) throws IOException {
        file = new LockFile(yard.var());
        lock = file.read().orElse(new ModulesLock("", Map.of()));
    }

    /** The last chance to leave what runs behind for the next start. */
    @Deactivate
    public synchronized void stop() {
        again.shutdownNow();
        if (!unwritten.isEmpty()) {
            write();
        }
    }

    public ModulesLock lock() {
        return lock;
    }

    /** Names the lock's content; a plan holds for one content only. */
    public String digest() {
        return Digests.of(LockFile.text(lock).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** Where it stands on disk. */
    String path() {
        return file.path().toString();
    }

    /**
     * Says what runs from now on. When the file cannot be written, the lock holds in memory, and
     * writing is tried again until it succeeds.
     *
     * @return done once the file is durable: at once as a rule
     */
    synchronized CompletableFuture<Void> change(UnaryOperator<ModulesLock> work) {
        lock = work.apply(lock);
        CompletableFuture<Void> written = new CompletableFuture<>();
        unwritten.add(written);
        if (!write()) {
            again.schedule(this::writeLater, AGAIN_MILLIS, TimeUnit.MILLISECONDS);
        }
        return written;
    }

    private synchronized void writeLater() {
        if (!unwritten.isEmpty() && !write()) {
            again.schedule(this::writeLater, AGAIN_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private boolean write() {
        try {
            file.write(lock);
        } catch (IOException e) {
            LOG.error("{} cannot be written; a restart now would run what it says", path(), e);
            return false;
        }
        unwritten.forEach(waiting -> waiting.complete(null));
        unwritten.clear();
        return true;
    }
}
