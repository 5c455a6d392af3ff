package vn.sen.platform.documents.tables;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The texts that the cells of a workbook share, kept in a file of their own, so that a large table
 * costs no more memory than a small one. First everything is added, then it is read.
 */
final class SharedTexts implements Closeable {
    private final Path file;
    private final OutputStream out;
    private int[] ends = new int[1024];
    private int count;
    private ByteBuffer bytes = ByteBuffer.allocate(0);

    SharedTexts() throws IOException {
        file = Files.createTempFile("sen-texts", ".tmp");
        out = new BufferedOutputStream(Files.newOutputStream(file));
    }

    void add(String text) throws IOException {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        out.write(encoded);
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, 2 * count);
        }
        ends[count] = start(count) + encoded.length;
        count++;
    }

    void finish() throws IOException {
        out.close();
        try (FileChannel channel = FileChannel.open(file)) {
            bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
        }
    }

    /** Throws {@link IndexOutOfBoundsException} for a text that is not there. */
    String get(int index) {
        if (index >= count) {
            throw new IndexOutOfBoundsException(index);
        }
        int start = start(index);
        byte[] encoded = new byte[ends[index] - start];
        bytes.get(start, encoded);
        return new String(encoded, StandardCharsets.UTF_8);
    }

    private int start(int index) {
        return index == 0 ? 0 : ends[index - 1];
    }

    @Override
    public void close() throws IOException {
        out.close();
        Files.deleteIfExists(file);
    }
}
