package vn.sen.platform.modules.change;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.modules.api.Digests;
import vn.sen.platform.modules.api.LockFile;
import vn.sen.platform.modules.api.ModulesLock;

/** The one truth about which modules run, in memory and on disk. Thread-safe. */
@Component(service = LockKeeper.class)
public final class LockKeeper {
    private final LockFile file;
    private volatile ModulesLock lock;

    @Activate
    public LockKeeper(@Reference Yard yard) throws IOException {
        file = new LockFile(yard.var());
        lock = file.read().orElse(new ModulesLock("", Map.of()));
    }

    public ModulesLock lock() {
        return lock;
    }

    /** Names the lock's content; a plan holds for one content only. */
    public String digest() {
        return Digests.of(LockFile.text(lock).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** Durable when it returns. */
    synchronized void change(UnaryOperator<ModulesLock> work) {
        ModulesLock changed = work.apply(lock);
        try {
            file.write(changed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        lock = changed;
    }
}
