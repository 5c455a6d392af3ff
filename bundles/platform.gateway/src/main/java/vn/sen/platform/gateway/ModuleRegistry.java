package vn.sen.platform.gateway;

import jakarta.ws.rs.core.Application;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.problem.RequestProblem;

/**
 * The live instance of each module. A new instance is built before it is switched to; an old one is
 * drained while its service goes, before its store closes. Requests for a module in change wait
 * here, bounded in time and number.
 */
@Component(service = ModuleRegistry.class, immediate = true)
public final class ModuleRegistry {
    private static final Logger LOG = LoggerFactory.getLogger(ModuleRegistry.class);
    private static final String APPLICATIONS =
            "(&(objectClass=jakarta.ws.rs.core.Application)(sen.module=*))";
    private static final Duration WAIT = Duration.ofSeconds(15);
    private static final Duration DRAIN = Duration.ofSeconds(20);
    private static final int MOST_WAITING = 100;

    private final JerseyApplications applications;
    private final Standings standings;
    private final ServiceTracker<Application, ModuleInstance> tracker;
    private final Map<String, List<ModuleInstance>> live = new ConcurrentHashMap<>();
    private final Map<String, ModuleInstance> current = new ConcurrentHashMap<>();
    private final Map<Long, String> refused = new ConcurrentHashMap<>();
    private final Semaphore waiting = new Semaphore(MOST_WAITING);
    private final Object switched = new Object();
    private volatile Set<String> enabled;
    private volatile Set<String> known;

    @Activate
    public ModuleRegistry(
            BundleContext bundles,
            @Reference JerseyApplications applications,
            @Reference Standings standings)
            throws InvalidSyntaxException {
        this.applications = applications;
        this.standings = standings;
        this.enabled = names(bundles.getProperty("sen.modules"));
        this.known = names(bundles.getProperty("sen.modules.known"));
        this.tracker =
                new ServiceTracker<>(
                        bundles, bundles.createFilter(APPLICATIONS), new Customizer(bundles));
        tracker.open();
    }

    @Deactivate
    public void close() {
        tracker.close();
    }

    private static Set<String> names(@Nullable String list) {
        return list == null
                ? Set.of()
                : Arrays.stream(list.split(","))
                        .map(String::strip)
                        .filter(n -> !n.isEmpty())
                        .collect(Collectors.toSet());
    }

    /** Called in the thread that publishes and withdraws the application. */
    private final class Customizer
            implements ServiceTrackerCustomizer<Application, ModuleInstance> {
        private final BundleContext bundles;

        Customizer(BundleContext bundles) {
            this.bundles = bundles;
        }

        @Override
        @SuppressWarnings("NullAway") // null tells the tracker to forget the reference
        public ModuleInstance addingService(ServiceReference<Application> reference) {
            long bundle = reference.getBundle().getBundleId();
            try {
                Application application = bundles.getService(reference);
                if (application != null) {
                    return add(reference, application);
                }
                refused.put(bundle, "its application does not start; see the log");
            } catch (RuntimeException | LinkageError e) {
                LOG.error("{} cannot be built", reference, e);
                refused.put(bundle, e.toString());
            }
            return null;
        }

        @Override
        public void modifiedService(
                ServiceReference<Application> reference, ModuleInstance instance) {
            // the name of a module does not change
        }

        @Override
        public void removedService(
                ServiceReference<Application> reference, ModuleInstance instance) {
            retire(instance);
            bundles.ungetService(reference);
        }
    }

    private ModuleInstance add(ServiceReference<Application> reference, Application application) {
        String module = String.valueOf(reference.getProperty("sen.module"));
        long start = System.nanoTime();
        ModuleInstance instance = applications.build(module, reference, application);
        synchronized (switched) {
            live.computeIfAbsent(module, m -> new ArrayList<>()).add(instance);
            choose(module);
            switched.notifyAll();
        }
        LOG.debug(
                "{} {} is built in {} ms",
                module,
                instance.version(),
                (System.nanoTime() - start) / 1_000_000);
        return instance;
    }

