package vn.sen.launcher;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip whose last entry names every other one with its SHA-256. */
final class BackupWriter implements AutoCloseable {
    static final String MANIFEST = "manifest.txt";
    static final String FORMAT = "sen-backup 1";

    private final ZipOutputStream zip;
    private final Path lines;
    private final Writer manifest;
    private final MessageDigest digest;
    private String current = "";

    BackupWriter(Path file) throws IOException {
        digest = Hashes.sha256();
        zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
        zip.setLevel(3);
        lines = Files.createTempFile("sen-backup", ".txt");
        manifest = Files.newBufferedWriter(lines);
        manifest.write(
                FORMAT
                        + "\nversion "
                        + Home.version()
                        + "\nat "
                        + Clock.systemUTC().instant()
                        + "\n");
    }

    void add(String name, String text) throws IOException {
        begin(name).write(text.getBytes(StandardCharsets.UTF_8));
        end();
    }

    /** Where the bytes of the next entry go; closing it does nothing. */
    OutputStream begin(String name) throws IOException {
        current = name;
        zip.putNextEntry(new ZipEntry(name));
        return new DigestOutputStream(
                new FilterOutputStream(zip) {
                    @Override
                    public void write(byte[] bytes, int offset, int length) throws IOException {
                        zip.write(bytes, offset, length);
                    }

                    @Override
                    public void close() {}
                },
                digest);
    }

    void end() throws IOException {
        zip.closeEntry();
        manifest.write(HexFormat.of().formatHex(digest.digest()) + " " + current + "\n");
    }

    /** Writes the manifest; without it the file is no backup. */
    void finish() throws IOException {
        manifest.write("end\n");
        manifest.close();
        zip.putNextEntry(new ZipEntry(MANIFEST));
        Files.copy(lines, zip);
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        manifest.close();
        Files.deleteIfExists(lines);
        zip.close();
    }
}
