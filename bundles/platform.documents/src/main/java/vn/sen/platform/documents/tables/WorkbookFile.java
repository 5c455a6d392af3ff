package vn.sen.platform.documents.tables;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.pages.Upload;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.documents.ByteSize;

/** The parts of a workbook, unpacked only as far as is safe. */
final class WorkbookFile implements Closeable {
    /** The most that a workbook may unpack to, in bytes. */
    static final long MAX_UNPACKED = 200L << 20;

    private static final int MAX_PARTS = 2_000;
    private static final int MAX_DIRECTORY = 1 << 20;
    private static final int END_RECORD = 22;
    private static final int LONGEST_END = END_RECORD + 0xFFFF;
    private static final int END_SIGNATURE = 0x06054b50;

    private final String fileName;
    private final Path copy;
    private final ZipFile zip;

    private WorkbookFile(String fileName, Path copy, ZipFile zip) {
        this.fileName = fileName;
        this.copy = copy;
        this.zip = zip;
    }

    static WorkbookFile open(Upload upload) throws IOException {
        Path copy = Files.createTempFile("sen-workbook", ".tmp");
        ZipFile zip = null;
        try {
            try (InputStream in = upload.open()) {
                Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            }
            checkDirectory(upload.fileName(), copy);
            zip = new ZipFile(copy.toFile());
            WorkbookFile file = new WorkbookFile(upload.fileName(), copy, zip);
            file.checkSizes();
            return file;
        } catch (ZipException | EOFException broken) {
            discard(copy, zip);
            throw damaged(broken, upload.fileName(), "ZIP");
        } catch (IOException | RuntimeException failed) {
            discard(copy, zip);
            throw failed;
        }
    }

    private static Problem damaged(IOException cause, String fileName, String where) {
        boolean locked = String.valueOf(cause.getMessage()).contains("encrypted");
        return locked
                ? Problem.because(cause, DocumentProblem.OLD_OR_LOCKED, fileName)
                : Problem.because(cause, DocumentProblem.UNREADABLE, fileName, where);
    }

    private static void discard(Path copy, @Nullable ZipFile zip) throws IOException {
        if (zip != null) {
            zip.close();
        }
        Files.deleteIfExists(copy);
    }

    /**
     * Looks at the archive's end record before the archive is opened, because opening reads its
     * whole directory into memory.
     */
    private static void checkDirectory(String fileName, Path file) throws IOException {
        ByteBuffer end;
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            byte[] last = new byte[(int) Math.min(bytes.length(), LONGEST_END)];
            bytes.seek(bytes.length() - last.length);
            bytes.readFully(last);
            end = ByteBuffer.wrap(last).order(ByteOrder.LITTLE_ENDIAN);
        }
        for (int at = end.limit() - END_RECORD; at >= 0; at--) {
            if (end.getInt(at) == END_SIGNATURE) {
                int parts = Short.toUnsignedInt(end.getShort(at + 10));
                long directory = Integer.toUnsignedLong(end.getInt(at + 12));
                if (parts > MAX_PARTS || directory > MAX_DIRECTORY) {
                    throw new Problem(
                            DocumentProblem.UNPACKS_TOO_LARGE, fileName, parts + " ZIP entries");
                }
            }
        }
    }

    private void checkSizes() {
        long total = 0;
        for (ZipEntry entry : Collections.list(zip.entries())) {
            total += Math.max(entry.getSize(), 0);
        }
        if (total > MAX_UNPACKED) {
            throw tooLarge(fileName, total);
        }
    }

    static Problem tooLarge(String fileName, long bytes) {
        return new Problem(DocumentProblem.UNPACKS_TOO_LARGE, fileName, ByteSize.text(bytes));
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /** Opens a part; a missing one makes the workbook unreadable. */
    PartXml part(String part) throws IOException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            throw new Problem(DocumentProblem.UNREADABLE, fileName, part);
        }
        try {
            InputStream bytes = zip.getInputStream(entry);
            return new PartXml(
                    fileName, part, new GuardedMarkup(fileName, bytes, entry.getCompressedSize()));
        } catch (ZipException | EOFException broken) {
            throw damaged(broken, fileName, part);
        }
    }

    @Override
    public void close() throws IOException {
        discard(copy, zip);
    }
}
