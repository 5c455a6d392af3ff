package vn.sen.platform.ui;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/** One file of {@link Assets}, kept compressed too. */
final class Asset {
    private final String type;
    private final byte[] bytes;
    private final byte[] compressed;

    Asset(String type, byte[] bytes) {
        this.type = type;
        this.bytes = bytes;
        this.compressed = compress(bytes);
    }

    String type() {
        return type;
    }

    byte[] bytes() {
        return bytes;
    }

    byte[] compressed() {
        return compressed;
    }

    private static byte[] compress(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return out.toByteArray();
    }
}
