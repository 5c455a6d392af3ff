package vn.sen.platform.modules.change;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.FrameworkListener;
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

/**
 * Starts what the lock file enables once the platform has started, each module in a thread of its
 * own: one that fails or hangs keeps nobody else from serving.
 */
@Component(
        service = {},
        immediate = true)
public final class Boot implements FrameworkListener {
    private static final Logger LOG = LoggerFactory.getLogger(Boot.class);
    private static final Duration TO_START = Duration.ofSeconds(90);

    /** While everything starts at once, each takes longer than alone. */
    private static final int BOOTS_TOGETHER = 3;

    private final BundleContext context;
    private final LockKeeper keeper;
    private final Frame frame;
    private final Deployer deployer;
    private final Exchange exchange;
    private final Changes changes;
    private final Health health;
    private final Clock clock;
    private final Routing routing;
    private final Duration toStart;

    @Activate
    public Boot(
            BundleContext context,
            @Reference LockKeeper keeper,
            @Reference Frame frame,
            @Reference Deployer deployer,
            @Reference Exchange exchange,
            @Reference Changes changes,
            @Reference Health health,
            @Reference Clock clock,
            @Reference Routing routing) {
        this.context = context;
        this.keeper = keeper;
        this.frame = frame;
        this.deployer = deployer;
        this.exchange = exchange;
        this.changes = changes;
        this.health = health;
        this.clock = clock;
        this.routing = routing;
        this.toStart = Patience.of(context).multipliedBy(BOOTS_TOGETHER);
        context.addFrameworkListener(this);
        if (context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).getState() == Bundle.ACTIVE) {
            begin();
        }
    }

    @Deactivate
    public void stop() {
        context.removeFrameworkListener(this);
    }

    @Override
    public void frameworkEvent(FrameworkEvent event) {
        if (event.getType() == FrameworkEvent.STARTED) {
            begin();
        }
    }

    private void begin() {
        tellInterrupted();
        if (keeper.lock().modules().isEmpty()) {
            return;
        }
        exchange.expect(keeper.lock());
        for (LockedModule module : keeper.lock().all()) {
            if (module.isEnabled()) {
                Thread thread = new Thread(() -> start(module), "sen-boot-" + module.name());
                thread.setDaemon(true);
                thread.start();
            }
        }
    }

    /** Whatever a change had reached when the node ended: the lock file says what runs. */
    private void tellInterrupted() {
        for (Change change : changes.unfinished()) {
            String serving =
                    keeper.lock()
                            .module(change.module())
                            .filter(LockedModule::isEnabled)
                            .map(LockedModule::version)
                            .orElse(null);
            LOG.warn("{} of {} was broken off", change.kind(), change.module());
            changes.keep(
                    new Change(
                            change.id(),
                            change.kind(),
                            change.module(),
                            change.from(),
                            change.to(),
                            change.by(),
                            change.began(),
                            clock.instant(),
                            Change.Outcome.INTERRUPTED,
                            new Text(
                                    "Máy chủ dừng giữa chừng; bản đang chạy: " + shown(serving),
                                    "The server ended in between; what runs: " + shown(serving)),
                            serving,
                            change.steps()),
                    true);
        }
    }

    private static String shown(@org.jspecify.annotations.Nullable String version) {
        return version == null ? "–" : version;
    }

    private void start(LockedModule module) {
        boolean putIn = module.origin() == Origin.ARCHIVE;
        Duration atMost = putIn ? toStart : TO_START;
        List<Bundle> bundles = frame.installed(module);
        long end = System.nanoTime() + atMost.toNanos();
        Frame.Ended ended = frame.start(bundles, atMost);
        List<String> faults = new ArrayList<>();
        ended.failure().ifPresent(e -> faults.add(SideBySide.innermost(e)));
        if (!ended.inTime()) {
            faults.add("hangs in its start for " + atMost.toSeconds() + " s");
        } else if (faults.isEmpty() && putIn) {
            faults.addAll(unbuilt(bundles, end));
        }
        if (!faults.isEmpty()) {
            String why = String.join("; ", faults);
            LOG.error("{} does not start: {}", module.name(), why);
            if (putIn) {
                switchOff(module.name(), bundles, why);
            }
        }
    }

    /** What failed, or why nothing serves by then; empty as soon as something does. */
    private List<String> unbuilt(List<Bundle> bundles, long end) {
        List<String> missing = new ArrayList<>();
        while (System.nanoTime() < end) {
            missing.clear();
            missing.addAll(health.missing(bundles));
            bundles.forEach(b -> routing.refused(b.getBundleId()).ifPresent(missing::add));
            if (missing.stream().anyMatch(m -> !m.contains(" waits for "))) {
                return missing;
            }
            if (bundles.stream().anyMatch(b -> routing.built(b.getBundleId()).isPresent())) {
                return List.of();
            }
            pause();
        }
        return missing.isEmpty() ? List.of("no application appears") : missing;
    }

    /** Nobody is to meet a half of it; the others serve. */
    private void switchOff(String module, List<Bundle> bundles, String why) {
        routing.hold(SideBySide.ids(bundles));
        Reason reason = new Reason("Không khởi động được: " + why, "It does not start: " + why);
        boolean again = true;
        while (again && !Thread.currentThread().isInterrupted()) {
            again = false;
            try {
                Call.system("boot").run(() -> deployer.quarantine(module, reason));
            } catch (Problem e) {
                again = e.code() == ChangeProblem.BUSY;
                pause();
            } catch (Exception e) {
                LOG.error("{} cannot be switched off", module, e);
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
