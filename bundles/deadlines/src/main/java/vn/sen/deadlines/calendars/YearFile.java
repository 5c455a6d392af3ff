package vn.sen.deadlines.calendars;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.documents.TableReader;
import vn.sen.platform.api.pages.Upload;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.text.Text;

/**
 * A file of years: year, notice, confidence, days off, worked Saturdays.
 *
 * @param rows in the order of the file; rows that begin with # are left out
 */
public record YearFile(List<Row> rows) {
    private static final int MOST_ROWS = 301;

    public YearFile {
        rows = List.copyOf(rows);
    }

    /**
     * @param number as the person sees it, the header being 1
     * @param line the cells again, for the step after this one
     */
    public record Row(long number, String line, YearRow read) {}

    public static YearFile of(TableReader tables, Upload upload) throws IOException {
        List<Row> rows = new ArrayList<>();
        tables.read(
                upload,
                new TableReader.Rows() {
                    @Override
                    public void header(List<String> names) {}

                    @Override
                    public void row(long number, List<String> cells) {
                        String first = cells.isEmpty() ? "" : cells.get(0).strip();
                        if (!first.isEmpty() && !first.startsWith("#") && rows.size() < MOST_ROWS) {
                            rows.add(made(number, cells));
                        }
                    }
                });
        return new YearFile(rows);
    }

    /** From the lines that a preview carried. */
    public static YearFile ofLines(String lines) {
        List<Row> rows = new ArrayList<>();
        long number = 1;
        for (String line : lines.split("\\R", -1)) {
            number++;
            if (!line.isBlank()) {
                rows.add(made(number, List.of(line.split(";", -1))));
            }
        }
        return new YearFile(rows);
    }

    private static Row made(long number, List<String> cells) {
        List<String> clean = cells.stream().map(cell -> cell.replaceAll("[;\\r\\n]", ",")).toList();
        return new Row(number, String.join(";", clean), YearRow.read(cells.toArray(String[]::new)));
    }

    public String lines() {
        StringBuilder lines = new StringBuilder();
        rows.forEach(row -> lines.append(row.line()).append('\n'));
        return lines.toString();
    }

    public boolean sound() {
        Faults faults = new Faults();
        check(faults);
        return faults.isEmpty();
    }

    /** Adds what is wrong, each with its row. */
    public void check(Faults faults) {
        Map<Integer, Long> seen = new LinkedHashMap<>();
        if (rows.isEmpty() || rows.size() >= MOST_ROWS) {
            faults.add(
                    "lines",
                    "rows",
                    new Text("Tệp cần từ 1 đến 300 năm.", "The file needs 1 to 300 years."));
        }
        for (Row row : rows) {
            row.read()
                    .faults()
                    .forEach(fault -> faults.add("lines", "row", named(row.number(), fault)));
            Long before = seen.put(row.read().year().year(), row.number());
            if (before != null) {
                Text words = new Text("Năm này đã có ở dòng {0}.", "The year stands in row {0}.");
                faults.add("lines", "twice", named(row.number(), words.with(before)));
            }
        }
    }

    private static Text named(long number, Text fault) {
        return new Text("Dòng " + number + ": " + fault.vi(), "Row " + number + ": " + fault.en());
    }

    public int firstYear() {
        return rows.isEmpty() ? 0 : rows.get(0).read().year().year();
    }

    /** The calendar in force with these years instead of its own. */
    public CalendarContent over(@Nullable CalendarVersion before) {
        Map<Integer, CalendarContent.Year> years = new LinkedHashMap<>();
        CalendarContent old = before == null ? CalendarContent.EMPTY : before.content();
        old.years().forEach(year -> years.put(year.year(), year));
        rows.forEach(row -> years.put(row.read().year().year(), row.read().year()));
        return new CalendarContent(
                old.week(), old.cutOff(), old.counting(), List.copyOf(years.values()), old.days());
    }
}
