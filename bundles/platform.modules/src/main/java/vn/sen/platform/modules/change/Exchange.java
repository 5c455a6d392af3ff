package vn.sen.platform.modules.change;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.modules.api.LockedModule;
import vn.sen.platform.modules.api.ModulesLock;
import vn.sen.platform.modules.api.Routing;
import vn.sen.platform.modules.change.Change.Phase;

/** One version of a module comes, another goes, and the lock file says so. */
@Component(service = Exchange.class)
public final class Exchange {
    private final LockKeeper keeper;
    private final SideBySide sides;
    private final Frame frame;
    private final Routing routing;

    @Activate
    public Exchange(
            @Reference LockKeeper keeper,
            @Reference SideBySide sides,
            @Reference Frame frame,
            @Reference Routing routing) {
        this.keeper = keeper;
        this.sides = sides;
        this.frame = frame;
        this.routing = routing;
    }

    /**
     * @param before what serves now; null when nothing does
     * @param migrate whether its tables may be changed: not on the way back
     */
    void put(@Nullable LockedModule before, LockedModule next, boolean migrate, Progress progress) {
        try {
            List<Bundle> old = before == null ? List.of() : frame.installed(before);
            List<Bundle> added = sides.prepare(next, old, migrate, progress);
            List<Bundle> leaving = without(old, frame.installed(next));
            expect(keeper.lock().with(next));
            sides.replace(leaving, added, progress);
            progress.step(Phase.LOCK);
            keeper.change(lock -> lock.with(next));
            progress.done(next.version());
        } catch (RuntimeException | Error e) {
            expect(keeper.lock());
            throw e;
        }
    }

    /** Nothing of the module serves any more. */
    void takeAway(LockedModule now, UnaryOperator<ModulesLock> what, Progress progress) {
        try {
            expect(what.apply(keeper.lock()));
            sides.replace(frame.installed(now), List.of(), progress);
            progress.step(Phase.LOCK);
            keeper.change(what);
            progress.done(null);
        } catch (RuntimeException | Error e) {
            expect(keeper.lock());
            throw e;
        }
    }

    private static List<Bundle> without(List<Bundle> these, List<Bundle> those) {
        return these.stream().filter(bundle -> !those.contains(bundle)).toList();
    }

    /** Tells the gateway which modules are on. */
    void expect(ModulesLock lock) {
        Set<String> on =
                lock.all().stream()
                        .filter(LockedModule::isEnabled)
                        .map(LockedModule::name)
                        .collect(Collectors.toSet());
        routing.expect(on, lock.modules().keySet());
    }
}
