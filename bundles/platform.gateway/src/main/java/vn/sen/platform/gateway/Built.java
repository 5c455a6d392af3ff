package vn.sen.platform.gateway;

import java.util.function.Supplier;
import org.glassfish.jersey.server.ApplicationHandler;
import org.jspecify.annotations.Nullable;

/** A Jersey application that is built when it is first asked for. Thread-safe. */
final class Built {
    private final Supplier<ApplicationHandler> builder;
    private volatile @Nullable ApplicationHandler handler;

    Built(Supplier<ApplicationHandler> builder) {
        this.builder = builder;
    }

    ApplicationHandler get() {
        ApplicationHandler there = handler;
        return there == null ? build() : there;
    }

    private synchronized ApplicationHandler build() {
        ApplicationHandler there = handler;
        if (there == null) {
            there = builder.get();
            handler = there;
        }
        return there;
    }

    /** Ends it, if it ever began. */
    synchronized void end() {
        ApplicationHandler there = handler;
        if (there != null) {
            there.onShutdown(null);
        }
    }
}
