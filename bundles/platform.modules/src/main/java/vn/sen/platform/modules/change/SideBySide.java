package vn.sen.platform.modules.change;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.modules.api.LockedModule;
import vn.sen.platform.modules.api.ModuleTables;
import vn.sen.platform.modules.api.Routing;
import vn.sen.platform.modules.change.Change.Phase;

/**
 * Puts one version of a module in the place of another, without losing a request: the new one
 * stands beside the old, is tried, is switched to in one step; then the old one is drained and
 * goes.
 */
@Component(service = SideBySide.class)
public final class SideBySide {
    private static final Duration TO_APPEAR = Duration.ofSeconds(10);

    private final Frame frame;
    private final Routing routing;
    private final ModuleTables tables;
    private final Health health;
    private final Departure departure;
    private final Duration toStart;

    @Activate
    public SideBySide(
            BundleContext context,
            @Reference Frame frame,
            @Reference Routing routing,
            @Reference ModuleTables tables,
            @Reference Health health,
            @Reference Departure departure) {
        this.frame = frame;
        this.routing = routing;
        this.tables = tables;
        this.health = health;
        this.departure = departure;
        this.toStart = Patience.of(context);
    }

    /**
     * Prepares the new version until it could serve. A failure leaves everything as it was.
     *
     * @param old bundles that serve now; empty when none do
     * @param migrate whether its tables may be changed: not on the way back
     * @return the new bundles, held
     */
    List<Bundle> prepare(LockedModule next, List<Bundle> old, boolean migrate, Progress progress) {
        progress.step(Phase.INSTALL);
        List<Bundle> added;
        try {
            added = frame.install(next);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        routing.hold(ids(added));
        try {
            requireNoneStuck(next, old, added);
            progress.step(Phase.RESOLVE);
            frame.resolve(added);
            Bundle main = main(next, added);
            if (migrate) {
                progress.step(Phase.MIGRATE);
                migrate(main);
            }
            progress.step(Phase.START);
            start(next, added);
            progress.step(Phase.PROBE);
            tryOut(next, added, main, old);
            return added;
        } catch (Hung e) {
            throw e.problem;
        } catch (RuntimeException e) {
            departure.withdraw(added);
            throw e;
        }
    }

    /** Of an earlier attempt there may be bundles that hang and cannot be taken out. */
    private void requireNoneStuck(LockedModule next, List<Bundle> old, List<Bundle> added) {
        for (Bundle bundle : frame.installed(next)) {
            if (!old.contains(bundle) && !added.contains(bundle)) {
                throw new Problem(ChangeProblem.HANGS, next.name(), toStart.toSeconds());
            }
        }
    }

    /** An activation that never ended: its bundle cannot be stopped, and is left held. */
    private static final class Hung extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Problem problem;

        Hung(Problem problem) {
            super(problem);
            this.problem = problem;
        }
    }

    private void migrate(Bundle main) {
        try {
            tables.migrate(main);
        } catch (Problem e) {
            throw e;
        } catch (RuntimeException e) {
            throw Problem.because(e, ChangeProblem.TABLES, firstLine(e));
        }
    }

    private void start(LockedModule next, List<Bundle> added) {
        Frame.Ended ended = frame.start(added, toStart);
        if (!ended.over()) {
            throw new Hung(new Problem(ChangeProblem.HANGS, next.name(), toStart.toSeconds()));
        }
        if (!ended.inTime()) {
            throw new Problem(ChangeProblem.HUNG, next.name(), toStart.toSeconds());
        }
        ended.failure()
                .ifPresent(
                        e -> {
                            throw Problem.because(
                                    e, ChangeProblem.START_FAILED, next.name(), innermost(e));
                        });
    }

    private void tryOut(LockedModule next, List<Bundle> added, Bundle main, List<Bundle> old) {
        Routing.Instance built = awaitBuilt(next, added, main);
        List<String> missing = health.missing(added);
        if (!missing.isEmpty()) {
            throw new Problem(ChangeProblem.START_FAILED, next.name(), String.join("; ", missing));
        }
        Optional<String> complaint = health.complaint(added).or(() -> probe(built));
        if (complaint.isPresent()) {
            throw new Problem(ChangeProblem.UNHEALTHY, next.name(), complaint.get());
        }
        for (Bundle bundle : old) {
            routing.built(bundle.getBundleId()).ifPresent(before -> requireContract(before, built));
        }
    }

    /** What its pages and lists say against it, if it answers at all. */
    private Optional<String> probe(Routing.Instance built) {
        AtomicReference<Optional<String>> found = new AtomicReference<>(Optional.empty());
        Frame.Ended ended =
                Frame.bounded("sen-probe", toStart, () -> found.set(health.probe(built)));
        if (!ended.inTime()) {
            return Optional.of("no answer to the probe within " + toStart.toSeconds() + " s");
        }
        return ended.failure().map(SideBySide::innermost).or(found::get);
    }

    /** Within one major version, what people call stays there. */
    private void requireContract(Routing.Instance before, Routing.Instance built) {
        Version from = new Version(before.version());
        Version to = new Version(built.version());
        List<String> dropped = health.dropped(before, built);
        if (from.getMajor() == to.getMajor() && from.compareTo(to) < 0 && !dropped.isEmpty()) {
            throw new Problem(
                    ChangeProblem.BREAKS_CONTRACT, built.module(), String.join(", ", dropped));
        }
    }

    private Routing.Instance awaitBuilt(LockedModule next, List<Bundle> added, Bundle main) {
        long end = System.nanoTime() + TO_APPEAR.toNanos();
        while (System.nanoTime() < end) {
            Optional<Routing.Instance> built = routing.built(main.getBundleId());
            if (built.isPresent()) {
                return built.get();
            }
            Optional<String> refused = routing.refused(main.getBundleId());
            if (refused.isPresent()) {
                List<String> missing = health.missing(added);
                throw new Problem(
                        ChangeProblem.START_FAILED,
                        next.name(),
                        missing.isEmpty() ? refused.get() : String.join("; ", missing));
            }
            List<String> missing = health.missing(added);
            if (missing.stream().anyMatch(m -> !m.contains(" waits for "))) {
                throw new Problem(
                        ChangeProblem.START_FAILED, next.name(), String.join("; ", missing));
            }
            pause();
        }
        List<String> missing = health.missing(added);
        throw new Problem(
                ChangeProblem.START_FAILED,
                next.name(),
                missing.isEmpty() ? "no application appears" : String.join("; ", missing));
    }

    /** The new ones serve and the old ones get nothing any more; a failure changes nothing. */
    void turn(List<Bundle> old, List<Bundle> added, Progress progress) {
        progress.step(Phase.SWITCH);
        try {
            routing.swap(ids(added), ids(old));
        } catch (RuntimeException e) {
            departure.withdraw(added);
            throw e;
        }
    }

    static List<Long> ids(List<Bundle> bundles) {
        return bundles.stream().map(Bundle::getBundleId).toList();
    }

    private static Bundle main(LockedModule module, List<Bundle> bundles) {
        return Frame.main(module, bundles)
                .orElseThrow(
                        () ->
                                new Problem(
                                        ChangeProblem.START_FAILED,
                                        module.name(),
                                        "no new bundle carries its name"));
    }

    static String innermost(Throwable e) {
        @Nullable Throwable inner = e;
        while (inner.getCause() != null) {
            inner = inner.getCause();
        }
        return inner.toString();
    }

    private static String firstLine(Throwable e) {
        List<String> lines = new ArrayList<>(innermost(e).lines().toList());
        return lines.isEmpty() ? e.toString() : lines.get(0);
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
