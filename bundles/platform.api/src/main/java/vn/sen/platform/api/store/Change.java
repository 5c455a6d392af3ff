package vn.sen.platform.api.store;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import vn.sen.platform.api.events.Event;

/** One transaction under way. Belongs to the work that got it; never kept. */
@ProviderType
public interface Change {
    EntityManager em();

    /** Publishes an event with the commit, as the next one of its subject. */
    void publish(Event event);

    /**
     * Adds a detail to the audit row, for example the old and new name. No personal data in full.
     */
    void note(String key, Object value);

    /** Adds an audit row for a further act of the same transaction. */
    void alsoActed(String act, UUID subject);

    /** Finds by id; empty when there is no such row. */
    default <E> Optional<E> find(Class<E> entity, Object id) {
        return Optional.ofNullable(em().find(entity, id));
    }
}
