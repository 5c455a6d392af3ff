package vn.sen.platform.modules.watch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.text.Text;
import vn.sen.platform.modules.api.LockedModule;
import vn.sen.platform.modules.api.LockedModule.Origin;
import vn.sen.platform.modules.api.Reason;
import vn.sen.platform.modules.api.Routing;
import vn.sen.platform.modules.change.Change;
import vn.sen.platform.modules.change.Changes;
import vn.sen.platform.modules.change.Deployer;
import vn.sen.platform.modules.change.Frame;
import vn.sen.platform.modules.change.Health;
import vn.sen.platform.modules.change.LockKeeper;

/**
 * Looks at every module that was put in. One that turns out bad soon after its change goes back to
 * the version before; one that keeps failing its requests, says itself that it is not well, or runs
 * threads without end is switched off, and the rest serves on. Modules of the distribution are left
 * alone unless they were just changed: switching them off would take the house away with them.
 */
@Component(
        service = {},
        immediate = true)
public final class Breaker {
    private static final Logger LOG = LoggerFactory.getLogger(Breaker.class);
    private static final long EVERY_MILLIS = 2_000;
    private static final long WINDOW = TimeUnit.SECONDS.toNanos(60);
    private static final int FAILURES_AFTER_CHANGE = 5;
    private static final int FAILURES = 20;
    private static final int COMPLAINTS = 3;
    private static final int MOST_THREADS = 50;
    private static final int LATEST = 20;

    private final LockKeeper keeper;
    private final Routing routing;
    private final Frame frame;
    private final Health health;
    private final Changes changes;
    private final Deployer deployer;
    private final Clock clock;
    private final Duration watch;
    private final Map<String, Watched> watched = new HashMap<>();
    private final ScheduledExecutorService looks;

    @Activate
    public Breaker(
            BundleContext context,
            @Reference LockKeeper keeper,
            @Reference Routing routing,
            @Reference Frame frame,
            @Reference Health health,
            @Reference Changes changes,
            @Reference Deployer deployer,
            @Reference Clock clock) {
        this.keeper = keeper;
        this.routing = routing;
        this.frame = frame;
        this.health = health;
        this.changes = changes;
        this.deployer = deployer;
        this.clock = clock;
        this.watch = Duration.ofSeconds(seconds(context.getProperty("sen.modules.watch")));
        this.looks =
                Executors.newSingleThreadScheduledExecutor(
                        work -> {
                            Thread thread = new Thread(work, "sen-breaker");
                            thread.setDaemon(true);
                            return thread;
                        });
        looks.scheduleWithFixedDelay(this::look, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    private static long seconds(@org.jspecify.annotations.Nullable String setting) {
        return setting == null || !setting.matches("\\d{1,5}") ? 60 : Long.parseLong(setting);
    }

    @Deactivate
    public void stop() {
        looks.shutdownNow();
    }

    private void look() {
        try {
            Map<String, Routing.Instance> serving = routing.serving();
            Map<Thread, StackTraceElement[]> stacks = Thread.getAllStackTraces();
            for (LockedModule module : keeper.lock().all()) {
                Routing.Instance instance = serving.get(module.name());
                if (module.isEnabled() && instance != null) {
                    judge(module, instance, stacks);
                }
            }
        } catch (RuntimeException e) {
            LOG.warn("cannot look at the modules", e);
        }
    }

    private void judge(
            LockedModule module,
            Routing.Instance instance,
            Map<Thread, StackTraceElement[]> stacks) {
        Watched seen = watched.get(module.name());
        if (seen == null || seen.bundle() != instance.bundle()) {
            seen = new Watched(instance.bundle());
            watched.put(module.name(), seen);
            seen.look(System.nanoTime(), 0, 0, WINDOW);
        }
        seen.look(System.nanoTime(), instance.requests(), instance.failures(), WINDOW);
        boolean fresh = isFresh(module.name());
        if (!fresh && module.origin() == Origin.DISTRIBUTION) {
            return;
        }
        fault(module, seen, stacks, fresh ? FAILURES_AFTER_CHANGE : FAILURES)
                .ifPresent(why -> act(module, fresh, why));
    }

    private boolean isFresh(String module) {
        Instant since = clock.instant().minus(watch);
        return changes.latest(LATEST).stream()
                .filter(change -> change.module().equals(module))
                .findFirst()
                .filter(Change::isMade)
                .filter(
                        change ->
                                change.kind() == Change.Kind.UPDATE
                                        || change.kind() == Change.Kind.INSTALL)
                .map(Change::ended)
                .filter(since::isBefore)
                .isPresent();
    }

    private Optional<Reason> fault(
            LockedModule module,
            Watched seen,
            Map<Thread, StackTraceElement[]> stacks,
            int failures) {
        if (seen.failures() >= failures && seen.failures() * 2 >= seen.requests()) {
            String count = seen.failures() + "/" + seen.requests();
            return Optional.of(
                    new Reason(
                            count + " yêu cầu gần đây hỏng vì lỗi của phân hệ",
                            count + " of its latest requests failed through its own fault"));
        }
        List<Bundle> bundles = frame.installed(module);
        Optional<String> complaint = health.complaint(bundles);
        if (seen.complaints(complaint.isPresent()) >= COMPLAINTS) {
            String words = complaint.orElse("");
            return Optional.of(
                    new Reason(
                            "phân hệ tự báo không khỏe: " + words,
                            "it says itself that it is not well: " + words));
        }
        int threads = frame.threads(bundles, stacks);
        return threads > MOST_THREADS
                ? Optional.of(
                        new Reason(
                                "phân hệ chạy " + threads + " luồng và không dừng",
                                "it runs " + threads + " threads and does not end them"))
                : Optional.empty();
    }

    private void act(LockedModule module, boolean fresh, Reason why) {
        boolean back = fresh && module.previous() != null;
        LOG.warn("{} goes {}: {}", module.name(), back ? "back" : "off", why.en());
        try {
            Call.system("breaker")
                    .run(
                            () ->
                                    back
                                            ? deployer.rollback(
                                                    module.name(), new Text(why.vi(), why.en()))
                                            : deployer.quarantine(module.name(), why));
        } catch (Problem busy) {
            LOG.info("{}: tried again at the next look", busy.getMessage());
        } catch (Exception e) {
            LOG.error("{} can neither go back nor off", module.name(), e);
        }
    }
}
