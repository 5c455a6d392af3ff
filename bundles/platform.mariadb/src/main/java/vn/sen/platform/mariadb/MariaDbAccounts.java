package vn.sen.platform.mariadb;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/**
 * Passwords of a server of one's own, drawn once and kept in a file that only its owner may read.
 *
 * @param root of the account {@code root}, for tests and repair
 * @param sen of the account {@code sen}, which may do everything in the schema {@code sen}
 */
public record MariaDbAccounts(String root, String sen) {
    public static final String SCHEMA = "sen";
    public static final String USER = "sen";

    static MariaDbAccounts of(Path file) throws IOException {
        Properties kept = new Properties();
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                kept.load(in);
            }
            return new MariaDbAccounts(kept.getProperty("root"), kept.getProperty("sen"));
        }
        MariaDbAccounts accounts = new MariaDbAccounts(password(), password());
        kept.setProperty("root", accounts.root);
        kept.setProperty("sen", accounts.sen);
        createPrivate(file);
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            kept.store(out, null);
        }
        return accounts;
    }

    /** One statement per line, as the bootstrap wants it. */
    String statements() {
        return """
                delete from mysql.global_priv where User <> 'mariadb.sys';
                flush privileges;
                create user root@localhost identified by '%1$s';
                create user root@'127.0.0.1' identified by '%1$s';
                grant all on *.* to root@localhost with grant option;
                grant all on *.* to root@'127.0.0.1' with grant option;
                create database %3$s character set utf8mb4;
                create user %4$s@'127.0.0.1' identified by '%2$s';
                grant all on %3$s.* to %4$s@'127.0.0.1';
                """
                .formatted(root, sen, SCHEMA, USER);
    }

    private static void createPrivate(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(
                    file,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
        }
    }

    private static String password() {
        byte[] bytes = new byte[18];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
