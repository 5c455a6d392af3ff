package vn.sen.launcher;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** Points the log at the data folder, before anything is logged. */
final class LogFiles {
    /** Jersey warns of every resource object that it is no provider: of no use to anybody. */
    private static final Logger PROVIDERS = Logger.getLogger("org.glassfish.jersey.internal.inject.Providers");

    private LogFiles() {}

    static void begin(Home home) {
        System.setProperty("sen.log", home.log().toString());
        System.setProperty("org.jboss.logging.provider", "slf4j");
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        PROVIDERS.setLevel(Level.SEVERE);
    }
}
