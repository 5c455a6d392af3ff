package vn.sen.dossiers.cases;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Inserts many rows in a few statements, in the transaction that is under way. */
public final class ManyRows {
    /**
     * Before a statement whose length varies: the driver sends it whole, it is not worth preparing.
     */
    public static final String AS_TEXT = "/*client prepare*/";

    private static final int TOGETHER = 500;

    /** From so many on, values sent as they are cost less than a statement that holds them. */
    private static final int WORTH_PREPARING = 100;

    private ManyRows() {}

    /**
     * @param into all before the values
     * @param otherwise all behind them; "" for nothing
     * @param rows each with as many cells
     */
    public static void insert(
            EntityManager em, String into, String otherwise, List<@Nullable Object[]> rows) {
        em.<Connection>runWithConnection(
                connection -> {
                    if (otherwise.isEmpty() && rows.size() > WORTH_PREPARING) {
                        prepared(connection, into, rows);
                        return;
                    }
                    for (int from = 0; from < rows.size(); from += TOGETHER) {
                        int to = Math.min(from + TOGETHER, rows.size());
                        insert(connection, into, otherwise, rows.subList(from, to));
                    }
                });
    }

    private static void prepared(Connection connection, String into, List<@Nullable Object[]> rows)
            throws SQLException {
        String one = "(?" + ", ?".repeat(rows.get(0).length - 1) + ")";
        try (PreparedStatement insert = connection.prepareStatement(into + one)) {
            for (@Nullable Object[] row : rows) {
                set(insert, 1, row);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** By its type where that is known: the driver would try all that it can write. */
    private static int set(PreparedStatement insert, int from, @Nullable Object[] row)
            throws SQLException {
        int index = from;
        for (Object cell : row) {
            if (cell instanceof String text) {
                insert.setString(index++, text);
            } else if (cell instanceof Integer number) {
                insert.setInt(index++, number);
            } else if (cell instanceof UUID || cell instanceof LocalDate) {
                insert.setString(index++, cell.toString());
            } else {
                insert.setObject(index++, cell);
            }
        }
        return index;
    }

    private static void insert(
            Connection connection, String into, String otherwise, List<@Nullable Object[]> rows)
            throws SQLException {
        String one = "(?" + ", ?".repeat(rows.get(0).length - 1) + ")";
        String sql = AS_TEXT + into + one + (", " + one).repeat(rows.size() - 1) + otherwise;
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            int index = 1;
            for (@Nullable Object[] row : rows) {
                index = set(insert, index, row);
            }
            insert.executeUpdate();
        }
    }
}
