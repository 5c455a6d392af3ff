package vn.sen.platform.documents.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.documents.TableReader;
import vn.sen.platform.api.lists.Column;
import vn.sen.platform.api.lists.Listing;
import vn.sen.platform.documents.UnclosedStream;

/** One list as a workbook; what does not fit into one sheet goes on in the next. */
final class XlsxExport {
    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;
    private static final int MAX_TITLE = 28;
    private static final int EXACT_DIGITS = 15;
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private final CellTexts texts;
    private final OutputStream out;
    private final int rowsPerSheet;

    XlsxExport(CellTexts texts, OutputStream out) {
        this(texts, out, Worksheet.MAX_ROWS);
    }

    XlsxExport(CellTexts texts, OutputStream out, int rowsPerSheet) {
        this.texts = texts;
        this.out = out;
        this.rowsPerSheet = rowsPerSheet;
    }

    <T> void write(Listing<T> listing) throws IOException {
        List<String> header = new ArrayList<>();
        for (Column<T> column : listing.columns()) {
            header.add(texts.of(column.title()));
        }
        String title = texts.of(listing.title());
        try (Workbook workbook = new Workbook(new UnclosedStream(out), "Sen", "1.0")) {
            Sheets sheets = new Sheets(workbook, sheetTitle(title), header);
            ListingRows.each(listing, sheets::page);
            sheets.finish();
        }
        out.flush();
    }

    /** Spreadsheets refuse long titles, some characters and the name "History". */
    static String sheetTitle(String title) {
        String plain = title.replaceAll("[\\\\/?*\\[\\]:\\p{Cntrl}]", " ").replaceAll("\\s+", " ");
        String cut = plain.substring(0, Math.min(plain.length(), MAX_TITLE));
        String safe = cut.strip().replaceAll("^'+|'+$", "");
        return safe.isEmpty() || safe.equalsIgnoreCase("history") ? "Sen " + safe : safe;
    }

    /** The sheets of one workbook, the last of them open. */
    private final class Sheets {
        private final Workbook workbook;
        private final String title;
        private final List<String> header;
        private int count;
        private int next;
        private @Nullable Worksheet sheet;

        Sheets(Workbook workbook, String title, List<String> header) {
            this.workbook = workbook;
            this.title = title;
            this.header = header;
        }

        void page(List<List<@Nullable Object>> rows) throws IOException {
            Worksheet current = sheet == null ? open(rows) : sheet;
            for (List<@Nullable Object> row : rows) {
                if (next == rowsPerSheet) {
                    current.finish();
                    current = open(rows);
                }
                for (int column = 0; column < row.size(); column++) {
                    put(current, next, column, row.get(column));
                }
                next++;
            }
            current.flush();
        }

        private Worksheet open(List<List<@Nullable Object>> sample) {
            count++;
            Worksheet opened = workbook.newWorksheet(count == 1 ? title : title + " " + count);
            sheet = opened;
            opened.freezePane(0, 1);
            opened.repeatRows(0);
            opened.paperSize(PaperSize.A4_PAPER);
            opened.pageOrientation("landscape");
            for (int column = 0; column < header.size(); column++) {
                opened.width(column, width(column, sample));
                opened.inlineString(0, column, header.get(column));
                opened.style(0, column)
                        .bold()
                        .wrapText(true)
                        .verticalAlignment("center")
                        .fillColor("F3E8EC")
                        .set();
            }
            next = 1;
            return opened;
        }

        private int width(int column, List<List<@Nullable Object>> sample) {
            int longest = Math.min(header.get(column).length(), WIDEST / 2);
            for (List<@Nullable Object> row : sample) {
                longest = Math.max(longest, texts.of(row.get(column)).length());
            }
            return Math.min(Math.max(longest + 2, NARROWEST), WIDEST);
        }

        void finish() throws IOException {
            if (sheet != null) {
                sheet.finish();
            }
        }
    }

    private void put(Worksheet sheet, int row, int column, @Nullable Object value) {
        if (value == null) {
            return;
        }
        LocalDateTime time = texts.localTime(value);
        if (value instanceof LocalDate date && !date.isBefore(FIRST_DAY)) {
            sheet.value(row, column, date);
            sheet.style(row, column).format("dd/mm/yyyy").set();
        } else if (time != null && !time.toLocalDate().isBefore(FIRST_DAY)) {
            sheet.value(row, column, time);
            sheet.style(row, column).format("dd/mm/yyyy hh:mm:ss").set();
        } else if (value instanceof Number number && isExact(number)) {
            sheet.value(row, column, number);
        } else {
            // Inline, because shared strings would all be held until the end.
            sheet.inlineString(row, column, bounded(texts.of(value)));
        }
    }

    /** Spreadsheets calculate with 15 digits; a longer number must stay a text to stay itself. */
    private static boolean isExact(Number number) {
        if (number instanceof Double || number instanceof Float) {
            return Double.isFinite(number.doubleValue());
        }
        if (number instanceof BigDecimal decimal) {
            return decimal.precision() <= EXACT_DIGITS && Math.abs(decimal.scale()) < 300;
        }
        if (number instanceof BigInteger integer) {
            return integer.abs().toString().length() <= EXACT_DIGITS;
        }
        return Math.abs(number.doubleValue()) < 1e15;
    }

    private static String bounded(String text) {
        return text.length() <= TableReader.MAX_CELL
                ? text
                : text.substring(0, TableReader.MAX_CELL - 1) + "…";
    }
}