    /**
     * Called while the service goes; blocks until the requests in it have ended, so that its store
     * is still open.
     */
    private void retire(ModuleInstance instance) {
        synchronized (switched) {
            live.getOrDefault(instance.module(), new ArrayList<>()).remove(instance);
            choose(instance.module());
        }
        int left = instance.usage().close(DRAIN);
        if (left > 0) {
            LOG.warn(
                    "{} {} goes although {} requests are still in it",
                    instance.module(),
                    instance.version(),
                    left);
        }
        instance.built().end();
    }

    /** Rank, then version, then age decide. */
    private void choose(String module) {
        Optional<ModuleInstance> best =
                live.getOrDefault(module, List.of()).stream()
                        .filter(instance -> standings.isSeen(instance.reference()))
                        .max(
                                Comparator.comparing((ModuleInstance i) -> rank(i.reference()))
                                        .thenComparing(i -> i.bundle().getVersion())
                                        .thenComparing(ModuleInstance::bundleId));
        if (best.isPresent()) {
            current.put(module, best.get());
        } else {
            current.remove(module);
        }
    }

    private static int rank(ServiceReference<?> reference) {
        return reference.getProperty("service.ranking") instanceof Integer rank ? rank : 0;
    }

    /**
     * Enters the module's live instance; the caller must leave its usage. Waits, bounded, while the
     * module changes.
     */
    ModuleInstance enter(String module) {
        ModuleInstance instance = current.get(module);
        if (instance != null && instance.usage().enter()) {
            return instance;
        }
        requireExpected(module);
        if (!waiting.tryAcquire()) {
            throw new Problem(RequestProblem.MODULE_CHANGING, module);
        }
        try {
            return waitFor(module);
        } finally {
            waiting.release();
        }
    }

    private void requireExpected(String module) {
        if (!enabled.contains(module) && live.getOrDefault(module, List.of()).isEmpty()) {
            throw new Problem(
                    known.contains(module)
                            ? RequestProblem.MODULE_OFF
                            : RequestProblem.MODULE_UNKNOWN,
                    module);
        }
    }

    private ModuleInstance waitFor(String module) {
        long end = System.nanoTime() + WAIT.toNanos();
        synchronized (switched) {
            while (true) {
                ModuleInstance instance = current.get(module);
                if (instance != null && instance.usage().enter()) {
                    return instance;
                }
                requireExpected(module);
                long left = (end - System.nanoTime()) / 1_000_000;
                if (left <= 0) {
                    throw new Problem(RequestProblem.MODULE_CHANGING, module);
                }
                try {
                    switched.wait(left);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new Problem(RequestProblem.MODULE_CHANGING, module);
                }
            }
        }
    }

    Optional<ModuleInstance> current(String module) {
        return Optional.ofNullable(current.get(module));
    }

    /** What is live, by module name. */
    Map<String, ModuleInstance> current() {
        return new TreeMap<>(current);
    }

    /** What these bundles have built, seen or not. */
    List<ModuleInstance> of(Collection<Long> bundles) {
        synchronized (switched) {
            return live.values().stream()
                    .flatMap(List::stream)
                    .filter(instance -> bundles.contains(instance.bundleId()))
                    .toList();
        }
    }

    Optional<String> refused(long bundle) {
        return Optional.ofNullable(refused.get(bundle));
    }

    void forget(Collection<Long> bundles) {
        refused.keySet().removeAll(bundles);
    }

    void expect(Set<String> on, Set<String> all) {
        synchronized (switched) {
            enabled = Set.copyOf(on);
            known = Set.copyOf(all);
            switched.notifyAll();
        }
    }

    /** Whoever asks for a module meets it as it was before the change, or as it is after. */
    void change(Runnable standing) {
        synchronized (switched) {
            standing.run();
            List.copyOf(live.keySet()).forEach(this::choose);
            switched.notifyAll();
        }
    }

    Set<String> enabled() {
        return enabled;
    }

    Set<String> known() {
        return known;
    }
}
