package vn.sen.platform.identity.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import vn.sen.platform.identity.Secrets;

/**
 * The file with the key for secrets at rest: 64 hex digits that only its owner can read. Several
 * nodes share one file.
 */
final class SecretsKeyFile {
    static final int BYTES = 32;

    private SecretsKeyFile() {}

    /**
     * @param fresh whether there was no file, so that nothing that was sealed before can be opened
     */
    record Key(byte[] bytes, boolean fresh) {}

    /** The key in the file; a random one is written when there is no file. */
    static Key open(Path file) {
        try {
            boolean fresh = !Files.exists(file) && create(file);
            return new Key(read(file), fresh);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Không đọc hoặc ghi được tệp khóa " + file + " / Cannot use the key file", e);
        }
    }

    private static byte[] read(Path file) throws IOException {
        byte[] key;
        try {
            key = HexFormat.of().parseHex(Files.readString(file).strip());
        } catch (IllegalArgumentException e) {
            throw broken(file, e);
        }
        if (key.length != BYTES) {
            throw broken(file, null);
        }
        return key;
    }

    private static IllegalStateException broken(
            Path file, @org.jspecify.annotations.Nullable Exception cause) {
        return new IllegalStateException(
                file
                        + " không phải tệp khóa (64 chữ số thập lục phân): hãy đặt lại bản đã giữ,"
                        + " hoặc xóa để tạo khóa mới / is no key file: put the kept copy back, or"
                        + " delete it for a new key",
                cause);
    }

    /** Whole or not at all; whoever comes second finds the first one's. */
    private static boolean create(Path file) throws IOException {
        Path folder = file.toAbsolutePath().resolveSibling("");
        Files.createDirectories(folder);
        Path half = Files.createTempFile(folder, "key", "", ownerOnly());
        try {
            Files.writeString(half, HexFormat.of().formatHex(Secrets.bytes(BYTES)) + "\n");
            Files.createLink(file, half);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        } catch (UnsupportedOperationException noLinks) {
            Files.move(half, file);
            return true;
        } finally {
            Files.deleteIfExists(half);
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
