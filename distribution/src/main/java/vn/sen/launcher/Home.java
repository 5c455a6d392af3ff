package vn.sen.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sen.platform.mariadb.MariaDbBinaries;

/**
 * Where things lie.
 *
 * @param folder the distribution, which a run only reads
 * @param var what a run writes: data, cache, log
 */
record Home(Path folder, Path var) {
    static Home of(Path data) {
        Path folder = Path.of(System.getProperty("sen.home", ".")).toAbsolutePath().normalize();
        return new Home(folder, folder.resolve(data).normalize());
    }

    static String version() {
        return Optional.ofNullable(Home.class.getPackage().getImplementationVersion()).orElse("0");
    }

    Path features() {
        return folder.resolve("features");
    }

    Path bundles() {
        return folder.resolve("bundles");
    }

    Path settings() {
        return folder.resolve("conf").resolve("sen.properties");
    }

    Path demoAccounts() {
        return folder.resolve("conf").resolve("demo-accounts.txt");
    }

    /** A file that the lock file names. */
    Path file(String named) {
        int colon = named.indexOf(':');
        Path root = named.startsWith("var:") ? var : folder;
        Path file = root.resolve(named.substring(colon + 1)).normalize();
        if (!file.startsWith(root)) {
            throw new IllegalArgumentException(named);
        }
        return file;
    }

    Path cache() {
        return var.resolve("cache");
    }

    Path log() {
        return var.resolve("log");
    }

    Path database() {
        return var.resolve("db");
    }

    Path content() {
        return var.resolve("content");
    }

    /** The key that second factors are sealed with, unless the settings name another file. */
    Path secretsKey(Settings settings) {
        return var.resolve(settings.get("sen.secrets.key", "secrets.key"));
    }

    Path run() {
        return var.resolve("run");
    }

    /** The jar with a server for this platform, which the release zip leaves out. */
    Optional<Path> mariaDbJar() {
        Path lib = folder.resolve("lib").resolve("mariadb");
        if (!Files.isDirectory(lib)) {
            return Optional.empty();
        }
        try (Stream<Path> jars = Files.list(lib)) {
            return jars.filter(MariaDbBinaries::fits).findFirst();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
