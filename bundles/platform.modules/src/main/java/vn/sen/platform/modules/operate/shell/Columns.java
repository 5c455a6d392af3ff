package vn.sen.platform.modules.operate.shell;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** A table in plain text, each column as wide as its widest cell. */
final class Columns {
    private final List<List<String>> rows = new ArrayList<>();

    Columns(String... heads) {
        rows.add(List.of(heads));
    }

    Columns row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    void print(PrintStream out) {
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < columns; i++) {
                String cell = row.get(i);
                line.append(cell).append(" ".repeat(widths[i] - width(cell) + 2));
            }
            out.println(line.toString().stripTrailing());
        }
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
