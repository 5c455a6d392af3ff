package vn.sen.distribution;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles sources against the bundles of the built distribution. */
final class CompiledClasses {
    private static final String LIBRARIES = libraries();

    private CompiledClasses() {}

    /**
     * @param sources by the full name of their class
     * @return class files by their path in a jar
     */
    static Map<String, byte[]> of(Map<String, String> sources) throws IOException {
        Path out = Files.createTempDirectory("sen-classes");
        try {
            compile(sources, out);
            return read(out);
        } finally {
            delete(out);
        }
    }

    private static void compile(Map<String, String> sources, Path out) {
        List<JavaFileObject> units = new ArrayList<>();
        sources.forEach((name, text) -> units.add(new Source(name, text)));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Writer said = new StringWriter();
        List<String> options =
                List.of("-proc:none", "--release", "17", "-cp", LIBRARIES, "-d", out.toString());
        if (!compiler.getTask(said, null, null, options, null, units).call()) {
            throw new IllegalArgumentException(said.toString());
        }
    }

    private static Map<String, byte[]> read(Path folder) throws IOException {
        Map<String, byte[]> classes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                classes.put(
                        folder.relativize(file).toString().replace('\\', '/'),
                        Files.readAllBytes(file));
            }
        }
        return classes;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static String libraries() {
        try (Stream<Path> bundles = Files.walk(SenHome.BUILT.resolve("bundles"));
                Stream<Path> framework = Files.list(SenHome.BUILT.resolve("lib"))) {
            return Stream.concat(bundles, framework)
                    .map(Path::toString)
                    .filter(file -> file.endsWith(".jar"))
                    .collect(Collectors.joining(System.getProperty("path.separator")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String name, String text) {
            super(URI.create("string:///" + name.replace('.', '/') + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
