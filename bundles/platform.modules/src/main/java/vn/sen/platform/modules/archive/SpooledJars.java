package vn.sen.platform.modules.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.modules.api.Digests;
import vn.sen.platform.modules.api.FeatureFile.Part;

/** The jars of one archive while it is read; as careful with them as with the archive itself. */
final class SpooledJars {
    private final Path spool;
    private final BoundedEntries bounded;

    SpooledJars(Path spool, BoundedEntries bounded) {
        this.spool = spool;
        this.bounded = bounded;
    }

    String sha256(Part part) throws IOException {
        return Digests.of(path(part));
    }

    /** Main attributes of the manifest, after every entry of the jar was looked at. */
    Map<String, String> headers(Part part) {
        try (ZipFile jar = new ZipFile(path(part).toFile())) {
            for (ZipEntry entry : bounded.named(part.fileName(), jar, Limits.JAR_ENTRIES)) {
                bounded.copy(part.fileName() + "/", jar, entry, OutputStream.nullOutputStream());
            }
            ZipEntry manifest = jar.getEntry(JarFile.MANIFEST_NAME);
            if (manifest == null) {
                throw new Problem(ArchiveProblem.NO_BUNDLE, part.fileName(), JarFile.MANIFEST_NAME);
            }
            try (InputStream in = jar.getInputStream(manifest)) {
                return headers(new Manifest(in));
            }
        } catch (IOException | IllegalArgumentException e) {
            throw Problem.because(
                    e, ArchiveProblem.DAMAGED, part.fileName(), String.valueOf(e.getMessage()));
        }
    }

    private static Map<String, String> headers(Manifest manifest) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        manifest.getMainAttributes()
                .forEach((name, value) -> headers.put(name.toString(), value.toString()));
        return Collections.unmodifiableMap(headers);
    }

    private Path path(Part part) {
        return spool.resolve("bundles").resolve(part.fileName());
    }
}
