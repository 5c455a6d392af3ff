package vn.sen.platform.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings a bundle's own tables to the version that the bundle carries. */
final class Migrations {
    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);

    /** A change of a table that waits longer would make everybody else wait behind it. */
    private static final String IMPATIENT =
            "set time_zone='+00:00', session lock_wait_timeout=5, session innodb_lock_wait_timeout=5";

    private Migrations() {}

    /** Sets it on each connection that Flyway opens. */
    private static final class Impatience extends BaseCallback {
        @Override
        public boolean supports(Event event, Context context) {
            return event == Event.AFTER_CONNECT;
        }

        @Override
        public void handle(Event event, Context context) {
            try (Statement statement = context.getConnection().createStatement()) {
                statement.execute(IMPATIENT);
            } catch (SQLException e) {
                throw new FlywayException(e);
            }
        }
    }

    /** Flyway's own table for a module. */
    static String table(String module) {
        return "flyway_" + module.replace('.', '_');
    }

    /**
     * Runs {@code db/<module>/V…sql} of the bundle; does nothing for a bundle without such files.
     * What failed is forgotten, so that the next run begins with it again. That all have run is
     * seen by one query: a start with nothing to do does not wait for Flyway.
     */
    static void run(DataSource database, Bundle bundle, String module) {
        if (done(database, module)
                .containsAll(new MigrationFiles(bundle, "db/" + module).names())) {
            return;
        }
        long start = System.nanoTime();
        int executed = with(database, bundle, module, Migrations::migrate, 0);
        LOG.debug(
                "{}: {} migrations in {} ms",
                module,
                executed,
                (System.nanoTime() - start) / 1_000_000);
    }

    /** Names of the files that have run; empty where none has, or the database is away. */
    private static Set<String> done(DataSource database, String module) {
        Set<String> names = new HashSet<>();
        try (Connection connection = database.getConnection();
                Statement select = connection.createStatement();
                ResultSet rows =
                        select.executeQuery(
                                "select script from `" + table(module) + "` where success = 1")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        } catch (SQLException e) {
            LOG.trace("{}: no migration is known to have run", module, e);
        }
        return names;
    }

    private static int migrate(Flyway flyway) {
        try {
            return flyway.migrate().migrationsExecuted;
        } catch (FlywayException e) {
            flyway.repair();
            throw e;
        }
    }

    /** Files that have not run, in the order in which they will. */
    static List<MigrationInfo> pending(DataSource database, Bundle bundle, String module) {
        return with(
                database,
                bundle,
                module,
                flyway -> Arrays.asList(flyway.info().pending()),
                List.of());
    }

    private static <T> T with(
            DataSource database,
            Bundle bundle,
            String module,
            Function<Flyway, T> work,
            T withoutAny) {
        MigrationFiles files = new MigrationFiles(bundle, "db/" + module);
        if (files.isEmpty()) {
            return withoutAny;
        }
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(Flyway.class.getClassLoader());
        try {
            return work.apply(
                    Flyway.configure(bundle.adapt(BundleWiring.class).getClassLoader())
                            .dataSource(database)
                            .resourceProvider(files)
                            .javaMigrationClassProvider(List::of)
                            .table(table(module))
                            .callbacks(new Impatience())
                            .baselineOnMigrate(true)
                            .baselineVersion("0")
                            .placeholderReplacement(false)
                            .load());
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
