package vn.sen.platform.documents.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.lists.Column;
import vn.sen.platform.api.lists.Listing;

/** One list as a CSV file for spreadsheets. */
final class CsvExport {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final CellTexts texts;
    private final OutputStream out;

    CsvExport(CellTexts texts, OutputStream out) {
        this.texts = texts;
        this.out = out;
    }

    <T> void write(Listing<T> listing) throws IOException {
        out.write(BYTE_ORDER_MARK);
        // Flushed and never closed: the stream is the caller's.
        BufferedWriter writer =
                new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
        List<String> header = new ArrayList<>();
        for (Column<T> column : listing.columns()) {
            header.add(FormulaGuard.guarded(texts.of(column.title())));
        }
        csv.writeRecord(header);
        ListingRows.each(
                listing,
                rows -> {
                    for (List<@Nullable Object> row : rows) {
                        csv.writeRecord(cells(row));
                    }
                });
        csv.flush();
        writer.flush();
    }

    private List<String> cells(List<@Nullable Object> row) {
        List<String> cells = new ArrayList<>(row.size());
        for (Object value : row) {
            String text = texts.of(value);
            cells.add(value instanceof Number ? text : FormulaGuard.guarded(text));
        }
        return cells;
    }
}
