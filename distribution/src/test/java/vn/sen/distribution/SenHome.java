package vn.sen.distribution;

import java.io.IOException;
import java.io.Reader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * A distribution folder of a test's own: the built one by links, with settings and features to
 * change.
 */
final class SenHome {
    static final Path BUILT =
            Path.of(System.getProperty("sen.distribution", "target/sen")).toAbsolutePath();

    private final Path folder;

    private SenHome(Path folder) {
        this.folder = folder;
    }

    static SenHome in(Path folder) throws IOException {
        for (String part : List.of("bundles", "lib")) {
            Files.createSymbolicLink(folder.resolve(part), BUILT.resolve(part));
        }
        for (String part : List.of("bin", "conf", "features")) {
            copy(BUILT.resolve(part), Files.createDirectories(folder.resolve(part)));
        }
        return new SenHome(folder);
    }

    /** A folder that is whole already. */
    static SenHome at(Path folder) {
        return new SenHome(folder);
    }

    /** The database of a demo that runs over this data folder. */
    static Connection database(Path data) throws IOException, SQLException {
        Properties settings = new Properties();
        try (Reader in = Files.newBufferedReader(data.resolve("run/database"))) {
            settings.load(in);
        }
        return DriverManager.getConnection(
                settings.getProperty("url"),
                settings.getProperty("user"),
                settings.getProperty("password"));
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    static Path mariaDbJar() throws IOException {
        try (Stream<Path> files = Files.list(BUILT.resolve("lib/mariadb"))) {
            return files.filter(file -> file.toString().endsWith(".jar")).findFirst().orElseThrow();
        }
    }

    Path folder() {
        return folder;
    }

    Path data() {
        return folder.resolve("var");
    }

    SenHome settings(String... lines) throws IOException {
        Files.write(folder.resolve("conf/sen.properties"), List.of(lines));
        return this;
    }

    /** Takes the bundle out of the feature file. */
    SenHome without(String feature, String artifact) throws IOException {
        Path file = folder.resolve("features").resolve(feature + ".json");
        List<String> lines = Files.readAllLines(file);
        List<String> kept =
                lines.stream().filter(line -> !line.contains(":" + artifact + ":")).toList();
        if (kept.size() != lines.size() - 1) {
            throw new IllegalStateException(artifact + " is not in " + file);
        }
        Files.write(file, kept);
        return this;
    }

    SenProcess run(String... arguments) throws IOException {
        return SenProcess.start(this, List.of(), arguments);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(
                        file, to.resolve(file.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }
}
