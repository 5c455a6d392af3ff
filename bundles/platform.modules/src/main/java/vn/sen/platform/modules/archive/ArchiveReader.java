package vn.sen.platform.modules.archive;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.modules.api.Digests;
import vn.sen.platform.modules.api.FeatureFile;

/**
 * Reads module archives, trusting nothing in them: names, sizes and signature before any content.
 * Thread-safe.
 */
public final class ArchiveReader {
    static final String FEATURE = "feature.json";
    static final String SIGNATURES = "META-INF/";

    private static final Pattern JAR = Pattern.compile("bundles/[^/]+\\.jar");
    private static final Pattern FOLDER = Pattern.compile("bundles/|META-INF/.*");

    private final Trust trust;
    private final Limits limits;

    public ArchiveReader(Trust trust) {
        this(trust, Limits.USUAL);
    }

    ArchiveReader(Trust trust, Limits limits) {
        this.trust = trust;
        this.limits = limits;
    }

    /** As below, with the file's own name. */
    public ModuleArchive read(Path file) {
        return read(file, String.valueOf(file.getFileName()));
    }

    /**
     * Reads and verifies an archive; nothing of it is left on the disk.
     *
     * @param name what refusals call the file: as the person who sent it knows it
     * @throws Problem with an {@link ArchiveProblem} when it is refused
     * @throws UncheckedIOException when the file is not there
     */
    public ModuleArchive read(Path file, String name) {
        try {
            if (Files.size(file) > limits.archive()) {
                throw new Problem(ArchiveProblem.TOO_LARGE, name, Limits.words(limits.archive()));
            }
            String sha256 = Digests.of(file);
            Path spool = Files.createTempDirectory("sen-archive-");
            try {
                return read(file, name, sha256, spool);
            } finally {
                delete(spool);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ModuleArchive read(Path file, String name, String sha256, Path spool) {
        try {
            List<String> jars = survey(file, name);
            Signer signer = verified(file, name, spool);
            Path feature = spool.resolve(FEATURE);
            if (Files.notExists(feature)) {
                throw new Problem(ArchiveProblem.NO_FEATURE, name);
            }
            FeatureFile about = FeatureRules.checked(feature(feature));
            FeatureRules.sameJars(about, jars);
            BoundedEntries inside = new BoundedEntries(name, limits);
            List<ArchivedBundle> bundles =
                    BundleRules.checked(about, new SpooledJars(spool, inside));
            return new ModuleArchive(
                    file,
                    sha256,
                    about,
                    bundles,
                    FeatureRules.carrier(about.module(), bundles),
                    signer);
        } catch (IOException | IllegalArgumentException e) {
            throw Problem.because(e, ArchiveProblem.DAMAGED, name, String.valueOf(e.getMessage()));
        }
    }

    /** Looks at names and sizes with plain eyes, before anything reads manifests into memory. */
    private List<String> survey(Path file, String name) throws IOException {
        BoundedEntries bounded = new BoundedEntries(name, limits);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<ZipEntry> entries = bounded.named(name, zip, limits.entries());
            bounded.distinct(entries);
            for (ZipEntry entry : entries) {
                if (!isKnown(entry)) {
                    throw new Problem(ArchiveProblem.UNKNOWN_ENTRY, entry.getName());
                }
                bounded.copy(zip, entry, OutputStream.nullOutputStream());
            }
            return entries.stream()
                    .map(ZipEntry::getName)
                    .filter(entry -> JAR.matcher(entry).matches())
                    .toList();
        }
    }

    /** Reads everything again with its signature, keeping feature and jars in the spool. */
    private Signer verified(Path file, String name, Path spool) throws IOException {
        BoundedEntries bounded = new BoundedEntries(name, limits);
        Signatures signatures = new Signatures(name);
        String reading = SIGNATURES;
        try (JarFile zip = new JarFile(file.toFile(), true)) {
            zip.getManifest();
            for (ZipEntry entry : bounded.named(name, zip, limits.entries())) {
                if (!entry.isDirectory()) {
                    reading = entry.getName();
                    try (OutputStream out = spooled(spool, reading)) {
                        bounded.copy(zip, entry, out);
                    }
                    signatures.saw(zip, entry);
                }
            }
            signatures.complete(zip);
            return trust.judge(signatures);
        } catch (SecurityException e) {
            throw Problem.because(e, ArchiveProblem.CHANGED, reading, name);
        }
    }

    private static OutputStream spooled(Path spool, String entry) throws IOException {
        if (entry.startsWith(SIGNATURES)) {
            return new ByteArrayOutputStream();
        }
        Path target = spool.resolve(entry);
        Files.createDirectories(target.resolveSibling("."));
        return new BufferedOutputStream(Files.newOutputStream(target));
    }

    private static boolean isKnown(ZipEntry entry) {
        String name = entry.getName();
        return entry.isDirectory()
                ? FOLDER.matcher(name).matches()
                : name.equals(FEATURE)
                        || name.startsWith(SIGNATURES)
                        || JAR.matcher(name).matches();
    }

    private static FeatureFile feature(Path file) throws IOException {
        try (InputStreamReader text =
                new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)) {
            return FeatureFile.read(text);
        } catch (IOException e) {
            throw Problem.because(e, ArchiveProblem.ODD_FEATURE, String.valueOf(e.getMessage()));
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
