package vn.sen.launcher;

import org.slf4j.bridge.SLF4JBridgeHandler;

/** Points the log at the data folder, before anything is logged. */
final class LogFiles {
    private LogFiles() {}

    static void begin(Home home) {
        System.setProperty("sen.log", home.log().toString());
        System.setProperty("org.jboss.logging.provider", "slf4j");
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }
}
