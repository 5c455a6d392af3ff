package vn.sen.distribution;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.jar.Attributes;
import java.util.jar.JarInputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Makes module archives, right in everything until a test spoils them. */
final class ArchiveMaker {
    private static final String MANIFEST = "META-INF/MANIFEST.MF";
    private static final String COMPONENTS = "Service-Component";
    private static final AtomicInteger MADE = new AtomicInteger();

    private final String module;
    private final String artifact;
    private final Map<String, String> headers = new TreeMap<>();
    private final Map<String, byte[]> inside = new LinkedHashMap<>();
    private final Map<String, byte[]> beside = new LinkedHashMap<>();
    private final Map<String, String> sources = new LinkedHashMap<>();
    private String feature;
    private String version;

    private ArchiveMaker(String module, String artifact, String version, String feature) {
        this.module = module;
        this.artifact = artifact;
        this.version = version;
        this.feature = feature;
    }

    /** The small module {@code thu}, which answers with its version and needs nobody. */
    static ArchiveMaker small(String version) {
        ArchiveMaker maker = new ArchiveMaker("thu", "thu", "1.0.0", SmallModule.FEATURE);
        maker.headers.putAll(SmallModule.HEADERS);
        return maker.version(version)
                .component("Thu", SmallModule.SOURCE, SmallModule.APPLICATION, "sen.module", "thu");
    }

    /** An archive of this build's own, for example {@code sample}. */
    static ArchiveMaker of(String module) throws IOException {
        Path file =
                SenHome.BUILT.resolveSibling("archives").resolve(module + "-1.0.0.sen").normalize();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry jar =
                    zip.stream()
                            .filter(entry -> entry.getName().endsWith(".jar"))
                            .findFirst()
                            .map(ZipEntry.class::cast)
                            .orElseThrow();
            String name = jar.getName().replace("bundles/", "").replace("-1.0.0.jar", "");
            ArchiveMaker maker =
                    new ArchiveMaker(
                            module,
                            name,
                            "1.0.0",
                            new String(content(zip, "feature.json"), StandardCharsets.UTF_8));
            maker.read(content(zip, jar.getName()));
            return maker;
        }
    }

    private static byte[] content(ZipFile zip, String name) throws IOException {
        try (InputStream in = zip.getInputStream(Objects.requireNonNull(zip.getEntry(name)))) {
            return in.readAllBytes();
        }
    }

    private void read(byte[] jar) throws IOException {
        try (JarInputStream in = new JarInputStream(new ByteArrayInputStream(jar))) {
            Attributes main = in.getManifest().getMainAttributes();
            main.forEach((name, value) -> headers.put(name.toString(), value.toString()));
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.isDirectory()) {
                    inside.put(entry.getName(), in.readAllBytes());
                }
            }
        }
    }

    ArchiveMaker version(String next) {
        feature = feature.replace(":" + version + "\"", ":" + next + "\"");
        headers.put("Bundle-Version", next);
        version = next;
        return this;
    }

    ArchiveMaker header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    ArchiveMaker imports(String clause) {
        return header("Import-Package", headers.get("Import-Package") + "," + clause);
    }

    /** Changes the feature file. */
    ArchiveMaker feature(String part, String instead) {
        if (!feature.contains(part)) {
            throw new IllegalArgumentException(part + " is not in " + feature);
        }
        feature = feature.replace(part, instead);
        return this;
    }

    ArchiveMaker migration(String file, String sql) {
        return inside("db/" + module + "/" + file, sql);
    }

    /** A file in the bundle. */
    ArchiveMaker inside(String path, String text) {
        inside.put(path, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** An entry of the archive, beside its bundle. */
    ArchiveMaker beside(String path, String text) {
        beside.put(path, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Something that starts with the module; see below. */
    ArchiveMaker component(String name, String source) {
        return component(name, source, "", "", "");
    }

    /**
     * A component of declarative services.
     *
     * @param source with {@code @VERSION@} where the version is to stand
     * @param service interface that it is published under; empty for none
     * @param property of the service; empty for none
     */
    ArchiveMaker component(
            String name, String source, String service, String property, String value) {
        sources.put("vn.thu." + name, "package vn.thu;\n" + source);
        String file = "OSGI-INF/vn.thu." + name + ".xml";
        headers.merge(COMPONENTS, file, (a, b) -> a.contains(b) ? a : a + "," + b);
        return inside(file, SmallModule.description(name, service, property, value));
    }

    /** Code that runs when the bundle itself starts and stops. */
    ArchiveMaker activator(String source) {
        sources.put("vn.thu.Activator", "package vn.thu;\n" + source);
        return header("Bundle-Activator", "vn.thu.Activator")
                .imports("org.osgi.framework;version=\"[1.9,2)\"");
    }

    /** Changes the source of a component. */
    ArchiveMaker source(String name, String part, String instead) {
        String text = Objects.requireNonNull(sources.get("vn.thu." + name));
        if (!text.contains(part)) {
            throw new IllegalArgumentException(part + " is not in " + text);
        }
        sources.put("vn.thu." + name, text.replace(part, instead));
        return this;
    }

    /** Writes it without a signature. */
    Path in(Path folder) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        sources.forEach((name, text) -> texts.put(name, text.replace("@VERSION@", version)));
        if (!texts.isEmpty()) {
            inside.putAll(CompiledClasses.of(texts));
        }
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put(MANIFEST, manifest(Map.of("Sen-Archive", "1")));
        entries.put("feature.json", feature.getBytes(StandardCharsets.UTF_8));
        entries.put("bundles/" + artifact + "-" + version + ".jar", jar());
        entries.putAll(beside);
        Path file = folder.resolve(MADE.incrementAndGet() + "-" + module + "-" + version + ".sen");
        return Files.write(file, zip(entries));
    }

    /** Writes it with the signature of one of the keys. */
    Path signedIn(Path folder, SigningKeys keys, String alias)
            throws IOException, GeneralSecurityException {
        Path plain = in(folder);
        Path signed = plain.resolveSibling(alias + "-" + plain.getFileName());
        keys.sign(plain, signed, alias);
        return signed;
    }

    /** Puts an entry of another archive in the place of one of this, without signing anew. */
    static void replace(Path archive, String name, Path other) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(archive.toFile());
                ZipFile changed = new ZipFile(other.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                boolean here = entry.getName().equals(name);
                entries.put(entry.getName(), content(here ? changed : zip, entry.getName()));
            }
        }
        Files.write(archive, zip(entries));
    }

    private byte[] jar() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put(MANIFEST, manifest(headers));
        entries.putAll(inside);
        return zip(entries);
    }

    private static byte[] manifest(Map<String, String> headers) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.forEach((name, value) -> manifest.getMainAttributes().putValue(name, value));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        manifest.write(bytes);
        return bytes.toByteArray();
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
