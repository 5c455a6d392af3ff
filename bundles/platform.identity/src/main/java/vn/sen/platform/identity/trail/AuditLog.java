package vn.sen.platform.identity.trail;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.lists.Column;
import vn.sen.platform.api.lists.Listing;
import vn.sen.platform.api.store.AuditTrail;
import vn.sen.platform.api.store.AuditTrail.Row;
import vn.sen.platform.api.text.Text;
import vn.sen.platform.identity.IdentityPermission;

/** The audit trail for those who may read it. Thread-safe. */
@Component(service = AuditLog.class)
public final class AuditLog {
    private final AuditTrail trail;
    private final java.time.Clock clock;

    @Activate
    public AuditLog(@Reference AuditTrail trail, @Reference java.time.Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * What somebody looks for; empty texts and nulls stand for all.
     *
     * @param from first day, in the configured zone
     * @param to last day, included
     */
    public record Search(
            String who,
            String act,
            @Nullable UUID subject,
            String result,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    public Listing<Row> list(Search search) {
        Call.current().caller().require(IdentityPermission.SEE_AUDIT);
        AuditTrail.Filter filter = filter(search);
        return new Listing<>(
                "nhat-ky",
                new Text("Nhật ký", "Audit trail"),
                columns(),
                (after, limit) -> trail.search(filter, after, limit));
    }

    private AuditTrail.Filter filter(Search search) {
        ZoneId zone = clock.getZone();
        LocalDate to = search.to();
        LocalDate from = search.from();
        return new AuditTrail.Filter(
                orNull(search.who()),
                orNull(search.act()),
                search.subject(),
                orNull(search.result()),
                from == null ? null : from.atStartOfDay(zone).toInstant(),
                to == null ? null : to.plusDays(1).atStartOfDay(zone).toInstant());
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }

    private static List<Column<Row>> columns() {
        return List.of(
                Column.of("id", "Số", "Number", Row::id),
                Column.of("at", "Thời điểm", "Time", Row::at),
                Column.of("who", "Ai", "Who", Row::who),
                Column.of("act", "Việc", "Act", row -> ActWords.of(row.act())),
                Column.of("actCode", "Mã việc", "Code of the act", Row::act),
                Column.of("subject", "Đối tượng", "Subject", row -> String.valueOf(row.subject())),
                Column.of("result", "Kết quả", "Result", row -> ActWords.result(row.result())),
                Column.of("module", "Phân hệ", "Module", Row::module),
                Column.of("moduleVersion", "Phiên bản", "Version", Row::moduleVersion),
                Column.of("trace", "Dấu vết", "Trace", Row::trace),
                Column.of("details", "Chi tiết", "Details", Row::details));
    }
}
