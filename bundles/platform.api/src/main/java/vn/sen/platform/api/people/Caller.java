package vn.sen.platform.api.people;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.osgi.annotation.versioning.ConsumerType;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.problem.RequestProblem;

/**
 * Who asks: a person, a script with a token, the system itself, or nobody known. Immutable for one
 * request.
 */
@ConsumerType
public interface Caller {
    /** Account id; empty for an anonymous caller and for the system. */
    Optional<UUID> account();

    /**
     * Name for the audit trail: the account's sign-in name, "anonymous", or "system:" with the
     * job's name.
     */
    String name();

    /** Name for people, for example "Trưởng đoàn kiểm tra (minh họa)". */
    String displayName();

    /** The agency where the person works, if any. */
    Optional<UUID> agency();

    /** All roles held, in whichever agency. */
    Set<Role> roles();

    /** Whether the permission is held for at least one agency. */
    boolean may(Permission permission);

    /**
     * Whether the permission is held for this agency: by a grant for it, for one above it, or for
     * the province.
     */
    boolean may(Permission permission, UUID agency);

    default boolean isAnonymous() {
        return account().isEmpty() && name().equals("anonymous");
    }

    /**
     * Throws {@code request-unauthenticated} or {@code request-forbidden} unless {@link
     * #may(Permission)}.
     */
    default void require(Permission permission) {
        if (!may(permission)) {
            throw refusal(permission);
        }
    }

    /**
     * Throws {@code request-unauthenticated} or {@code request-forbidden} unless {@link
     * #may(Permission, UUID)}.
     */
    default void require(Permission permission, UUID agency) {
        if (!may(permission, agency)) {
            throw refusal(permission);
        }
    }

    private Problem refusal(Permission permission) {
        return isAnonymous()
                ? new Problem(RequestProblem.UNAUTHENTICATED)
                : new Problem(RequestProblem.FORBIDDEN, permission.id());
    }
}
