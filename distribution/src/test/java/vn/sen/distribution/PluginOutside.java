package vn.sen.distribution;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A stranger's folder: a project that {@code sen plugin new} made, and Maven without a network. */
final class PluginOutside {
    private final Path folder;
    private final Path libraries;

    private PluginOutside(Path folder, Path libraries) {
        this.folder = folder;
        this.libraries = libraries;
    }

    /** Makes the project {@code name} in an empty folder. */
    static PluginOutside make(Path empty, String name, String... options) throws Exception {
        Path libraries = Path.of("target", "libraries").toAbsolutePath();
        linkLibraries(libraries);
        List<String> command =
                new ArrayList<>(
                        List.of(
                                SenHome.BUILT.resolve("bin/sen").toString(),
                                "plugin",
                                "new",
                                name));
        command.addAll(List.of(options));
        run(empty, command);
        return new PluginOutside(empty.resolve(name), libraries);
    }

    Path folder() {
        return folder;
    }

    Path target(String file) {
        return folder.resolve("target").resolve(file);
    }

    /** Runs Maven offline and gives what it printed; fails with it when Maven does. */
    String maven(String... arguments) throws Exception {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("sen.maven"), "bin", "mvn").toString(),
                                "-o",
                                "-q",
                                "-B",
                                "-Dmaven.repo.local=" + libraries));
        command.addAll(List.of(arguments));
        return run(folder, command);
    }

    /** Texts of the project's files by path, without what a build makes. */
    List<Path> sources() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(folder.resolve("target")))
                    .toList();
        }
    }

    static String run(Path folder, List<String> command) throws Exception {
        Path output = Files.createTempFile("sen-plugin", ".txt");
        Process process =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start();
        int code = process.waitFor();
        String printed = Files.readString(output, StandardCharsets.UTF_8);
        Files.delete(output);
        if (code != 0) {
            throw new IllegalStateException(String.join(" ", command) + "\n" + printed);
        }
        return printed;
    }

    /** What this build has fetched, but nothing of Sen: that must come from the SDK. */
    private static void linkLibraries(Path libraries) throws IOException {
        deleteAll(libraries.resolve("vn"));
        Files.createDirectories(libraries.resolve("vn"));
        Path fetched = Path.of(System.getProperty("sen.maven.repository"));
        try (Stream<Path> groups = Files.list(fetched)) {
            for (Path group : groups.filter(folder -> Files.isDirectory(folder)).toList()) {
                Path link = libraries.resolve(fetched.relativize(group));
                if (Files.notExists(link)) {
                    Files.createSymbolicLink(link, group);
                }
            }
        }
    }

    private static void deleteAll(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
