package vn.sen.platform.gateway;

import java.util.List;
import java.util.function.Supplier;
import org.glassfish.jersey.server.ApplicationHandler;
import org.jspecify.annotations.Nullable;

/**
 * A module's application with its Jersey handler, both made when they are first asked for. A
 * failure is thrown to each who asks. Thread-safe.
 */
final class Built {
    /**
     * @param resources classes of its resources, by name
     */
    record Made(ApplicationHandler handler, List<Class<?>> resources) {}

    private final Supplier<Made> maker;
    private volatile @Nullable Made made;

    Built(Supplier<Made> maker) {
        this.maker = maker;
    }

    Made get() {
        Made there = made;
        return there == null ? make() : there;
    }

    private synchronized Made make() {
        Made there = made;
        if (there == null) {
            there = maker.get();
            made = there;
        }
        return there;
    }

    /** Ends it, if it ever began. */
    synchronized void end() {
        Made there = made;
        if (there != null) {
            there.handler().onShutdown(null);
        }
    }
}
