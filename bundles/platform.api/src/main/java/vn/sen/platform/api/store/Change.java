package vn.sen.platform.api.store;

import jakarta.persistence.EntityManager;
import java.util.List;
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

    /**
     * Keeps many new entities in a few statements, those of a class together, in the order of the
     * list. They are in the database when it returns, and are not managed afterwards.
     */
    default void insertAll(List<?> entities) {
        entities.forEach(em()::persist);
        em().flush();
    }

    /** Finds by id; empty when there is no such row. */
    default <E> Optional<E> find(Class<E> entity, Object id) {
        return Optional.ofNullable(em().find(entity, id));
    }
}
