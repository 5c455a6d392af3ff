package vn.sen.platform.modules.change;

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
import vn.sen.platform.modules.api.LockedModule;
import vn.sen.platform.modules.api.LockedModule.Origin;
import vn.sen.platform.modules.api.ModuleTables;
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
    private final Health health;
    private final Routing routing;
    private final ModuleTables tables;
    private final BrokenOff brokenOff;
    private final Duration toStart;

    @Activate
    public Boot(
            BundleContext context,
            @Reference LockKeeper keeper,
            @Reference Frame frame,
            @Reference Deployer deployer,
            @Reference Exchange exchange,
            @Reference Health health,
            @Reference Routing routing,
            @Reference ModuleTables tables,
            @Reference BrokenOff brokenOff) {
        this.context = context;
        this.keeper = keeper;
        this.frame = frame;
        this.deployer = deployer;
        this.exchange = exchange;
        this.health = health;
        this.routing = routing;
        this.tables = tables;
        this.brokenOff = brokenOff;
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
        brokenOff.tell();
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

    private void start(LockedModule module) {
        boolean putIn = module.origin() == Origin.ARCHIVE;
        Duration atMost = putIn ? toStart : TO_START;
        List<Bundle> bundles = frame.installed(module);
        migrate(module, bundles);
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

    /** Before anything is asked of it; without the database it starts all the same, and waits. */
    private void migrate(LockedModule module, List<Bundle> bundles) {
        try {
            frame.resolve(bundles);
            Frame.main(module, bundles).ifPresent(tables::migrate);
        } catch (RuntimeException e) {
            LOG.warn("the tables of {} cannot be brought up to date yet", module.name(), e);
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
