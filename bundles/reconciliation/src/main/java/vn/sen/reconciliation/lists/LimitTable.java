package vn.sen.reconciliation.lists;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.documents.Moment;
import vn.sen.platform.api.documents.TableReader;
import vn.sen.platform.api.explain.Confidence;
import vn.sen.platform.api.pages.Upload;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.text.Text;
import vn.sen.reconciliation.cases.Folding;

/**
 * Reads limits from a CSV or XLSX with the columns of their export. Each cell at fault is told with
 * its row; the file is taken whole or not at all. Thread-safe.
 */
@Component(service = LimitTable.class)
public final class LimitTable {
    private static final int MOST = 5_000;

    private final TableReader tables;

    @Activate
    public LimitTable(@Reference TableReader tables) {
        this.tables = tables;
    }

    private enum Column {
        PROCEDURE("ma thu tuc", "procedure", true),
        NAME("ten", "name", true),
        AMOUNT("ngay lam viec", "working days", true),
        FROM("tu ngay", "from", true),
        TO("den ngay", "to", false),
        BASIS("can cu", "basis", true),
        CONFIDENCE("do tin cay", "confidence", true);

        private final String vi;
        private final String en;
        private final boolean needed;

        Column(String vi, String en, boolean needed) {
            this.vi = vi;
            this.en = en;
            this.needed = needed;
        }

        int place(List<String> header) {
            List<String> folded = header.stream().map(Folding::fold).toList();
            return Math.max(folded.indexOf(vi), folded.indexOf(en));
        }
    }

    /** A limit and the row that it stands in. */
    record Row(long number, LimitView limit) {}

    /** Throws {@code request-invalid} with the faults of all rows. */
    List<Row> read(Upload upload) {
        Reading reading = new Reading();
        try {
            tables.read(upload, reading);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        reading.faults.check();
        return reading.rows;
    }

    private static final class Reading implements TableReader.Rows {
        private final Faults faults = new Faults();
        private final List<Row> rows = new ArrayList<>();
        private List<String> header = List.of();

        @Override
        public void header(List<String> names) {
            header = names;
            for (Column column : Column.values()) {
                if (column.needed && column.place(names) < 0) {
                    faults.add(
                            "file",
                            "column-missing",
                            new Text("Tệp thiếu cột “{0}”.", "The file lacks the column “{1}”.")
                                    .with(column.vi, column.en));
                }
            }
            faults.check();
        }

        @Override
        public void row(long number, List<String> cells) {
            if (rows.size() == MOST) {
                faults.add(
                                "file",
                                "too-long",
                                new Text("Tối đa {0} dòng.", "At most {0} rows.").with(MOST))
                        .check();
            }
            String procedure = must(number, cells, Column.PROCEDURE);
            String name = must(number, cells, Column.NAME);
            String basis = must(number, cells, Column.BASIS);
            Integer amount = amount(number, must(number, cells, Column.AMOUNT));
            LocalDate from = day(number, must(number, cells, Column.FROM));
            LocalDate to = day(number, cell(cells, Column.TO));
            Confidence confidence = confidence(number, must(number, cells, Column.CONFIDENCE));
            if (amount != null && from != null && confidence != null) {
                rows.add(
                        new Row(
                                number,
                                new LimitView(
                                        procedure, name, amount, from, to, basis, confidence)));
            }
        }

        private String cell(List<String> cells, Column column) {
            int place = column.place(header);
            return place < 0 ? "" : cells.get(place).strip();
        }

        private String must(long number, List<String> cells, Column column) {
            String text = cell(cells, column);
            if (text.isEmpty()) {
                fault(number, "Thiếu “{0}”.", "“{1}” is missing.", column.vi, column.en);
            }
            return text;
        }

        private @Nullable Integer amount(long number, String text) {
            if (text.matches("\\d{1,5}")) {
                return Integer.valueOf(text);
            }
            if (!text.isEmpty()) {
                fault(number, "“{0}” không phải số ngày.", "“{0}” is no number of days.", text);
            }
            return null;
        }

        private @Nullable LocalDate day(long number, String text) {
            Optional<LocalDate> day = Moment.read(text).map(Moment::day);
            if (day.isEmpty() && !text.isEmpty()) {
                fault(number, "“{0}” không phải ngày.", "“{0}” is no date.", text);
            }
            return day.orElse(null);
        }

        private @Nullable Confidence confidence(long number, String text) {
            for (Confidence known : Confidence.values()) {
                if (known.name().equalsIgnoreCase(text)) {
                    return known;
                }
            }
            if (!text.isEmpty()) {
                fault(number, "Độ tin cậy “{0}” không có.", "There is no confidence “{0}”.", text);
            }
            return null;
        }

        private void fault(long number, String vi, String en, Object... values) {
            Text words = new Text(vi, en).with(values);
            faults.add(
                    "file",
                    "row-wrong",
                    new Text(
                            "Dòng " + number + ": " + words.vi(),
                            "Row " + number + ": " + words.en()));
        }
    }
}
