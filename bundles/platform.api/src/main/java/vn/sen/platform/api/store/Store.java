package vn.sen.platform.api.store;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import java.util.function.Function;
import org.osgi.annotation.versioning.ProviderType;

/**
 * A module's own tables. A bundle-scoped service: the bundle that asks gets its migrations ({@code
 * db/<module>/V…sql}) run and its entities mapped, before the service is handed to it, and closed
 * when it lets go. Thread-safe.
 *
 * <p>The work may run more than once, when the database asks for a retry (deadlock, lock wait,
 * snapshot conflict): no mail, no file and no call to another system inside.
 */
@ProviderType
public interface Store {
    /**
     * Reads without a transaction, on a connection that commits each statement; for one row or one
     * query.
     */
    <T> T read(Function<EntityManager, T> work);

    /**
     * Changes rows in one transaction, together with the audit row of the act, the events published
     * and the record of the caller's idempotency key. An entity that somebody else changed
     * meanwhile ends in {@code request-stale}. The first write of a request takes its key, and with
     * it a repetition is done: what only prepares the act runs as {@link
     * vn.sen.platform.api.calls.Call#preparing}.
     *
     * @param act what is done, for example {@code agencies.rename}; shown in the audit trail
     * @param subject the thing it is done to
     * @return what the work returned
     */
    <T> T write(String act, UUID subject, Function<Change, T> work);
}
