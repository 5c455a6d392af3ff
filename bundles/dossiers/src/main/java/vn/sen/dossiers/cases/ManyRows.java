package vn.sen.dossiers.cases;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Inserts many rows in a few statements, in the transaction that is under way. */
public final class ManyRows {
    private static final int TOGETHER = 500;

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
                    for (int from = 0; from < rows.size(); from += TOGETHER) {
                        int to = Math.min(from + TOGETHER, rows.size());
                        insert(connection, into, otherwise, rows.subList(from, to));
                    }
                });
    }

    private static void insert(
            Connection connection, String into, String otherwise, List<@Nullable Object[]> rows)
            throws SQLException {
        String one = "(?" + ", ?".repeat(rows.get(0).length - 1) + ")";
        String sql = into + one + (", " + one).repeat(rows.size() - 1) + otherwise;
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            int index = 1;
            for (@Nullable Object[] row : rows) {
                for (Object cell : row) {
                    insert.setObject(index++, cell);
                }
            }
            insert.executeUpdate();
        }
    }
}
