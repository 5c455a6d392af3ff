package vn.sen.platform.modules.change;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.text.Text;
import vn.sen.platform.modules.api.Digests;
import vn.sen.platform.modules.api.LockedBundle;
import vn.sen.platform.modules.api.LockedModule;
import vn.sen.platform.modules.api.MissingPackages;
import vn.sen.platform.modules.api.Reason;

/** The framework's side of a change: bundles come, start in bounded time, stop and go. */
@Component(service = Frame.class)
public final class Frame {
    private static final Logger LOG = LoggerFactory.getLogger(Frame.class);
    private static final int LEVEL = 20;
    private static final Duration TO_REFRESH = Duration.ofSeconds(30);

    /** A version that goes has longer than one that comes: it may have work to end. */
    private static final int STOPS_SLOWER = 2;

    private static final Duration TO_NOTICE = Duration.ofSeconds(2);

    private final BundleContext context;
    private final Yard yard;
    private final Duration toStop;

    /** Of versions that are gone: the next one has classes of the same names. */
    private final Set<Thread> leftBehind =
            Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    @Activate
    public Frame(BundleContext context, @Reference Yard yard) {
        this.context = context;
        this.yard = yard;
        this.toStop = Patience.of(context).multipliedBy(STOPS_SLOWER);
    }

    /** The bundles of a module that are installed here, in the lock's order. */
    public List<Bundle> installed(LockedModule module) {
        List<Bundle> found = new ArrayList<>();
        for (LockedBundle locked : module.bundles()) {
            Bundle bundle = context.getBundle(location(locked));
            if (bundle != null) {
                found.add(bundle);
            }
        }
        return found;
    }

    /** How many threads run these bundles' own code now. */
    public int threads(List<Bundle> bundles, Map<Thread, StackTraceElement[]> stacks) {
        List<Thread> found = BundleThreads.of(bundles, stacks);
        found.removeAll(leftBehind);
        return found.size();
    }

    private String location(LockedBundle bundle) {
        return "reference:" + yard.file(bundle.file()).toUri();
    }

    /**
     * Installs what is not there yet. The framework's cache is not to be trusted from now on: what
     * is in it after a crash is no longer what the lock file says.
     */
    List<Bundle> install(LockedModule module) throws IOException {
        distrustCache();
        List<Bundle> installed = new ArrayList<>();
        try {
            for (LockedBundle locked : module.bundles()) {
                if (context.getBundle(location(locked)) == null) {
                    installed.add(install(locked));
                }
            }
        } catch (RuntimeException e) {
            uninstall(installed);
            throw e;
        }
        return installed;
    }

    private void distrustCache() throws IOException {
        Files.deleteIfExists(yard.cacheMark());
    }

    private Bundle install(LockedBundle locked) {
        Path file = yard.file(locked.file());
        requireWhole(locked, file);
        try {
            Bundle bundle = context.installBundle(location(locked));
            bundle.adapt(BundleStartLevel.class).setStartLevel(LEVEL);
            return bundle;
        } catch (BundleException e) {
            throw e.getType() == BundleException.DUPLICATE_BUNDLE_ERROR
                    ? Problem.because(
                            e, ChangeProblem.DUPLICATE, locked.name() + " " + locked.version())
                    : Problem.because(e, ChangeProblem.FAILED, e.toString());
        }
    }

