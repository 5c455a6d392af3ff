package vn.sen.platform.testkit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import vn.sen.platform.mariadb.MariaDbServer;

/**
 * An empty schema on a real MariaDB. One server serves a whole test run and ends with it; each
 * schema is dropped when it is closed. Thread-safe.
 *
 * <p>In a test class: {@code @WithDatabase}, and a parameter of this type.
 */
public final class TestDatabase implements AutoCloseable {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final MariaDbServer server;
    private final String schema;
    private final Set<String> migrated = ConcurrentHashMap.newKeySet();

    private TestDatabase(MariaDbServer server, String schema) {
        this.server = server;
        this.schema = schema;
    }

    public static TestDatabase fresh() {
        TestDatabase database =
                new TestDatabase(TestServer.shared(), "test_" + COUNT.incrementAndGet());
        database.onServer("create database " + database.schema + " character set utf8mb4");
        return database;
    }

    /** For {@code sen.db.url}. */
    public String url() {
        return server.url(schema);
    }

    /** An account that may do everything. */
    public String user() {
        return "root";
    }

    public String password() {
        return server.accounts().root();
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), user(), password());
    }

    /** Runs the statements one after another. */
    public void run(String... statements) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs the statements unless they ran here before: a second node finds its tables there. */
    void migrate(String... migration) {
        if (migrated.add(String.join(";", migration))) {
            run(migration);
        }
    }

    /** What the query finds, as a text: a line for each row, in the query's order. */
    public String rows(String query) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            StringBuilder text = new StringBuilder();
            while (rows.next()) {
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    text.append(rows.getString(column)).append('|');
                }
                text.append('\n');
            }
            return text.toString();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        onServer("drop database " + schema);
    }

    private void onServer(String sql) {
        try (Connection connection =
                        DriverManager.getConnection(server.url(""), user(), password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
