package vn.sen.platform.modules.change;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sen.platform.api.text.Text;
import vn.sen.platform.modules.api.LockedModule;

/** Changes that were under way when the node ended. */
@Component(service = BrokenOff.class)
public final class BrokenOff {
    private static final Logger LOG = LoggerFactory.getLogger(BrokenOff.class);

    private final LockKeeper keeper;
    private final Changes changes;
    private final Clock clock;

    @Activate
    public BrokenOff(
            @Reference LockKeeper keeper, @Reference Changes changes, @Reference Clock clock) {
        this.keeper = keeper;
        this.changes = changes;
        this.clock = clock;
    }

    /** Whatever a change had reached when the node ended: the lock file says what runs. */
    void tell() {
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

    private static String shown(@Nullable String version) {
        return version == null ? "–" : version;
    }
}