    private static void requireWhole(LockedBundle locked, Path file) {
        try {
            if (Files.notExists(file) || !Digests.of(file).equals(locked.sha256())) {
                throw new Problem(ChangeProblem.DAMAGED, file.getFileName());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one that carries the module's name and tables. */
    static Optional<Bundle> main(LockedModule module, List<Bundle> bundles) {
        return bundles.stream()
                .filter(b -> module.name().equals(b.getHeaders().get("Sen-Module")))
                .findFirst();
    }

    /** Throws, saying what is missing through the whole chain. */
    void resolve(List<Bundle> bundles) {
        if (!wiring().resolveBundles(bundles)) {
            List<Bundle> unresolved =
                    bundles.stream().filter(b -> b.getState() == Bundle.INSTALLED).toList();
            if (!unresolved.isEmpty()) {
                Reason reason = reason(unresolved);
                throw new Problem(new ResolveProblem(new Text(reason.vi(), reason.en())));
            }
        }
    }

    private Reason reason(List<Bundle> unresolved) {
        return new MissingPackages(Arrays.asList(context.getBundles()), unresolved).reason();
    }

    /** Installs and resolves what is not there yet, looks at it, and takes it out again. */
    public <T> T tried(LockedModule module, Function<List<Bundle>, T> look) {
        List<Bundle> installed = List.of();
        try {
            installed = install(module);
            resolve(installed);
            return look.apply(installed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            uninstall(installed);
        }
    }

    /**
     * How a bounded piece of work ended.
     *
     * @param over whether it has ended at all: what heeds no interrupt may run on
     */
    record Ended(boolean inTime, boolean over, Optional<Throwable> failure) {}

    /** Starts them in a thread of its own, which is interrupted when the time is over. */
    Ended start(List<Bundle> bundles, Duration atMost) {
        return bounded(
                "sen-start",
                atMost,
                () -> {
                    for (Bundle bundle : bundles) {
                        if (bundle.getHeaders().get(Constants.FRAGMENT_HOST) == null) {
                            bundle.start(Bundle.START_TRANSIENT);
                        }
                    }
                });
    }

    /** Stops them, last first, and takes them out, touching nobody else's wiring. */
    void remove(List<Bundle> bundles) throws IOException {
        distrustCache();
        for (int i = bundles.size() - 1; i >= 0; i--) {
            Bundle bundle = bundles.get(i);
            if (bundle.getState() == Bundle.STARTING) {
                LOG.warn("{} hangs in its start and stays until the next start", bundle);
                return;
            }
            Ended ended = bounded("sen-stop", toStop, bundle::stop);
            if (!ended.inTime() || ended.failure().isPresent()) {
                LOG.warn("{} does not stop cleanly", bundle, ended.failure().orElse(null));
            }
            if (!ended.inTime()) {
                return;
            }
        }
        List<Thread> threads = BundleThreads.of(bundles, Thread.getAllStackTraces());
        if (!threads.isEmpty()) {
            LOG.warn("{} leave threads behind: {}", bundles, threads);
            leftBehind.addAll(threads);
        }
        uninstall(bundles);
    }

    private void uninstall(List<Bundle> bundles) {
        if (bundles.isEmpty()) {
            return;
        }
        for (Bundle bundle : bundles) {
            try {
                if (bundle.getState() != Bundle.UNINSTALLED) {
                    bundle.uninstall();
                }
            } catch (BundleException e) {
                LOG.warn("{} cannot be taken out", bundle, e);
            }
        }
        refresh(bundles);
    }

    private void refresh(List<Bundle> bundles) {
        Collection<Bundle> closure = wiring().getDependencyClosure(bundles);
        if (!bundles.containsAll(closure)) {
            LOG.warn("{} stay wired until the next start: {} use them", bundles, closure);
            return;
        }
        CountDownLatch refreshed = new CountDownLatch(1);
        wiring().refreshBundles(
                        bundles,
                        event -> {
                            if (event.getType() == FrameworkEvent.PACKAGES_REFRESHED) {
                                refreshed.countDown();
                            }
                        });
        try {
            if (!refreshed.await(TO_REFRESH.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("{} are not refreshed in {}", bundles, TO_REFRESH);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private FrameworkWiring wiring() {
        return context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkWiring.class);
    }

    /** Work that the framework may not come back from. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    /** Does it in a thread of its own, which is interrupted when the time is over. */
    static Ended bounded(String name, Duration atMost, Work work) {
        AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        Thread thread =
                new Thread(
                        () -> {
                            try {
                                work.run();
                            } catch (Throwable e) {
                                failure.set(e);
                            }
                        },
                        name);
        thread.setDaemon(true);
        thread.start();
        try {
            thread.join(atMost.toMillis());
            if (thread.isAlive()) {
                thread.interrupt();
                thread.join(TO_NOTICE.toMillis());
                return new Ended(false, !thread.isAlive(), Optional.ofNullable(failure.get()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return new Ended(true, true, Optional.ofNullable(failure.get()));
    }
}
