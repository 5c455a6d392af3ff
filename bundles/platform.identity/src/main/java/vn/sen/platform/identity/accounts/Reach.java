package vn.sen.platform.identity.accounts;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.people.Caller;
import vn.sen.platform.identity.IdentityPermission;

/**
 * Whom an administrator may manage. Who administers one agency manages the people who work there
 * and hold nothing beyond it: otherwise a new password would lend what was never given.
 */
final class Reach {
    /** Lies in no agency, so that only who administers the province reaches it. */
    private static final UUID PROVINCE = new UUID(0, 0);

    private Reach() {}

    /**
     * Throws {@code request-forbidden} unless people may be managed for the agency, or anywhere.
     */
    static void require(Optional<UUID> agency) {
        Call.current().caller().require(IdentityPermission.MANAGE_PEOPLE, agency.orElse(PROVINCE));
    }

    /** Throws {@code request-forbidden} unless the account and all its roles are in reach. */
    static void requireOver(EntityManager em, AccountEntity account) {
        Caller caller = Call.current().caller();
        caller.require(IdentityPermission.MANAGE_PEOPLE);
        require(Optional.ofNullable(account.agency));
        for (GrantEntity grant : Accounts.grantsOf(em, account.id)) {
            require(grant.grant().scope());
        }
    }
}
