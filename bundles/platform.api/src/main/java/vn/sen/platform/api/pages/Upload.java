package vn.sen.platform.api.pages;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file that came with a form, kept on disk for the length of the request.
 *
 * @param fileName as the sender named it, without folders
 * @param size bytes
 */
public record Upload(String field, String fileName, String mediaType, long size, Source source) {
    /** The most that a request may bring. */
    public static final long MOST_BYTES = 50_000_000;

    public InputStream open() throws IOException {
        return source.open();
    }

    /** Opens the bytes; may be called more than once. */
    @FunctionalInterface
    public interface Source {
        InputStream open() throws IOException;
    }
}
