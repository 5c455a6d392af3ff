package vn.sen.dossiers.imports;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.text.Text;

/** What pages and REST show of imports. */
public final class ImportViews {
    private ImportViews() {}

    /**
     * @param unit whose register it is
     * @param done rows settled so far, of {@code total}
     * @param created dossiers that were made
     * @param same rows whose dossier was there already, left as it was
     * @param failed rows that were not taken
     * @param mapping null until the columns are chosen
     * @param failure why it stopped; "" unless it failed
     */
    public record ImportView(
            UUID id,
            UUID unit,
            String fileName,
            ImportState state,
            List<String> header,
            List<List<String>> sample,
            long total,
            @Nullable ImportMapping mapping,
            long done,
            long created,
            long same,
            long failed,
            Instant createdAt,
            String createdBy,
            @Nullable Instant startedAt,
            @Nullable Instant finishedAt,
            String failure,
            long version) {

        /** Seconds with one decimal between start and end; null before the end. */
        public @Nullable Double seconds() {
            return startedAt == null || finishedAt == null
                    ? null
                    : Duration.between(startedAt, finishedAt).toMillis() / 100 / 10.0;
        }
    }

    /**
     * @param column header of the column at fault; "" for the row as a whole
     */
    public record RowFaultView(long row, String code, String column, Text message) {}

    /**
     * What a run would do with the first rows.
     *
     * @param looked how many rows were looked at
     */
    public record Preview(
            long looked,
            long create,
            long same,
            long refuse,
            List<PreviewRow> rows,
            List<RowFaultView> faults) {}

    /**
     * A row as it was read, and what a run would make of it.
     *
     * @param due computed by our clock; null without one
     */
    public record PreviewRow(
            long row,
            String code,
            String procedure,
            Text state,
            @Nullable LocalDate due,
            String outcome) {

        public Text words() {
            return switch (outcome) {
                case "CREATED" -> new Text("lập mới", "create");
                case "SAME" -> new Text("đã có, giữ nguyên", "there already");
                default -> new Text("không nhập được", "refused");
            };
        }

        public String tone() {
            return switch (outcome) {
                case "CREATED" -> "good";
                case "SAME" -> "calm";
                default -> "bad";
            };
        }
    }
}
