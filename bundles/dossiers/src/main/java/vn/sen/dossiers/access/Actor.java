package vn.sen.dossiers.access;

import java.util.Optional;
import java.util.UUID;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.people.Caller;

/**
 * Who acts, for the record.
 *
 * @param name for people
 * @param system the platform itself: a job, a delivery, demo data
 */
public record Actor(Optional<UUID> account, String name, Optional<UUID> agency, boolean system) {
    public static Actor current() {
        Caller caller = Call.current().caller();
        boolean system = caller.account().isEmpty() && !caller.isAnonymous();
        return new Actor(caller.account(), caller.displayName(), caller.agency(), system);
    }
}
