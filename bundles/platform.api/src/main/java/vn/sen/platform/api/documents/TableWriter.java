package vn.sen.platform.api.documents;

import java.io.IOException;
import java.io.OutputStream;
import org.osgi.annotation.versioning.ProviderType;
import vn.sen.platform.api.lists.Listing;
import vn.sen.platform.api.text.Language;

/** Writes lists as tables, page by page in constant memory. Thread-safe. */
@ProviderType
public interface TableWriter {
    /**
     * UTF-8 with byte order mark, RFC 4180; cells that a spreadsheet would run as a formula are
     * made harmless.
     */
    void csv(Listing<?> listing, Language language, OutputStream out) throws IOException;

    void xlsx(Listing<?> listing, Language language, OutputStream out) throws IOException;
}
