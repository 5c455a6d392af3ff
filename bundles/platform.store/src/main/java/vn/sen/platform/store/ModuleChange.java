package vn.sen.platform.store;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.StatelessSession;
import vn.sen.platform.api.events.Event;
import vn.sen.platform.api.store.Change;

/** What one transaction did, collected for the journal. */
final class ModuleChange implements Change {
    /** One act to be audited. */
    record Act(String name, UUID subject) {}

    private final EntityManager em;
    private final boolean retried;
    private final List<Act> acts = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final Map<String, Object> notes = new LinkedHashMap<>();

    ModuleChange(EntityManager em, String act, UUID subject, boolean retried) {
        this.em = em;
        this.retried = retried;
        acts.add(new Act(act, subject));
    }

    @Override
    public EntityManager em() {
        return em;
    }

    /** Without a persistence context: nothing of these rows is looked at again. */
    @Override
    public void insertAll(List<?> entities) {
        em.flush();
        Map<Class<?>, List<Object>> tables = new LinkedHashMap<>();
        for (Object entity : entities) {
            tables.computeIfAbsent(entity.getClass(), any -> new ArrayList<>()).add(entity);
        }
        try (StatelessSession rows =
                em.unwrap(Session.class).statelessWithOptions().connection().open()) {
            tables.values().forEach(rows::insertMultiple);
        }
    }

    @Override
    public void publish(Event event) {
        events.add(event);
    }

    @Override
    public void note(String key, Object value) {
        notes.put(key, value);
    }

    @Override
    public void alsoActed(String act, UUID subject) {
        acts.add(new Act(act, subject));
    }

    /** Whether the same work was tried before and the database asked for another try. */
    boolean retried() {
        return retried;
    }

    List<Act> acts() {
        return acts;
    }

    List<Event> events() {
        return events;
    }

    boolean hasEvents() {
        return !events.isEmpty();
    }

    Map<String, Object> notes() {
        return notes;
    }
}
