package vn.sen.platform.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.mariadb.jdbc.MariaDbDataSource;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/**
 * The pool of connections to the one database, with the platform's own tables in place.
 * Thread-safe.
 */
@Component(service = Database.class)
public final class Database {
    /**
     * Before a statement whose length varies: the driver sends it whole, it is not worth preparing.
     */
    static final String AS_TEXT = "/*client prepare*/";

    private final HikariDataSource pool;
    private final HikariDataSource writing;

    @Activate
    public Database(BundleContext bundles) throws SQLException {
        HikariConfig each = configuration(bundles);
        pool = new HikariDataSource(each);
        HikariConfig together = configuration(bundles);
        together.setPoolName("sen-writing");
        together.setAutoCommit(false);
        together.setInitializationFailTimeout(-1);
        writing = new HikariDataSource(together);
        Migrations.run(direct(), bundles.getBundle(), "platform.store");
    }

    private static HikariConfig configuration(BundleContext bundles) throws SQLException {
        MariaDbDataSource server = new MariaDbDataSource(driven(bundles.getProperty("sen.db.url")));
        server.setUser(bundles.getProperty("sen.db.user"));
        server.setPassword(bundles.getProperty("sen.db.password"));
        HikariConfig config = new HikariConfig();
        config.setPoolName("sen");
        config.setDataSource(server);
        config.setMaximumPoolSize(Integer.parseInt(property(bundles, "sen.db.connections", "16")));
        config.setMinimumIdle(2);
        config.setConnectionTimeout(3_000);
        config.setValidationTimeout(1_000);
        config.setInitializationFailTimeout(10_000);
        config.setConnectionInitSql(sessionSettings(server));
        return config;
    }

    /**
     * Instants are kept in UTC whatever the zone of this machine: the driver converts them only
     * when it is told to preserve them. The statements of a house are few and come again and again:
     * the server parses each once for a connection.
     */
    private static String driven(String url) {
        return url
                + (url.contains("?") ? "&" : "?")
                + "connectionTimeZone=UTC&preserveInstants=true"
                + "&useServerPrepStmts=true&prepStmtCacheSize=100";
    }

    /** Without snapshot isolation, MariaDB loses concurrent updates silently at REPEATABLE READ. */
    private static String sessionSettings(MariaDbDataSource server) throws SQLException {
        try (Connection connection = server.getConnection();
                var rows =
                        connection
                                .createStatement()
                                .executeQuery("show variables like 'innodb_snapshot_isolation'")) {
            return rows.next()
                    ? "set time_zone='+00:00', session innodb_snapshot_isolation=on"
                    : "set time_zone='+00:00'";
        }
    }

    static String property(BundleContext bundles, String name, String otherwise) {
        String value = bundles.getProperty(name);
        return value == null || value.isBlank() ? otherwise : value;
    }

    @Deactivate
    public void close() {
        writing.close();
        pool.close();
    }

    /** Connections that commit each statement. */
    DataSource pool() {
        return pool;
    }

    /**
     * Connections whose changes are committed together. They stay so from one transaction to the
     * next: to be told at each cost two more questions and answers.
     */
    DataSource writing() {
        return writing;
    }

    /**
     * New connections, which end when they are closed: what is set on them concerns nobody else.
     */
    DataSource direct() {
        return pool.getDataSource();
    }

    /** Runs with a connection that commits each statement. */
    <T> T with(SqlWork<T> work) {
        try (Connection connection = pool.getConnection()) {
            return work.apply(connection);
        } catch (SQLException e) {
            throw Failures.translate(e);
        }
    }

    /** Runs in one transaction, without retry. */
    <T> T inTransaction(SqlWork<T> work) {
        try (Connection connection = writing.getConnection()) {
            try {
                T result = work.apply(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        } catch (SQLException e) {
            throw Failures.translate(e);
        }
    }

    /** Work on a connection. */
    @FunctionalInterface
    interface SqlWork<T> {
        T apply(Connection connection) throws SQLException;
    }
}
