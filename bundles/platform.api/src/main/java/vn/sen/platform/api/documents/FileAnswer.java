package vn.sen.platform.api.documents;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A file as a resource returns it; the gateway sends it with name, type and safe headers.
 *
 * @param inline true to show it in the browser, false to save it
 */
public record FileAnswer(String fileName, String mediaType, boolean inline, Body body) {
    /** Writes the bytes; called once. */
    @FunctionalInterface
    public interface Body {
        void writeTo(OutputStream out) throws IOException;
    }
}
