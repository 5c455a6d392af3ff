package vn.sen.platform.gateway;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sen.platform.api.ports.Port;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.problem.RequestProblem;

/**
 * A port over the service registry: each service is left alone only when the last call in it has
 * ended.
 */
final class CountedPort<T> implements Port<T>, ServiceTrackerCustomizer<T, CountedPort.Berth<T>> {
    private static final Logger LOG = LoggerFactory.getLogger(CountedPort.class);
    private static final Duration DRAIN = Duration.ofSeconds(10);

    /** A service that is there now; made, with all that it stands on, when it is first called. */
    static final class Berth<T> {
        private final BundleContext bundles;
        private final ServiceReference<T> reference;
        private final Usage usage = new Usage();
        private volatile @Nullable T service;

        Berth(BundleContext bundles, ServiceReference<T> reference) {
            this.bundles = bundles;
            this.reference = reference;
        }

        /** Null when it cannot be made. */
        private @Nullable T service() {
            T there = service;
            if (there == null) {
                there = bundles.getService(reference);
                service = there;
            }
            return there;
        }
    }

    private final BundleContext bundles;
    private final Class<T> type;
    private final Standings standings;
    private final ServiceTracker<T, Berth<T>> tracker;
    private final CopyOnWriteArrayList<Berth<T>> berths = new CopyOnWriteArrayList<>();

    CountedPort(BundleContext bundles, Class<T> type, Standings standings) {
        this.standings = standings;
        this.bundles = bundles;
        this.type = type;
        this.tracker = new ServiceTracker<>(bundles, type, this);
    }

    void open() {
        tracker.open();
    }

    void close() {
        tracker.close();
    }

    @Override
    public Berth<T> addingService(ServiceReference<T> reference) {
        Berth<T> berth = new Berth<>(bundles, reference);
        synchronized (berths) {
            berths.add(berth);
            berths.sort(Comparator.comparing((Berth<T> b) -> b.reference).reversed());
        }
        return berth;
    }

    @Override
    public void modifiedService(ServiceReference<T> reference, Berth<T> berth) {
        // rank is read when a service comes; no service of ours changes its rank
    }

    @Override
    public void removedService(ServiceReference<T> reference, Berth<T> berth) {
        berths.remove(berth);
        int left = berth.usage.close(DRAIN);
        if (left > 0) {
            LOG.warn("{} goes although {} calls are still in it", reference, left);
        }
        if (berth.service != null) {
            bundles.ungetService(reference);
        }
    }

    /** A bundle that is held sees its own services, or it could not be tried. */
    private boolean isSeen(Berth<T> berth) {
        return standings.isSeen(berth.reference)
                || berth.reference.getBundle() == bundles.getBundle();
    }

    @Override
    public <R> Optional<R> call(Function<T, R> work) {
        for (Berth<T> berth : berths) {
            if (isSeen(berth) && berth.usage.enter()) {
                try {
                    T service = berth.service();
                    if (service != null) {
                        return Optional.ofNullable(work.apply(service));
                    }
                } finally {
                    berth.usage.leave();
                }
            }
        }
        return Optional.empty();
    }

    @Override
    public <R> R require(Function<T, R> work) {
        if (!isPresent()) {
            throw new Problem(RequestProblem.MODULE_OFF, type.getSimpleName());
        }
        return call(work)
                .orElseThrow(
                        () -> new Problem(RequestProblem.MODULE_CHANGING, type.getSimpleName()));
    }

    @Override
    public void each(Consumer<T> work) {
        for (Berth<T> berth : berths) {
            if (isSeen(berth) && berth.usage.enter()) {
                try {
                    T service = berth.service();
                    if (service != null) {
                        work.accept(service);
                    }
                } finally {
                    berth.usage.leave();
                }
            }
        }
    }

    @Override
    public <R> List<R> all(Function<T, R> work) {
        List<R> results = new ArrayList<>();
        each(service -> results.add(work.apply(service)));
        return results;
    }

    @Override
    public boolean isPresent() {
        return berths.stream().anyMatch(this::isSeen);
    }
}
