package vn.sen.platform.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/**
 * The module whose tests run, as its build has left it.
 *
 * @param migrations the statements of each migration, in the order of their versions
 */
record ModuleUnderTest(List<String[]> migrations, Class<?>[] entities) {
    private static final Path CLASSES = Path.of("target", "classes");

    static ModuleUnderTest ofThisBuild() {
        try (InputStream in = Files.newInputStream(CLASSES.resolve("META-INF/MANIFEST.MF"))) {
            Attributes says = new Manifest(in).getMainAttributes();
            return new ModuleUnderTest(
                    migrations(CLASSES.resolve("db").resolve(says.getValue("Sen-Module"))),
                    entities(says.getValue("Sen-Entities")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String[]> migrations(Path folder) throws IOException {
        List<String[]> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.sorted(Comparator.comparingInt(ModuleUnderTest::version)).toList()) {
                all.add(statements(Files.readString(file)));
            }
        }
        return all;
    }

    /** 12 of {@code V12__name.sql}. */
    private static int version(Path file) {
        String name = file.getFileName().toString();
        return Integer.parseInt(name.substring(1, name.indexOf("__")));
    }

    private static String[] statements(String sql) {
        return Stream.of(sql.replaceAll("(?m)^--.*$", "").split(";\\s*(\n|$)", -1))
                .filter(statement -> !statement.isBlank())
                .toArray(String[]::new);
    }

    private static Class<?>[] entities(String names) {
        return Stream.of(names.split(",", -1))
                .map(name -> entity(name.strip()))
                .toArray(Class<?>[]::new);
    }

    private static Class<?> entity(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
