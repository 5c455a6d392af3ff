package vn.sen.platform.modules.change;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.text.Text;
import vn.sen.platform.modules.api.LockedModule;
import vn.sen.platform.modules.api.ModulesLock;
import vn.sen.platform.modules.api.Routing;
import vn.sen.platform.modules.change.Change.Phase;

/** One version of a module comes, another goes, and the lock file says so. */
@Component(service = Exchange.class)
public final class Exchange {
    private static final Text WRITTEN =
            new Text(
                    "Sau đó tệp khóa đã ghi được: lần khởi động tới chạy đúng bản này.",
                    "The lock file has been written since: the next start runs this version.");

    private final LockKeeper keeper;
    private final SideBySide sides;
    private final Departure departure;
    private final Frame frame;
    private final Routing routing;

    @Activate
    public Exchange(
            @Reference LockKeeper keeper,
            @Reference SideBySide sides,
            @Reference Departure departure,
            @Reference Frame frame,
            @Reference Routing routing) {
        this.keeper = keeper;
        this.sides = sides;
        this.departure = departure;
        this.frame = frame;
        this.routing = routing;
    }

    /**
     * @param before what serves now; null when nothing does
     * @param migrate whether its tables may be changed: not on the way back
     */
    void put(@Nullable LockedModule before, LockedModule next, boolean migrate, Progress progress) {
        List<Bundle> old = before == null ? List.of() : frame.installed(before);
        List<Bundle> added = sides.prepare(next, old, migrate, progress);
        List<Bundle> leaving = without(old, frame.installed(next));
        UnaryOperator<ModulesLock> what = lock -> lock.with(next);
        turn(leaving, added, what, progress);
        settle(leaving, what, next.version(), progress);
    }

    /** Nothing of the module serves any more. */
    void takeAway(LockedModule now, UnaryOperator<ModulesLock> what, Progress progress) {
        List<Bundle> leaving = frame.installed(now);
        turn(leaving, List.of(), what, progress);
        settle(leaving, what, null, progress);
    }

    /** Up to here a failure changes nothing. */
    private void turn(
            List<Bundle> leaving,
            List<Bundle> added,
            UnaryOperator<ModulesLock> what,
            Progress progress) {
        try {
            expect(what.apply(keeper.lock()));
            sides.turn(leaving, added, progress);
        } catch (RuntimeException | Error e) {
            expect(keeper.lock());
            throw e;
        }
    }

    /** From here on the change holds, whatever fails. */
    private void settle(
            List<Bundle> leaving,
            UnaryOperator<ModulesLock> what,
            @Nullable String serving,
            Progress progress) {
        ModulesLock before = keeper.lock();
        List<Text> left = departure.clear(leaving, progress);
        progress.step(Phase.LOCK);
        CompletableFuture<Void> written = keeper.change(what);
        boolean late = !written.isDone();
        if (late) {
            left.add(unwritten(before, progress.now().module()));
        }
        progress.switched(serving, left);
        if (late) {
            written.thenRun(() -> progress.afterwards(WRITTEN));
        }
    }

    private Text unwritten(ModulesLock before, String module) {
        String old =
                before.module(module)
                        .filter(LockedModule::isEnabled)
                        .map(LockedModule::version)
                        .orElse("–");
        return new Text(
                "Không ghi được tệp khóa "
                        + keeper.path()
                        + ": đang thử ghi lại mỗi giây; nếu máy chủ tắt trước khi ghi được thì lần khởi động tới"
                        + " chạy bản "
                        + old
                        + ". Hãy xem đĩa còn chỗ và quyền ghi.",
                "The lock file "
                        + keeper.path()
                        + " could not be written: it is tried again each second; should the server end before,"
                        + " the next start runs "
                        + old
                        + ". See whether the disk is full or read-only.");
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
