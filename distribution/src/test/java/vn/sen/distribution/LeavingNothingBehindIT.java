package vn.sen.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Updates leave no class loader and no EntityManagerFactory behind: eight of them here, a hundred
 * in {@code distribution/src/bench/run leaks}.
 */
class LeavingNothingBehindIT {
    private static final int UPDATES = 8;
    private static final String LOADER =
            "org.apache.felix.framework.BundleWiringImpl$BundleClassLoader";
    private static final String FACTORY = "org.hibernate.internal.SessionFactoryImpl";

    @Test
    void eightUpdatesOfAModule(@TempDir Path folder) throws Exception {
        SenHome home = SenHome.in(Files.createDirectory(folder.resolve("home")));
        home.settings("sen.modules.unsigned=allow");
        try (RunningSen sen = RunningSen.demo(home, folder.resolve("data"))) {
            ModuleOperator operator = new ModuleOperator(sen);
            operator.install(ArchiveMaker.of("agencies").version("1.0.1").in(folder));
            sen.send("admin", "GET", "/api/v1/agencies?limit=5", null);
            int loaders = sen.instances(LOADER);
            int factories = sen.instances(FACTORY);
            assertTrue(loaders > 0 && factories > 0);
            for (int i = 2; i < UPDATES + 2; i++) {
                operator.install(ArchiveMaker.of("agencies").version("1.0." + i).in(folder));
                sen.send("admin", "GET", "/api/v1/agencies?limit=5", null);
            }
            assertEquals(factories, sen.instances(FACTORY));
            int after = sen.instances(LOADER);
            assertTrue(after <= loaders + 1, loaders + " → " + after);
        }
    }
}
