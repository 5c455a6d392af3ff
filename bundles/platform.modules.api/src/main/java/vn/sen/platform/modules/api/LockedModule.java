package vn.sen.platform.modules.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A module as it is wanted.
 *
 * @param name as in addresses
 * @param version of the bundle that carries the module's name
 * @param signer whom its archive's signature names; empty without one
 * @param archive SHA-256 of its archive; empty when it came with the distribution
 * @param bundles in the order of their start
 * @param requires modules that must be on while this one is
 * @param capabilities what it said that it uses; approved by whoever applied the plan
 * @param previous what a rollback goes back to; null when there is nothing
 * @param reason why it is in quarantine; {@link Reason#NONE} otherwise
 */
public record LockedModule(
        String name,
        State state,
        String version,
        Origin origin,
        String signer,
        String archive,
        List<LockedBundle> bundles,
        List<String> requires,
        Capabilities capabilities,
        @Nullable LockedModule previous,
        Reason reason) {

    /** Whether it is to run. */
    public enum State {
        ENABLED,
        DISABLED,
        /** Switched off by the breaker, until somebody enables it. */
        QUARANTINED
    }

    /** Where it came from. */
    public enum Origin {
        DISTRIBUTION,
        ARCHIVE
    }

    public LockedModule in(State wanted, Reason why) {
        return new LockedModule(
                name,
                wanted,
                version,
                origin,
                signer,
                archive,
                bundles,
                requires,
                capabilities,
                previous,
                why);
    }

    /** With another past, which keeps none of its own: one step back is all that is kept. */
    public LockedModule after(@Nullable LockedModule before) {
        LockedModule past = before == null || before.previous == null ? before : before.after(null);
        return new LockedModule(
                name,
                state,
                version,
                origin,
                signer,
                archive,
                bundles,
                requires,
                capabilities,
                past,
                reason);
    }

    public boolean isEnabled() {
        return state == State.ENABLED;
    }
}
