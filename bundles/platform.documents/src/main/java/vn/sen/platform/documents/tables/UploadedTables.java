package vn.sen.platform.documents.tables;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import vn.sen.platform.api.documents.TableReader;
import vn.sen.platform.api.pages.Upload;
import vn.sen.platform.api.problem.Problem;

/**
 * Reads CSV and XLSX files. A new file is read twice: first to find what would be refused, so that
 * nobody gets half of a table, and then to hand it over.
 */
@Component
public final class UploadedTables implements TableReader {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    @Activate
    public UploadedTables() {}

    @Override
    public long read(Upload upload, Rows rows) throws IOException {
        try (Sheet sheet = open(upload)) {
            CheckedRows check = new CheckedRows(sheet.name(), new Nowhere());
            sheet.read(check);
            check.finish();
            return handOver(sheet, rows);
        }
    }

    @Override
    public long readAgain(Upload upload, Rows rows) throws IOException {
        try (Sheet sheet = open(upload)) {
            return handOver(sheet, rows);
        }
    }

    private static long handOver(Sheet sheet, Rows rows) throws IOException {
        CheckedRows handed = new CheckedRows(sheet.name(), rows);
        sheet.read(handed);
        return handed.count();
    }

    private static Sheet open(Upload upload) throws IOException {
        byte[] start;
        try (InputStream in = new BufferedInputStream(upload.open())) {
            start = in.readNBytes(4);
        }
        if (Arrays.equals(start, OLE)) {
            throw new Problem(DocumentProblem.OLD_OR_LOCKED, upload.fileName());
        }
        return Arrays.equals(start, ZIP) ? XlsxSheet.open(upload) : CsvSheet.open(upload);
    }

    /** A table that is open and can be read more than once. */
    interface Sheet extends AutoCloseable {
        /** Sheet or file, as the person knows it. */
        String name();

        void read(CheckedRows rows) throws IOException;

        @Override
        void close() throws IOException;
    }

    private static final class Nowhere implements Rows {
        @Override
        public void header(List<String> names) {}

        @Override
        public void row(long number, List<String> cells) {}
    }
}
