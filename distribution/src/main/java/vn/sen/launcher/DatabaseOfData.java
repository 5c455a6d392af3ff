package vn.sen.launcher;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;
import vn.sen.launcher.DatabaseSource.Opened;

/**
 * Finds the database that belongs to a data folder, for commands beside a run. A running node
 * leaves its address in {@code run/database}, which only the owner may read.
 */
final class DatabaseOfData {
    private final Home home;

    DatabaseOfData(Home home) {
        this.home = home;
    }

    /** What a run tells the commands beside it. */
    void publish(Opened database) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("url", database.url());
        properties.setProperty("user", database.user());
        properties.setProperty("password", database.password());
        Files.deleteIfExists(file());
        if (file().getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(
                    file(),
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
        }
        try (Writer out = Files.newBufferedWriter(file())) {
            properties.store(out, null);
        }
    }

    /** The database of the node that runs. */
    Opened ofRun() throws IOException {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(file())) {
            properties.load(in);
        }
        return new Opened(
                properties.getProperty("url"),
                properties.getProperty("user"),
                properties.getProperty("password"),
                () -> {});
    }

    /**
     * The database that a run would use: that of the settings, or else the demo's own, started for
     * this.
     */
    Opened stopped() throws Exception {
        Settings settings = Settings.read(home.settings());
        return settings.get("sen.db.url", "").isEmpty()
                ? new EmbeddedDatabase().open(home, settings)
                : ExternalDatabase.of(settings);
    }

    private Path file() {
        return home.run().resolve("database");
    }
}
