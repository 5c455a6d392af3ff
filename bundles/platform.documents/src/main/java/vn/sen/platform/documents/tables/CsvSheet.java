package vn.sen.platform.documents.tables;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import vn.sen.platform.api.documents.TableReader;
import vn.sen.platform.api.pages.Upload;
import vn.sen.platform.api.problem.Problem;

/** A CSV file in UTF-8. */
final class CsvSheet implements UploadedTables.Sheet {
    private static final int MAX_FIELD = 4 * TableReader.MAX_CELL;
    private static final int MAX_RECORD = 32 * TableReader.MAX_CELL;
    private static final int MAX_FIELDS = 16_384;

    private final Upload upload;
    private final char separator;

    private CsvSheet(Upload upload, char separator) {
        this.upload = upload;
        this.separator = separator;
    }

    static CsvSheet open(Upload upload) throws IOException {
        return new CsvSheet(upload, new CsvCheck(upload).separator());
    }

    @Override
    public String name() {
        return upload.fileName();
    }

    @Override
    public void read(CheckedRows rows) throws IOException {
        long number = 0;
        try (Reader text = text(upload.open());
                CsvReader<CsvRecord> csv = reader(text)) {
            for (Iterator<CsvRecord> records = csv.iterator(); records.hasNext(); ) {
                number++;
                rows.row(number, cells(records.next()));
            }
        } catch (CsvParseException broken) {
            throw Problem.because(broken, DocumentProblem.BROKEN_CSV, name(), number + 1);
        }
    }

    private CsvReader<CsvRecord> reader(Reader text) {
        CsvRecordHandler handler =
                CsvRecordHandler.of(
                        limits ->
                                limits.maxFieldSize(MAX_FIELD)
                                        .maxRecordSize(MAX_RECORD)
                                        .maxFields(MAX_FIELDS));
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowUnclosedQuote(false)
                .maxBufferSize(MAX_RECORD)
                .build(handler, text);
    }

    private static Reader text(InputStream in) throws IOException {
        InputStreamReader text = new InputStreamReader(in, StandardCharsets.UTF_8);
        Reader marked = new java.io.BufferedReader(text);
        marked.mark(1);
        if (marked.read() != '\uFEFF') {
            marked.reset();
        }
        return marked;
    }

    private static List<String> cells(CsvRecord record) {
        List<String> cells = new ArrayList<>(record.getFieldCount());
        for (String field : record.getFields()) {
            cells.add(FormulaGuard.unguarded(field));
        }
        return cells;
    }

    @Override
    public void close() {
        // Each reading opens and closes the upload itself.
    }
}
