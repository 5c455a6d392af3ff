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
import vn.sen.platform.api.text.Text;
import vn.sen.platform.modules.api.LockedModule;
import vn.sen.platform.modules.api.LockedModule.Origin;
import vn.sen.platform.modules.api.LockedModule.State;
import vn.sen.platform.modules.api.Reason;

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

    private final BundleContext context;
    private final LockKeeper keeper;
    private final Frame frame;
    private final Deployer deployer;
    private final Changes changes;
    private final Health health;
    private final Clock clock;

    @Activate
    public Boot(
            BundleContext context,
            @Reference LockKeeper keeper,
            @Reference Frame frame,
            @Reference Deployer deployer,
            @Reference Changes changes,
            @Reference Health health,
            @Reference Clock clock) {
        this.context = context;
        this.keeper = keeper;
        this.frame = frame;
        this.deployer = deployer;
        this.changes = changes;
        this.health = health;
        this.clock = clock;
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
        deployer.expect(keeper.lock());
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
        List<Bundle> bundles = frame.installed(module);
        Frame.Ended ended = frame.start(bundles, TO_START);
        if (ended.inTime() && ended.failure().isEmpty()) {
            return;
        }
        List<String> reasons = new ArrayList<>(health.missing(bundles));
        ended.failure().ifPresent(e -> reasons.add(SideBySide.innermost(e)));
        if (!ended.inTime()) {
            reasons.add("hangs in its start for " + TO_START.toSeconds() + " s");
        }
        String why = String.join("; ", reasons);
        LOG.error("{} does not start: {}", module.name(), why);
        if (module.origin() == Origin.ARCHIVE) {
            Reason reason = new Reason("Không khởi động được: " + why, "It does not start: " + why);
            keeper.change(lock -> lock.with(module.in(State.QUARANTINED, reason)));
            deployer.expect(keeper.lock());
        }
    }
}
