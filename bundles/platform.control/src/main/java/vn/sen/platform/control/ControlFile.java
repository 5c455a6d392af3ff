package vn.sen.platform.control;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * Port and secret of the node, where only the owner of the data folder can read them.
 *
 * @param path {@code run/control} of the data folder: port and secret, a line each
 */
record ControlFile(Path path, String secret) {
    private static final int SECRET_BYTES = 32;

    static ControlFile write(Path var, int port) throws IOException {
        byte[] bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        String secret = HexFormat.of().formatHex(bytes);
        Path folder = Files.createDirectories(var.resolve("run"));
        Path half = Files.createTempFile(folder, "control", "", ownerOnly());
        Files.writeString(half, port + "\n" + secret + "\n");
        Path path = folder.resolve("control");
        Files.move(half, path, StandardCopyOption.ATOMIC_MOVE);
        return new ControlFile(path, secret);
    }

    /** Compares in constant time. */
    boolean isSecret(String asked) {
        return MessageDigest.isEqual(
                secret.getBytes(StandardCharsets.UTF_8), asked.getBytes(StandardCharsets.UTF_8));
    }

    void delete() throws IOException {
        Files.deleteIfExists(path);
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
