package vn.sen.platform.modules.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.modules.api.Digests;

/** Puts the jars of an archive where the framework reads them. */
public final class Unpacking {
    private static final int BUFFER = 1 << 16;

    private Unpacking() {}

    /**
     * Writes each jar as {@code <sha256>.jar}: after a crash at any moment a jar is there whole or
     * not at all. One that is there already, with the right content, is left alone.
     *
     * @return the files, in the order of the archive's bundles
     * @throws Problem when the archive is not what was read
     */
    public static List<Path> unpack(ModuleArchive archive, Path folder) {
        try (ZipFile zip = new ZipFile(archive.file().toFile())) {
            Files.createDirectories(folder);
            List<Path> files = new ArrayList<>();
            for (ArchivedBundle bundle : archive.bundles()) {
                Path file = folder.resolve(bundle.unpackedName());
                if (!Files.exists(file) || !Digests.of(file).equals(bundle.sha256())) {
                    write(archive, zip, bundle, file);
                }
                files.add(file);
            }
            sync(folder);
            return List.copyOf(files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(ModuleArchive archive, ZipFile zip, ArchivedBundle bundle, Path file)
            throws IOException {
        ZipEntry entry = zip.getEntry(bundle.entry());
        Path half = Files.createTempFile(file.resolveSibling("."), bundle.sha256(), ".half");
        try {
            if (entry == null || !copy(zip, entry, half).equals(bundle.sha256())) {
                throw new Problem(
                        ArchiveProblem.CHANGED,
                        bundle.entry(),
                        String.valueOf(archive.file().getFileName()));
            }
            Files.move(
                    half,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    private static String copy(ZipFile zip, ZipEntry entry, Path half) throws IOException {
        MessageDigest digest = Digests.sha256();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = zip.getInputStream(entry);
                FileChannel out = FileChannel.open(half, StandardOpenOption.WRITE)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
                ByteBuffer some = ByteBuffer.wrap(buffer, 0, read);
                while (some.hasRemaining()) {
                    out.write(some);
                }
            }
            out.force(true);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Makes the renames durable, where the platform lets a folder be opened. */
    private static void sync(Path folder) {
        try (FileChannel directory = FileChannel.open(folder, StandardOpenOption.READ)) {
            directory.force(true);
        } catch (IOException notOnThisPlatform) {
            // each rename itself is still atomic
        }
    }
}
