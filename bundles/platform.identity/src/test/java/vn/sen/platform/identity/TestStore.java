package vn.sen.platform.identity;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.mariadb.jdbc.MariaDbDataSource;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.events.Event;
import vn.sen.platform.api.store.Change;
import vn.sen.platform.api.store.Store;
import vn.sen.platform.testkit.TestDatabase;

/** The module's tables on a real database, with the acts of committed writes kept for reading. */
public final class TestStore implements Store, AutoCloseable {
    /** An act that was committed. */
    public record Act(String who, String act, UUID subject, Map<String, Object> notes) {}

    private final EntityManagerFactory unit;
    private final List<Act> acts = new CopyOnWriteArrayList<>();

    public TestStore(TestDatabase database, List<Class<?>> entities) {
        migrate(database);
        HibernatePersistenceConfiguration configuration =
                new HibernatePersistenceConfiguration("identity");
        configuration.managedClasses(entities.toArray(Class<?>[]::new));
        try {
            MariaDbDataSource server = new MariaDbDataSource(database.url());
            server.setUser(database.user());
            server.setPassword(database.password());
            configuration.property("jakarta.persistence.nonJtaDataSource", server);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        configuration.property("hibernate.jdbc.time_zone", "UTC");
        configuration.property(
                "hibernate.physical_naming_strategy",
                "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl");
        unit = configuration.createEntityManagerFactory();
    }

    private static void migrate(TestDatabase database) {
        if (migrated(database)) {
            return;
        }
        migrate(database, "V1__accounts.sql");
        migrate(database, "V2__sealed_secrets.sql");
    }

    private static boolean migrated(TestDatabase database) {
        try (Connection connection = database.connect();
                ResultSet tables =
                        connection
                                .getMetaData()
                                .getTables(
                                        connection.getCatalog(), null, "identity_account", null)) {
            return tables.next();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void migrate(TestDatabase database, String migration) {
        String path = "/db/platform.identity/" + migration;
        try (InputStream in = TestStore.class.getResourceAsStream(path)) {
            String sql =
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            List<String> statements = new ArrayList<>();
            for (String statement : sql.replaceAll("(?m)^--.*$", "").split(";", -1)) {
                if (!statement.isBlank()) {
                    statements.add(statement);
                }
            }
            database.run(statements.toArray(String[]::new));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public List<Act> acts() {
        return acts;
    }

    public List<String> actNames() {
        return acts.stream().map(Act::act).toList();
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
            Map<String, Object> notes = new LinkedHashMap<>();
            try {
                T result = work.apply(new TestChange(em, notes));
                em.getTransaction().commit();
                acts.add(new Act(Call.current().caller().name(), act, subject, notes));
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

    private record TestChange(EntityManager em, Map<String, Object> notes) implements Change {
        @Override
        public void publish(Event event) {
            throw new UnsupportedOperationException("identity publishes no events");
        }

        @Override
        public void note(String key, Object value) {
            notes.put(key, value);
        }

        @Override
        public void alsoActed(String act, UUID subject) {
            throw new UnsupportedOperationException("identity acts once per write");
        }
    }
}
