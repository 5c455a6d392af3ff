package vn.sen.platform.modules.operate;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.lists.Column;
import vn.sen.platform.api.lists.Listing;
import vn.sen.platform.api.lists.Slice;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.text.Text;
import vn.sen.platform.modules.change.Change;
import vn.sen.platform.modules.change.Changes;

/** What was changed, by whom and with which outcome. */
@Component(service = History.class)
public final class History {
    private final Changes changes;

    @Activate
    public History(@Reference Changes changes) {
        this.changes = changes;
    }

    /**
     * What somebody looks for; "" and null stand for all.
     *
     * @param kind name of a {@link Change.Kind}
     * @param outcome name of a {@link Change.Outcome}
     */
    public record Search(String module, String kind, String outcome) {
        public static final Search ALL = new Search("", "", "");

        public static Search of(
                @Nullable String module, @Nullable String kind, @Nullable String outcome) {
            return new Search(text(module), upper(kind), upper(outcome));
        }

        private static String text(@Nullable String value) {
            return value == null ? "" : value.strip();
        }

        private static String upper(@Nullable String value) {
            return text(value).toUpperCase(Locale.ROOT);
        }

        boolean finds(Change change) {
            return (module.isEmpty() || module.equals(change.module()))
                    && (kind.isEmpty() || kind.equals(change.kind().name()))
                    && (outcome.isEmpty() || outcome.equals(change.outcome().name()));
        }
    }

    /** Newest first. */
    public Listing<Change> list(Search search) {
        Call.current().caller().require(ModulesPermission.WATCH);
        return new Listing<>(
                "lich-su-phan-he",
                new Text("Lịch sử thay đổi phân hệ", "History of module changes"),
                columns(),
                (after, limit) -> page(search, after, limit));
    }

    private Slice<Change> page(Search search, @Nullable String after, int limit) {
        List<Change> found =
                changes.olderThan(after).filter(search::finds).limit(limit + 1L).toList();
        return Slice.of(found, limit, Change::id);
    }

    public Change find(String id) {
        Call.current().caller().require(ModulesPermission.WATCH);
        return changes.find(id).orElseThrow(() -> new Problem(ModulesProblem.UNKNOWN_CHANGE, id));
    }

    /** The one under way now. */
    public Optional<Change> running() {
        Call.current().caller().require(ModulesPermission.WATCH);
        return changes.running();
    }

    /** Id of the module's last change; "" when there is none. */
    String last(String module) {
        return changes.olderThan(null)
                .filter(change -> change.module().equals(module))
                .findFirst()
                .map(Change::id)
                .orElse("");
    }

    private static List<Column<Change>> columns() {
        return List.of(
                Column.of("id", "Mã", "Id", Change::id),
                Column.of("began", "Bắt đầu", "Began", Change::began),
                Column.of("ended", "Kết thúc", "Ended", Change::ended),
                Column.of("module", "Phân hệ", "Module", Change::module),
                Column.of("file", "Tệp", "File", Change::file),
                Column.of("kind", "Việc", "Kind", change -> Words.of(change.kind())),
                Column.of("from", "Từ bản", "From", Change::from),
                Column.of("to", "Đến bản", "To", Change::to),
                Column.of("by", "Ai", "Who", Change::by),
                Column.of("outcome", "Kết quả", "Outcome", change -> Words.of(change.outcome())),
                Column.of("reason", "Lý do", "Reason", Change::reason),
                Column.of("serving", "Bản phục vụ sau đó", "Serving after", Change::serving),
                Column.of("millis", "Mili giây", "Milliseconds", History::millis));
    }

    private static @Nullable Object millis(Change change) {
        return change.ended() == null
                ? null
                : (Object) Duration.between(change.began(), change.ended()).toMillis();
    }
}
