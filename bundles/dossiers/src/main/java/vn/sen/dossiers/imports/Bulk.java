package vn.sen.dossiers.imports;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Many rows of one table in one statement to the server. Belongs to one transaction. */
final class Bulk implements AutoCloseable {
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private final PreparedStatement insert;
    private int rows;

    /**
     * @param columns separated by commas
     * @param end of the statement, such as {@code on duplicate key update …}
     */
    Bulk(Connection connection, String table, String columns, String end) throws SQLException {
        int count = columns.split(",", -1).length;
        insert =
                connection.prepareStatement(
                        "insert into "
                                + table
                                + " ("
                                + columns
                                + ") values (?"
                                + ", ?".repeat(count - 1)
                                + ")"
                                + end);
    }

    /** Each value as the server writes it: all rows then have the same types. */
    void add(@Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value == null) {
                insert.setNull(i + 1, Types.VARCHAR);
            } else {
                insert.setString(i + 1, text(value));
            }
        }
        insert.addBatch();
        rows++;
    }

    private static String text(Object value) {
        if (value instanceof Instant instant) {
            return UTC.format(instant);
        }
        if (value instanceof LocalDateTime) {
            throw new IllegalArgumentException("a local time is no moment");
        }
        if (value instanceof Boolean yes) {
            return yes ? "1" : "0";
        }
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }

    void write() throws SQLException {
        if (rows > 0) {
            insert.executeBatch();
        }
    }

    @Override
    public void close() throws SQLException {
        insert.close();
    }
}
