package vn.sen.platform.api.documents;

import java.io.IOException;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import vn.sen.platform.api.pages.Upload;

/** Reads tables that people send. Thread-safe. */
@ProviderType
public interface TableReader {
    /** Rows and cells beyond these are refused before they are read. */
    int MAX_ROWS = 200_000;

    int MAX_CELL = 32_767;

    /**
     * Hands over the header and then each row, as texts in NFC; the first sheet of an XLSX, or a
     * CSV in UTF-8 with comma, semicolon or tab. A file that is neither, that unpacks to a bomb, or
     * that has merged cells or formulas in its rows throws a {@code document-…} problem that names
     * sheet, row and remedy.
     *
     * @return number of rows after the header
     */
    long read(Upload upload, Rows rows) throws IOException;

    /**
     * The same of a file that was read to its end before and has not changed since: it is not
     * looked through again before it is handed over.
     */
    default long readAgain(Upload upload, Rows rows) throws IOException {
        return read(upload, rows);
    }

    /** Takes the rows as they are read. */
    interface Rows {
        void header(List<String> names);

        /**
         * @param number row number as the person sees it, the header being 1
         */
        void row(long number, List<String> cells);
    }
}
