package vn.sen.platform.testkit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.mariadb.jdbc.MariaDbDataSource;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.events.Event;
import vn.sen.platform.api.store.Change;
import vn.sen.platform.api.store.Store;

/**
 * A module's own tables on a real database, as the platform's store gives them, without audit trail
 * and outbox: what would have gone there is kept for reading. It does not try a write again.
 * Thread-safe.
 */
public final class TestStore implements Store, AutoCloseable {
    private final EntityManagerFactory unit;
    private final List<Act> acts = new CopyOnWriteArrayList<>();
    private final List<Event> events = new CopyOnWriteArrayList<>();

    /** An act that was committed. */
    public record Act(String who, String name, UUID subject, Map<String, Object> notes) {}

    /** Reads from the built classes of the module under test what its bundle says of itself. */
    public TestStore(TestDatabase database) {
        ModuleUnderTest module = ModuleUnderTest.ofThisBuild();
        module.migrations().forEach(database::migrate);
        var configuration = new HibernatePersistenceConfiguration("test");
        configuration.managedClasses(module.entities());
        configuration.property("jakarta.persistence.nonJtaDataSource", source(database));
        configuration.property("hibernate.jdbc.time_zone", "UTC");
        configuration.property("hibernate.jdbc.batch_size", "50");
        configuration.property("hibernate.order_inserts", "true");
        configuration.property(
                "hibernate.physical_naming_strategy",
                "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl");
        unit = configuration.createEntityManagerFactory();
    }

    private static MariaDbDataSource source(TestDatabase database) {
        try {
            MariaDbDataSource server = new MariaDbDataSource(database.url());
            server.setUser(database.user());
            server.setPassword(database.password());
            return server;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Acts that were committed, in order. */
    public List<Act> acts() {
        return List.copyOf(acts);
    }

    public List<String> actNames() {
        return acts.stream().map(Act::name).toList();
    }

    /** Events that were committed, in order. */
    public List<Event> events() {
        return List.copyOf(events);
    }

    public List<String> eventTypes() {
        return events.stream().map(Event::type).toList();
    }

    @Override
    public <T> T read(Function<EntityManager, T> work) {
        try (EntityManager em = unit.createEntityManager()) {
            return work.apply(em);
        }
    }

    @Override
    public <T> T write(String act, UUID subject, Function<Change, T> work) {
        try (EntityManager em = unit.createEntityManager()) {
            em.getTransaction().begin();
            try {
                Collected change = new Collected(em, new LinkedHashMap<>(), new ArrayList<>());
                List<Act> further = change.further;
                T result = work.apply(change);
                em.getTransaction().commit();
                String who = Call.current().caller().name();
                acts.add(new Act(who, act, subject, change.notes));
                acts.addAll(further);
                events.addAll(change.events);
                return result;
            } finally {
                if (em.getTransaction().isActive()) {
                    em.getTransaction().rollback();
                }
            }
        }
    }

    @Override
    public void close() {
        unit.close();
    }

    private record Collected(
            EntityManager em, Map<String, Object> notes, List<Event> events, List<Act> further)
            implements Change {
        Collected(EntityManager em, Map<String, Object> notes, List<Event> events) {
            this(em, notes, events, new ArrayList<>());
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
            further.add(new Act(Call.current().caller().name(), act, subject, Map.of()));
        }
    }
}
