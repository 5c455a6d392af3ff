package vn.sen.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The archives that the build made, with other version numbers. */
final class Archives {
    private static final String MANIFEST = "META-INF/MANIFEST.MF";

    private static long last;

    private Archives() {}

    /** A version above all that an earlier run left in the data folder. */
    static synchronized String next() {
        last = Math.max(last + 1, System.currentTimeMillis() / 1000);
        return "1.0." + last;
    }

    /** The module's archive as if it were of this version. */
    static byte[] of(String module, String version) throws IOException {
        Path built =
                Path.of(System.getProperty("bench.target"))
                        .resolve("archives")
                        .resolve(module + "-1.0.0.sen");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile in = new ZipFile(built.toFile());
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                byte[] content = in.getInputStream(entry).readAllBytes();
                String name = entry.getName();
                if (name.equals("feature.json")) {
                    content =
                            text(content)
                                    .replaceAll(
                                            "(\"id\": *\"vn\\.sen:[^:\"]+:)1\\.0\\.0\"",
                                            "$1" + version + "\"")
                                    .getBytes(StandardCharsets.UTF_8);
                } else if (name.endsWith(".jar")) {
                    content = jar(content, version);
                    name = name.replace("-1.0.0.jar", "-" + version + ".jar");
                }
                out.putNextEntry(new ZipEntry(name));
                out.write(content);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] jar(byte[] jar, String version) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (InputStream source = new ByteArrayInputStream(jar);
                ZipInputStream in = new ZipInputStream(source);
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                if (entry.getName().equals(MANIFEST)) {
                    content =
                            text(content)
                                    .replaceFirst(
                                            "Bundle-Version: \\S+", "Bundle-Version: " + version)
                                    .getBytes(StandardCharsets.UTF_8);
                }
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(content);
            }
        }
        return bytes.toByteArray();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
