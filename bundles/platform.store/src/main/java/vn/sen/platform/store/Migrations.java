package vn.sen.platform.store;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings a bundle's own tables to the version that the bundle carries. */
final class Migrations {
    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);

    private Migrations() {}

    /**
     * Runs {@code db/<module>/V…sql} of the bundle; does nothing for a bundle without that folder.
     */
    static void run(DataSource database, Bundle bundle, String module) {
        if (bundle.getEntry("db/" + module) == null) {
            return;
        }
        long start = System.nanoTime();
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(Flyway.class.getClassLoader());
        try {
            var result =
                    Flyway.configure(bundle.adapt(BundleWiring.class).getClassLoader())
                            .dataSource(database)
                            .locations("classpath:db/" + module)
                            .table("flyway_" + module.replace('.', '_'))
                            .baselineOnMigrate(true)
                            .baselineVersion("0")
                            .placeholderReplacement(false)
                            .load()
                            .migrate();
            LOG.debug(
                    "{}: {} migrations in {} ms",
                    module,
                    result.migrationsExecuted,
                    (System.nanoTime() - start) / 1_000_000);
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
