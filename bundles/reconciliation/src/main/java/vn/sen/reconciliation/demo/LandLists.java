package vn.sen.reconciliation.demo;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a synthetic land list and, apart from it, its truth: {@code LandLists ROWS SEED AS_OF LIST
 * TRUTH}; the list is CSV, XLSX or JSON by the ending of its name. The truth has a line for each
 * row: its number in the file, and the class, or nothing when it is not late.
 */
public final class LandLists {
    private LandLists() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 5) {
            throw new IllegalArgumentException("ROWS SEED AS_OF LIST TRUTH");
        }
        long seed = Long.parseLong(arguments[1]);
        List<LandCase> rows =
                new LandList(seed, LocalDate.parse(arguments[2]))
                        .rows(Integer.parseInt(arguments[0]));
        write(rows, seed, Path.of(arguments[3]));
        List<String> truth = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            truth.add((i + 2) + "," + rows.get(i).truth());
        }
        Files.write(Path.of(arguments[4]), truth);
    }

    private static void write(List<LandCase> rows, long seed, Path to) throws IOException {
        ListWriter writer = new ListWriter(seed);
        String name = to.toString();
        try (OutputStream out = Files.newOutputStream(to)) {
            if (name.endsWith(".xlsx")) {
                writer.xlsx(rows, out);
            } else {
                out.write(name.endsWith(".json") ? writer.json(rows) : writer.csv(rows));
            }
        }
    }
}
