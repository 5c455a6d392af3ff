package vn.sen.platform.modules.operate;

import java.util.Map;
import java.util.TreeMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.modules.api.LockedModule;
import vn.sen.platform.modules.api.ModuleStates;
import vn.sen.platform.modules.change.LockKeeper;

/** What the lock file says about modules that are off. */
@Component(service = ModuleStates.class)
public final class StatesOfModules implements ModuleStates {
    private final LockKeeper keeper;

    @Activate
    public StatesOfModules(@Reference LockKeeper keeper) {
        this.keeper = keeper;
    }

    @Override
    public Map<String, Off> off() {
        Map<String, Off> off = new TreeMap<>();
        for (LockedModule module : keeper.lock().all()) {
            if (!module.isEnabled()) {
                boolean quarantined = module.state() == LockedModule.State.QUARANTINED;
                off.put(module.name(), new Off(quarantined, module.reason()));
            }
        }
        return off;
    }
}
