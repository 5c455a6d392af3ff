package vn.sen.platform.store;

import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;

/** Maps the entities that a bundle's manifest names. */
final class PersistenceUnit {
    private PersistenceUnit() {}

    static EntityManagerFactory open(String module, Bundle user, DataSource database) {
        ClassLoader moduleClasses = user.adapt(BundleWiring.class).getClassLoader();
        ClassLoader hibernateClasses = HibernatePersistenceConfiguration.class.getClassLoader();
        var unit = new HibernatePersistenceConfiguration(module);
        unit.managedClasses(entities(user).toArray(Class<?>[]::new));
        unit.property(AvailableSettings.CLASSLOADERS, List.of(moduleClasses, hibernateClasses));
        unit.property(AvailableSettings.TC_CLASSLOADER, "never");
        unit.property(AvailableSettings.JAKARTA_NON_JTA_DATASOURCE, database);
        unit.property(AvailableSettings.DIALECT, "org.hibernate.dialect.MariaDBDialect");
        unit.property("hibernate.boot.allow_jdbc_metadata_access", "false");
        unit.property("jakarta.persistence.database-product-name", "MariaDB");
        unit.property("jakarta.persistence.database-major-version", "10");
        unit.property("jakarta.persistence.database-minor-version", "11");
        unit.property("hibernate.xml_mapping_enabled", "false");
        unit.property("hibernate.session_factory_name_is_jndi", "false");
        unit.property("jakarta.persistence.validation.mode", "none");
        unit.property(
                AvailableSettings.PHYSICAL_NAMING_STRATEGY,
                "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl");
        unit.property("hibernate.jdbc.time_zone", "UTC");
        unit.property("hibernate.jdbc.batch_size", "50");
        unit.property("hibernate.order_inserts", "true");
        unit.property("hibernate.order_updates", "true");
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(hibernateClasses);
        try {
            return unit.createEntityManagerFactory();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static List<Class<?>> entities(Bundle user) {
        List<Class<?>> entities = new ArrayList<>();
        String names = user.getHeaders().get("Sen-Entities");
        if (names != null && !names.isBlank()) {
            for (String name : names.split(",")) {
                try {
                    entities.add(user.loadClass(name.strip()));
                } catch (ClassNotFoundException e) {
                    throw new IllegalStateException(
                            "entity " + name + " of " + user + " cannot be loaded", e);
                }
            }
        }
        return entities;
    }
}
