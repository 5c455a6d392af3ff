package vn.sen.launcher;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sen.platform.modules.api.LockedModule;
import vn.sen.platform.modules.api.LockedModule.State;
import vn.sen.platform.modules.api.ModulesLock;
import vn.sen.platform.modules.api.Reason;

/**
 * What enabled modules need of others: that is switched on with them; who needs a module in
 * quarantine stays off with it, and keeps nobody else from running.
 */
final class Requirements {
    private static final Logger LOG = LoggerFactory.getLogger(Requirements.class);

    private Requirements() {}

    /**
     * The lock in which every enabled module has what it needs; refuses when that is not here at
     * all.
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
                if (needed.state() == State.QUARANTINED) {
                    LOG.warn("{} stays off without {}", module.name(), required);
                    return met(lock.with(module.in(State.QUARANTINED, bereft(required))));
                }
            }
        }
        return lock;
    }

    private static Reason bereft(String required) {
        return new Reason(
                "Cần phân hệ " + required + " đang bị cách ly: đưa phân hệ đó về rồi bật lại.",
                "It needs "
                        + required
                        + ", which is in quarantine: bring that back, then enable this.");
    }

    private static Refusal refused(LockedModule module, String required) {
        return new Refusal(
                "Phân hệ \""
                        + module.name()
                        + "\" cần phân hệ \""
                        + required
                        + "\", nhưng phân hệ này không có ở đây: hãy cài nó, hoặc bỏ \""
                        + module.name()
                        + "\" khỏi sen.modules.",
                "The module \""
                        + module.name()
                        + "\" needs the module \""
                        + required
                        + "\", which is not here: install it, or take \""
                        + module.name()
                        + "\" out of sen.modules.");
    }
}
