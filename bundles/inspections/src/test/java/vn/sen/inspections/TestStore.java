package vn.sen.inspections;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.jar.Manifest;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import vn.sen.platform.api.events.Event;
import vn.sen.platform.api.store.Change;
import vn.sen.platform.api.store.Store;
import vn.sen.platform.testkit.TestDatabase;

/** This module's tables on a real MariaDB, without the platform around it. */
final class TestStore implements Store, AutoCloseable {
    private final EntityManagerFactory factory;
    private final List<Event> events = new ArrayList<>();

    TestStore(TestDatabase database) {
        migrate(database);
        var unit = new HibernatePersistenceConfiguration("inspections");
        unit.managedClasses(entities().toArray(Class<?>[]::new));
        unit.jdbcUrl(database.url());
        unit.jdbcCredentials(database.user(), database.password());
        unit.property("hibernate.jdbc.time_zone", "UTC");
        unit.property("hibernate.connection.pool_size", "4");
        unit.property(
                "hibernate.physical_naming_strategy",
                "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl");
        factory = unit.createEntityManagerFactory();
    }

    private static void migrate(TestDatabase database) {
        for (String migration :
                List.of(
                        "V1__inspections.sql",
                        "V2__order_of_steps.sql",
                        "V3__days_of_the_end.sql",
                        "V4__rules_over_time.sql")) {
            migrate(database, "/db/inspections/" + migration);
        }
    }

    private static void migrate(TestDatabase database, String migration) {
        try (InputStream in = TestStore.class.getResourceAsStream(migration)) {
            String sql =
                    new String(
                            java.util.Objects.requireNonNull(in).readAllBytes(),
                            StandardCharsets.UTF_8);
            for (String statement : sql.split(";\\s*\\n", -1)) {
                if (!statement.isBlank()) {
                    database.run(statement);
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<Class<?>> entities() {
        try (InputStream in =
                Files.newInputStream(Path.of("target/classes/META-INF/MANIFEST.MF"))) {
            String names = new Manifest(in).getMainAttributes().getValue("Sen-Entities");
            List<Class<?>> classes = new ArrayList<>();
            for (String name : names.split(",", -1)) {
                classes.add(Class.forName(name.strip()));
            }
            return classes;
        } catch (IOException | ClassNotFoundException failed) {
            throw new IllegalStateException(failed);
        }
    }

    List<String> eventTypes() {
        return events.stream().map(Event::type).toList();
    }

    @Override
    public <T> T read(Function<EntityManager, T> work) {
        try (EntityManager em = factory.createEntityManager()) {
            return work.apply(em);
        }
    }

    @Override
    public <T> T write(String act, UUID subject, Function<Change, T> work) {
        try (EntityManager em = factory.createEntityManager()) {
            em.getTransaction().begin();
            List<Event> published = new ArrayList<>();
            try {
                T result = work.apply(new TestChange(em, published));
                em.getTransaction().commit();
                events.addAll(published);
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
        factory.close();
    }

    private record TestChange(EntityManager em, List<Event> published) implements Change {
        @Override
        public void publish(Event event) {
            published.add(event);
        }

        @Override
        public void note(String key, Object value) {}

        @Override
        public void alsoActed(String act, UUID subject) {}
    }
}
