package vn.sen.launcher;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sen.platform.modules.api.LockedModule;
import vn.sen.platform.modules.api.LockedModule.State;
import vn.sen.platform.modules.api.ModulesLock;
import vn.sen.platform.modules.api.Reason;

/** What enabled modules need of others: that is switched on with them, and never missing. */
final class Requirements {
    private static final Logger LOG = LoggerFactory.getLogger(Requirements.class);

    private Requirements() {}

    /**
     * The lock with every module on that an enabled one needs; refuses when one cannot be, because
     * it is not here or was put off for a fault.
     */
    static ModulesLock met(ModulesLock lock) {
        for (LockedModule module : lock.all()) {
            for (String required : module.isEnabled() ? module.requires() : List.<String>of()) {
                LockedModule needed =
                        lock.module(required).orElseThrow(() -> refused(module, required));
                if (needed.state() == State.DISABLED) {
                    LOG.info("{} is switched on, because {} needs it", required, module.name());
                    return met(lock.with(needed.in(State.ENABLED, Reason.NONE)));
                }
                if (!needed.isEnabled()) {
                    throw refused(module, required);
                }
            }
        }
        return lock;
    }

    private static Refusal refused(LockedModule module, String required) {
        return new Refusal(
                "Mô-đun \""
                        + module.name()
                        + "\" cần mô-đun \""
                        + required
                        + "\", nhưng mô-đun này không có hoặc đang hỏng: hãy cài lại nó, hoặc bỏ \""
                        + module.name()
                        + "\" khỏi sen.modules.",
                "The module \""
                        + module.name()
                        + "\" needs the module \""
                        + required
                        + "\", which is missing or broken: install it again, or take \""
                        + module.name()
                        + "\" out of sen.modules.");
    }
}
