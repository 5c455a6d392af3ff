package vn.sen.platform.ui.assets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** One file of {@link Assets}, kept compressed too. */
public final class Asset {
    private final String type;
    private final byte[] bytes;
    private volatile byte @Nullable [] compressed;

    Asset(String type, byte[] bytes) {
        this.type = type;
        this.bytes = bytes;
    }

    String type() {
        return type;
    }

    public byte[] bytes() {
        return bytes;
    }

    /** Compressed when it is first asked for: the start of the server should not wait for it. */
    byte[] compressed() {
        byte[] made = compressed;
        if (made == null) {
            made = compress(bytes);
            compressed = made;
        }
        return made;
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
