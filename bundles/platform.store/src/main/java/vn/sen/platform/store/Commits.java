package vn.sen.platform.store;

import java.util.concurrent.atomic.AtomicLong;
import org.osgi.service.component.annotations.Component;

/** What this node has committed, for those who work on it afterwards. Thread-safe. */
@Component(service = Commits.class)
public final class Commits {
    private final AtomicLong audited = new AtomicLong();
    private volatile Runnable ear = () -> {};

    /** Audit rows were committed. */
    void audited() {
        audited.incrementAndGet();
    }

    /** Grows with every commit of audit rows. */
    long count() {
        return audited.get();
    }

    /** Events were committed. */
    void published() {
        ear.run();
    }

    void onPublished(Runnable listener) {
        ear = listener;
    }
}
