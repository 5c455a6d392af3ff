package vn.sen.platform.gateway;

import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Once the node is ready, lets each module answer a request of the platform itself, so that the
 * first person does not wait for what was put off: Jersey's applications and the mapping of
 * entities are built at first use.
 */
final class WarmUp {
    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);

    private final ModuleRegistry registry;
    private final AtomicBoolean begun = new AtomicBoolean();

    WarmUp(ModuleRegistry registry) {
        this.registry = registry;
    }

    /** Begins the first time it is called; comes back at once. */
    void once() {
        if (begun.compareAndSet(false, true)) {
            Thread thread = new Thread(this::all, "sen-warm-up");
            thread.setDaemon(true);
            thread.setPriority(Thread.MIN_PRIORITY);
            thread.start();
        }
    }

    private void all() {
        registry.current().values().stream()
                .filter(instance -> registry.known().contains(instance.module()))
                .forEach(
                        instance -> {
                            if (instance.usage().enter()) {
                                try {
                                    LOG.debug("{}", ModuleRouting.asPlatform(instance, "/pages"));
                                } finally {
                                    instance.usage().leave();
                                }
                            }
                        });
    }
}
