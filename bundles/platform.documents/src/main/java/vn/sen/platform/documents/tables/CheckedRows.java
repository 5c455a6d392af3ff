package vn.sen.platform.documents.tables;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.sen.platform.api.documents.TableReader;
import vn.sen.platform.api.problem.Problem;

/**
 * Turns the raw rows of a sheet into a header and rows as wide as the header, within the limits.
 * Blank rows are left out; the first other row is the header.
 */
final class CheckedRows {
    /** More columns than any form of the administration has, and few enough for any memory. */
    static final int MAX_COLUMNS = 1_000;

    /** The last row of a spreadsheet. */
    private static final long LAST_ROW = 1_048_576;

    private final String sheet;
    private final TableReader.Rows to;
    private int width;
    private long count;

    CheckedRows(String sheet, TableReader.Rows to) {
        this.sheet = sheet;
        this.to = to;
    }

    void row(long number, List<String> raw) {
        if (number > LAST_ROW) {
            throw new Problem(DocumentProblem.TOO_MANY_ROWS, sheet, TableReader.MAX_ROWS);
        }
        List<String> cells = cells(number, raw);
        if (cells.isEmpty()) {
            return;
        }
        if (width == 0) {
            header(number, cells);
        } else {
            data(number, cells);
        }
    }

    private void header(long number, List<String> cells) {
        if (cells.size() > MAX_COLUMNS) {
            throw new Problem(DocumentProblem.TOO_MANY_COLUMNS, sheet, number, MAX_COLUMNS);
        }
        width = cells.size();
        to.header(cells.stream().map(String::strip).toList());
    }

    private void data(long number, List<String> cells) {
        if (cells.size() > width) {
            String cell = CellName.of(cells.size() - 1, number);
            throw new Problem(DocumentProblem.BEYOND_HEADER, sheet, cell);
        }
        count++;
        if (count > TableReader.MAX_ROWS) {
            throw new Problem(DocumentProblem.TOO_MANY_ROWS, sheet, TableReader.MAX_ROWS);
        }
        cells.addAll(Collections.nCopies(width - cells.size(), ""));
        to.row(number, Collections.unmodifiableList(cells));
    }

    /** The cells in NFC up to the last one that is not blank. */
    private List<String> cells(long number, List<String> raw) {
        int end = raw.size();
        while (end > 0 && raw.get(end - 1).isBlank()) {
            end--;
        }
        List<String> cells = new ArrayList<>(Math.max(end, width));
        for (int column = 0; column < end; column++) {
            String text = raw.get(column);
            if (text.length() > TableReader.MAX_CELL) {
                String cell = CellName.of(column, number);
                throw new Problem(DocumentProblem.CELL_TOO_LONG, sheet, cell, TableReader.MAX_CELL);
            }
            cells.add(Normalizer.normalize(text, Normalizer.Form.NFC));
        }
        return cells;
    }

    /** Refuses a sheet without any row. */
    void finish() {
        if (width == 0) {
            throw new Problem(DocumentProblem.EMPTY, sheet);
        }
    }

    /** Rows after the header. */
    long count() {
        return count;
    }
}
