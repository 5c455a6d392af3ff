package vn.sen.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** A backup to read from, after {@link #verify} found every hash right. */
final class BackupFile implements AutoCloseable {
    private static final int HASH = 64;

    private final Path path;
    private final ZipFile zip;

    private BackupFile(Path path, ZipFile zip) {
        this.path = path;
        this.zip = zip;
    }

    static BackupFile open(Path path) throws IOException {
        try {
            return new BackupFile(path, new ZipFile(path.toFile()));
        } catch (java.nio.file.NoSuchFileException e) {
            throw new Refusal(
                    "Không có tệp " + path + ": hãy kiểm tra đường dẫn.",
                    "There is no file " + path + ": check the path.",
                    e);
        } catch (ZipException e) {
            throw broken(path, "zip", e);
        }
    }

    /**
     * Reads everything once; refuses a file that is not whole or was written by a newer version.
     */
    int verify() throws IOException {
        try (BufferedReader manifest = text(BackupWriter.MANIFEST)) {
            if (!BackupWriter.FORMAT.equals(manifest.readLine())) {
                throw broken(path, BackupWriter.MANIFEST, null);
            }
            DataVersion.requireNotNewer(
                    String.valueOf(manifest.readLine()).replace("version ", ""), Home.version());
            manifest.readLine();
            int count = verifyEntries(manifest);
            if (count + 1 != zip.size()) {
                throw broken(path, "manifest ≠ zip", null);
            }
            return count;
        } catch (ZipException e) {
            throw broken(path, "zip", e);
        }
    }

    private int verifyEntries(BufferedReader manifest) throws IOException {
        int count = 0;
        String line = manifest.readLine();
        while (line != null && !line.equals("end")) {
            String name = line.length() > HASH ? line.substring(HASH + 1) : "";
            ZipEntry entry = zip.getEntry(name);
            if (entry == null || !line.startsWith(Hashes.of(zip.getInputStream(entry)))) {
                throw broken(path, name, null);
            }
            count++;
            line = manifest.readLine();
        }
        if (line == null) {
            throw broken(path, BackupWriter.MANIFEST, null);
        }
        return count;
    }

    /** Names of the entries in a folder of the backup, in the order in which they were written. */
    List<String> names(String folder) {
        return zip.stream()
                .map(ZipEntry::getName)
                .filter(name -> name.startsWith(folder + "/"))
                .toList();
    }

    InputStream bytes(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw broken(path, name, null);
        }
        return zip.getInputStream(entry);
    }

    BufferedReader text(String name) throws IOException {
        return new BufferedReader(new InputStreamReader(bytes(name), StandardCharsets.UTF_8));
    }

    String whole(String name) throws IOException {
        try (InputStream in = bytes(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static Refusal broken(Path path, String where, @Nullable Throwable cause) {
        Refusal refusal =
                new Refusal(
                        "Tệp sao lưu "
                                + path
                                + " bị hỏng ("
                                + where
                                + "): không có gì được phục hồi, hãy dùng tệp khác.",
                        "The backup "
                                + path
                                + " is damaged ("
                                + where
                                + "): nothing was restored, use another file.");
        if (cause != null) {
            refusal.initCause(cause);
        }
        return refusal;
    }
}
