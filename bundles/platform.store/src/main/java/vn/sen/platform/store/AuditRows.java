package vn.sen.platform.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.store.AuditTrail.Row;

/** How an audit row looks in the table, and what its hash covers. */
final class AuditRows {
    static final String COLUMNS =
            "a.id, a.at, a.trace, a.who, a.account, a.act, a.subject, a.module, a.module_version, a.result, a.details,"
                    + " a.row_hash";

    private AuditRows() {}

    static void insert(Connection connection, Row row) throws SQLException {
        insert(connection, List.of(row));
    }

    /** In one round trip, however many there are. */
    static void insert(Connection connection, List<Row> rows) throws SQLException {
        String sql =
                "insert into platform_audit (at, trace, who, account, act, subject, module, module_version, result,"
                        + " details, row_hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (Row row : rows) {
                insert.setObject(1, LocalDateTime.ofInstant(row.at(), ZoneOffset.UTC));
                insert.setString(2, row.trace());
                insert.setString(3, row.who());
                Journal.setNullable(insert, 4, row.account());
                insert.setString(5, row.act());
                Journal.setNullable(insert, 6, row.subject());
                insert.setString(7, row.module());
                insert.setString(8, row.moduleVersion());
                insert.setString(9, row.result());
                insert.setString(10, row.details());
                insert.setString(11, hash(row));
                add(insert, rows.size());
            }
            execute(insert, rows.size());
        }
    }

    /** A batch of one would cost the server a prepared statement more than it is worth. */
    static void add(PreparedStatement statement, int size) throws SQLException {
        if (size > 1) {
            statement.addBatch();
        }
    }

    static void execute(PreparedStatement statement, int size) throws SQLException {
        if (size > 1) {
            statement.executeBatch();
        } else {
            statement.executeUpdate();
        }
    }

    static Row read(ResultSet rows) throws SQLException {
        return new Row(
                rows.getLong(1),
                rows.getTimestamp(2).toInstant(),
                rows.getString(3),
                rows.getString(4),
                uuid(rows, 5),
                rows.getString(6),
                uuid(rows, 7),
                rows.getString(8),
                rows.getString(9),
                rows.getString(10),
                rows.getString(11));
    }

    private static @Nullable UUID uuid(ResultSet rows, int column) throws SQLException {
        String text = rows.getString(column);
        return text == null ? null : UUID.fromString(text);
    }

    /** Over everything that the row says, but not its number: that is bound by the chain. */
    static String hash(Row row) {
        return sha256(
                String.join(
                        "\u001F",
                        row.at().toString(),
                        row.trace(),
                        row.who(),
                        String.valueOf(row.account()),
                        row.act(),
                        String.valueOf(row.subject()),
                        row.module(),
                        row.moduleVersion(),
                        row.result(),
                        row.details()));
    }

    static String link(String previous, long id, String rowHash) {
        return sha256(previous + "\u001F" + id + "\u001F" + rowHash);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
