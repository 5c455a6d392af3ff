package vn.sen.platform.documents.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.content.ContentStore;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.problem.RequestProblem;
import vn.sen.platform.documents.ByteSize;

/**
 * Content as files {@code content/ab/cd/<sha256>} under the data folder. What is being written lies
 * in {@code content/incoming} until it is whole and synced; leftovers there are from a process that
 * was killed, and are removed at the start. What is wanted for a while only lies in {@code
 * content/passing} in the same way; its time of change is when it was opened last.
 */
@Component(service = {ContentStore.class, FileContentStore.class})
public final class FileContentStore implements ContentStore {
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
    private static final int BUFFER = 64 * 1024;

    /** With less than this many bytes left, a failure to write is one for want of space. */
    private static final long FULL = 1 << 20;

    private final Path root;
    private final Path incoming;
    private final Path passing;
    private final Clock clock;

    /** Takes the data folder from the framework property {@code sen.var}. */
    @Activate
    public FileContentStore(BundleContext context, @Reference Clock clock) {
        this(Path.of(requiredFolder(context)), clock);
    }

    FileContentStore(Path data, Clock clock) {
        this.clock = clock;
        this.root = data.resolve("content");
        this.incoming = root.resolve("incoming");
        this.passing = root.resolve("passing");
        try {
            Files.createDirectories(incoming);
            Files.createDirectories(passing);
            removeLeftovers();
            syncFolder(root);
            syncFolder(data);
        } catch (IOException failed) {
            throw new UncheckedIOException("The folder " + root + " cannot be used", failed);
        }
    }

    private static String requiredFolder(BundleContext context) {
        String folder = context.getProperty("sen.var");
        if (folder == null) {
            throw new IllegalStateException("The framework property sen.var is not set");
        }
        return folder;
    }

    private void removeLeftovers() throws IOException {
        try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(incoming)) {
            for (Path leftover : leftovers) {
                Files.deleteIfExists(leftover);
            }
        }
    }

    @Override
    public Kept keep(InputStream in, long limit) throws IOException {
        return keep(in, limit, root);
    }

    @Override
    public Kept keepForAWhile(InputStream in, long limit) throws IOException {
        Kept kept = keep(in, limit, passing);
        wanted(place(passing, kept.sha256()));
        return kept;
    }

    private Kept keep(InputStream in, long limit, Path under) throws IOException {
        Path temporary = Files.createTempFile(incoming, "", ".part");
        try {
            Kept kept = write(in, limit, temporary);
            settle(temporary, kept, under);
            return kept;
        } catch (IOException failed) {
            if (Files.getFileStore(root).getUsableSpace() < FULL) {
                throw Problem.because(failed, ContentProblem.DISK_FULL);
            }
            throw failed;
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static Kept write(InputStream in, long limit, Path file) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size > limit) {
                    throw new Problem(RequestProblem.TOO_LARGE, ByteSize.text(limit));
                }
                digest.update(buffer, 0, read);
                ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, read);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
            }
            channel.force(true);
        }
        return new Kept(HexFormat.of().formatHex(digest.digest()), size);
    }

    /**
     * Moves the whole file to its place. A file of the right name and size is already there: it was
     * synced before it got that name, so only the folders may still need to be.
     */
    private void settle(Path temporary, Kept kept, Path under) throws IOException {
        Path target = place(under, kept.sha256());
        Files.createDirectories(target.getParent());
        if (!Files.isRegularFile(target) || Files.size(target) != kept.size()) {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        }
        for (Path folder = target.getParent();
                folder != null && folder.startsWith(root);
                folder = folder.getParent()) {
            syncFolder(folder);
        }
    }

    private static void syncFolder(Path folder) throws IOException {
        if (java.io.File.separatorChar == '\\') {
            return; // Windows has no folders that can be opened and synced.
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        if (!SHA_256.matcher(sha256).matches()) {
            throw new Problem(RequestProblem.NOT_FOUND, "SHA-256");
        }
        Path forGood = place(root, sha256);
        try {
            return Files.isRegularFile(forGood)
                    ? Files.newInputStream(forGood)
                    : Files.newInputStream(wanted(place(passing, sha256)));
        } catch (NoSuchFileException missing) {
            throw Problem.because(missing, RequestProblem.NOT_FOUND, sha256);
        }
    }

    private Path wanted(Path file) throws IOException {
        return Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
    }

    /**
     * Removes what was wanted for a while and has not been opened since that moment. Returns how
     * many files went.
     */
    int forget(Instant unusedSince) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(passing)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        int gone = 0;
        for (Path file : files) {
            if (Files.getLastModifiedTime(file).toInstant().isBefore(unusedSince)
                    && Files.deleteIfExists(file)) {
                gone++;
            }
        }
        return gone;
    }

    @Override
    public boolean has(String sha256) {
        return SHA_256.matcher(sha256).matches()
                && (Files.isRegularFile(place(root, sha256))
                        || Files.isRegularFile(place(passing, sha256)));
    }

    private static Path place(Path under, String sha256) {
        return under.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
