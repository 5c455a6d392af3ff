package vn.sen.platform.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.lists.Cursor;
import vn.sen.platform.api.lists.Slice;
import vn.sen.platform.api.store.AuditTrail;

/** The audit trail over its two tables: the rows, and the chain that seals them. */
@Component(service = AuditTrail.class)
public final class SealedAuditTrail implements AuditTrail {
    static final Duration SEALED_WITHIN = Duration.ofMinutes(1);

    private final Database database;
    private final Clock clock;
    private final Commits commits;

    @Activate
    public SealedAuditTrail(
            @Reference Database database, @Reference Clock clock, @Reference Commits commits) {
        this.database = database;
        this.clock = clock;
        this.commits = commits;
    }

    @Override
    public void record(String act, @Nullable UUID subject, String result, String details) {
        Call call = Call.current();
        Row row =
                new Row(
                        0,
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        call.trace(),
                        call.caller().name(),
                        call.caller().account().orElse(null),
                        act,
                        subject,
                        act.contains(".") ? act.substring(0, act.indexOf('.')) : act,
                        "",
                        result,
                        details);
        database.with(
                connection -> {
                    AuditRows.insert(connection, row);
                    return true;
                });
        commits.audited();
    }

    @Override
    public Slice<Row> search(Filter filter, @Nullable String after, int limit) {
        List<Object> arguments = new ArrayList<>();
        StringBuilder where = new StringBuilder();
        and(where, arguments, "a.who = ?", filter.who());
        and(where, arguments, "a.act like concat(?, '%')", filter.act());
        and(where, arguments, "a.subject = ?", filter.subject());
        and(where, arguments, "a.result = ?", filter.result());
        and(
                where,
                arguments,
                "a.at >= ?",
                filter.from() == null ? null : Timestamp.from(filter.from()));
        and(where, arguments, "a.at < ?", filter.to() == null ? null : Timestamp.from(filter.to()));
        List<String> position = Cursor.parts(after, 1);
        and(
                where,
                arguments,
                "a.id < ?",
                position.isEmpty() ? null : Long.valueOf(position.get(0)));
        String sql =
                "select "
                        + AuditRows.COLUMNS
                        + " from platform_audit a"
                        + where
                        + " order by a.id desc limit "
                        + (limit + 1);
        List<Row> rows = database.with(connection -> select(connection, sql, arguments));
        return Slice.of(rows, limit, row -> Cursor.of(row.id()));
    }

    private static void and(
            StringBuilder where, List<Object> arguments, String condition, @Nullable Object value) {
        if (value != null) {
            where.append(where.isEmpty() ? " where " : " and ").append(condition);
            arguments.add(value);
        }
    }

    private static List<Row> select(Connection connection, String sql, List<Object> arguments)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.size(); i++) {
                select.setObject(i + 1, arguments.get(i));
            }
            List<Row> found = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(AuditRows.read(rows));
                }
            }
            return found;
        }
    }

    @Override
    public Optional<Broken> verify() {
        return database.with(connection -> new AuditProof(connection, clock).firstBroken());
    }
}
