package vn.sen.agencies.imports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.agencies.AgencyIntake.Outcome;
import vn.sen.platform.api.text.Text;

/** What pages and REST show of imports. */
public final class ImportViews {
    private ImportViews() {}

    /**
     * @param done rows settled so far, of {@code total}
     * @param mapping null until the columns are chosen
     * @param failure why it stopped; "" unless it failed
     */
    public record ImportView(
            UUID id,
            String fileName,
            ImportState state,
            List<String> header,
            List<List<String>> sample,
            long total,
            @Nullable ImportMapping mapping,
            long done,
            long created,
            long changed,
            long same,
            long failed,
            Instant createdAt,
            String createdBy,
            @Nullable Instant startedAt,
            @Nullable Instant finishedAt,
            String failure,
            long version) {

        public boolean editable() {
            return state == ImportState.UPLOADED || state == ImportState.MAPPED;
        }

        /** Seconds with one decimal between start and end; null before the end. */
        public @Nullable Double seconds() {
            return startedAt == null || finishedAt == null
                    ? null
                    : java.time.Duration.between(startedAt, finishedAt).toMillis() / 100 / 10.0;
        }
    }

    /**
     * @param column header of the column at fault; "" for the row as a whole
     */
    public record RowFaultView(long row, String code, String column, Text message) {}

    /** What a run would do, counted over the whole file, with the first rows as they were read. */
    public record Preview(
            long create,
            long change,
            long same,
            long refuse,
            long parents,
            List<PreviewRow> rows,
            List<RowFaultView> faults) {}

    /** A row as it was read, and what a run would make of it. */
    public record PreviewRow(
            long row, String code, String name, Text kind, String parent, Outcome outcome) {

        public Text words() {
            return switch (outcome) {
                case CREATED -> new Text("lập mới", "create");
                case CHANGED -> new Text("thay đổi", "change");
                case SAME -> new Text("giữ nguyên", "same");
                case REFUSED -> new Text("không nhập được", "refused");
            };
        }

        public String tone() {
            return switch (outcome) {
                case CREATED -> "good";
                case CHANGED -> "accent";
                case SAME -> "calm";
                case REFUSED -> "bad";
            };
        }
    }
}
