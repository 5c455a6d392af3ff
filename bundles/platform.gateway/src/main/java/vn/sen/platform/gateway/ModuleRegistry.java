package vn.sen.platform.gateway;

import jakarta.ws.rs.core.Application;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
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
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
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
    private static final Duration WAIT = Duration.ofSeconds(15);
    private static final Duration DRAIN = Duration.ofSeconds(20);
    private static final int MOST_WAITING = 100;

    private final JerseyApplications applications;
    private final Set<String> enabled;
    private final Set<String> known;
    private final Map<String, List<ModuleInstance>> live = new ConcurrentHashMap<>();
    private final Map<String, ModuleInstance> current = new ConcurrentHashMap<>();
    private final Semaphore waiting = new Semaphore(MOST_WAITING);
    private final Object switched = new Object();

    @Activate
    public ModuleRegistry(BundleContext bundles, @Reference JerseyApplications applications) {
        this.applications = applications;
        this.enabled = names(bundles.getProperty("sen.modules"));
        this.known = names(bundles.getProperty("sen.modules.known"));
    }

    private static Set<String> names(@Nullable String list) {
        return list == null
                ? Set.of()
                : Arrays.stream(list.split(","))
                        .map(String::strip)
                        .filter(n -> !n.isEmpty())
                        .collect(Collectors.toSet());
    }

    @Reference(
            service = Application.class,
            target = "(sen.module=*)",
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            unbind = "retire")
    public void add(ServiceReference<Application> reference, Application application) {
        String module = String.valueOf(reference.getProperty("sen.module"));
        long start = System.nanoTime();
        ModuleInstance instance = applications.build(module, reference, application);
        synchronized (switched) {
            live.computeIfAbsent(module, m -> new ArrayList<>()).add(instance);
            choose(module);
            switched.notifyAll();
        }
        LOG.debug(
                "{} {} is live, built in {} ms",
                module,
                instance.version(),
                (System.nanoTime() - start) / 1_000_000);
    }

    /**
     * Called while the service goes; blocks until the requests in it have ended, so that its store
     * is still open.
     */
    public void retire(ServiceReference<Application> reference) {
        String module = String.valueOf(reference.getProperty("sen.module"));
        ModuleInstance instance;
        synchronized (switched) {
            List<ModuleInstance> instances = live.getOrDefault(module, new ArrayList<>());
            instance =
                    instances.stream()
                            .filter(i -> i.reference().equals(reference))
                            .findFirst()
                            .orElse(null);
            if (instance == null) {
                return;
            }
            instances.remove(instance);
            choose(module);
        }
        int left = instance.usage().close(DRAIN);
        if (left > 0) {
            LOG.warn(
                    "{} {} goes although {} requests are still in it",
                    module,
                    instance.version(),
                    left);
        }
        instance.handler().onShutdown(null);
    }

    /** Rank, then version, then age decide. */
    private void choose(String module) {
        Optional<ModuleInstance> best =
                live.getOrDefault(module, List.of()).stream()
                        .max(
                                Comparator.comparing((ModuleInstance i) -> rank(i.reference()))
                                        .thenComparing(i -> i.reference().getBundle().getVersion())
                                        .thenComparing(
                                                i -> i.reference().getBundle().getBundleId()));
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
        if (!enabled.contains(module) && !live.containsKey(module)) {
            throw new Problem(
                    known.contains(module)
                            ? RequestProblem.MODULE_OFF
                            : RequestProblem.MODULE_UNKNOWN,
                    module);
        }
        if (!waiting.tryAcquire()) {
            throw new Problem(RequestProblem.MODULE_CHANGING, module);
        }
        try {
            return waitFor(module);
        } finally {
            waiting.release();
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

    /** What is live, by module name. */
    Map<String, ModuleInstance> current() {
        return new TreeMap<>(current);
    }

    Set<String> enabled() {
        return enabled;
    }

    Set<String> known() {
        return known;
    }
}
