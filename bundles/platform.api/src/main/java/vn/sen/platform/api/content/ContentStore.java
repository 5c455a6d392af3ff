package vn.sen.platform.api.content;

import java.io.IOException;
import java.io.InputStream;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Bytes under their SHA-256. The same bytes are kept once; nothing is ever overwritten.
 * Thread-safe.
 */
@ProviderType
public interface ContentStore {
    /**
     * Keeps the bytes: when it returns, they are on disk and synced. At most {@code limit} bytes,
     * or 413.
     */
    Kept keep(InputStream in, long limit) throws IOException;

    /**
     * The same for bytes that are wanted for a while, such as a list to be imported: they go once
     * nobody has opened them for as long as the operator lets them stay ({@code
     * sen.uploads.keep-days}). Bytes that were kept for good as well stay.
     */
    default Kept keepForAWhile(InputStream in, long limit) throws IOException {
        return keep(in, limit);
    }

    /** Opens kept bytes; throws {@code request-not-found} when they are not here. */
    InputStream open(String sha256) throws IOException;

    boolean has(String sha256);

    /**
     * @param sha256 64 lower-case hex digits
     */
    record Kept(String sha256, long size) {}
}
