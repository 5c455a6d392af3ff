package vn.sen.platform.modules.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds the archive of a small module, right in everything until a test spoils it. */
final class Sample {
    static final String JAR = "bundles/sample-1.2.0.jar";
    static final String SQL = "create table if not exists sample_note (id uuid primary key);";

    final Map<String, byte[]> entries = new LinkedHashMap<>();
    final Map<String, String> headers = new LinkedHashMap<>();
    final Map<String, byte[]> classes = new LinkedHashMap<>();
    String feature =
            """
            {
              "feature-resource-version": "1.0",
              "id": "vn.minhhoa:sample:1.2.0",
              "bundles": [ { "id": "vn.minhhoa:sample:1.2.0", "start-level": 20 } ],
              "extensions": { "sen-module": { "type": "json", "kind": "mandatory", "json": {
                "module": "sample", "requires": ["agencies"],
                "capabilities": { "tables": ["sample_"], "hosts": [], "permissions": ["sample.read"] } } } }
            }
            """;

    Sample() {
        headers.put("Bundle-ManifestVersion", "2");
        headers.put("Bundle-SymbolicName", "vn.minhhoa.sample");
        headers.put("Bundle-Version", "1.2.0");
        headers.put("Sen-Module", "sample");
        headers.put("Import-Package", "vn.sen.platform.api.store;version=\"[1.0,2)\"");
        classes.put("db/sample/V1__notes.sql", bytes(SQL));
    }

    Sample header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    Sample feature(String part, String instead) {
        if (!feature.contains(part)) {
            throw new IllegalArgumentException(part);
        }
        feature = feature.replace(part, instead);
        return this;
    }

    Sample with(String entry, byte[] content) {
        entries.put(entry, content);
        return this;
    }

    /** A second bundle, named by the feature. */
    Sample second(Map<String, String> other) {
        feature(
                "\"start-level\": 20 } ]",
                "\"start-level\": 20 }, { \"id\": \"vn.minhhoa:them:1.0.0\" } ]");
        Map<String, String> all = new LinkedHashMap<>();
        all.put("Bundle-ManifestVersion", "2");
        all.put("Bundle-SymbolicName", "vn.minhhoa.them");
        all.putAll(other);
        return with("bundles/them-1.0.0.jar", jar(all, Map.of()));
    }

    Path in(Path folder) {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("feature.json", bytes(feature));
        all.put(JAR, jar(headers, classes));
        all.putAll(entries);
        return write(folder.resolve("sample-1.2.0.sen"), all);
    }

    static byte[] jar(Map<String, String> headers, Map<String, byte[]> classes) {
        StringBuilder manifest = new StringBuilder("Manifest-Version: 1.0\n");
        headers.forEach((name, value) -> manifest.append(name + ": " + value + "\n"));
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("META-INF/MANIFEST.MF", bytes(manifest.toString()));
        all.putAll(classes);
        return zip(all);
    }

    static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Path write(Path file, Map<String, byte[]> entries) {
        return write(file, zip(entries));
    }

    static Path write(Path file, byte[] content) {
        try {
            return Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
