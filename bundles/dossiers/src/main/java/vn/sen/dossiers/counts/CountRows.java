package vn.sen.dossiers.counts;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes many rows of counts in a few statements. */
final class CountRows {
    private static final int TOGETHER = 500;

    private CountRows() {}

    static void addDeltas(EntityManager em, Map<Counted.Cell, Integer> differences) {
        List<Object[]> rows = new ArrayList<>();
        differences.forEach(
                (cell, amount) ->
                        rows.add(
                                new Object[] {
                                    cell.agency(),
                                    cell.procedure(),
                                    cell.kind().name(),
                                    cell.day(),
                                    amount
                                }));
        insert(
                em,
                "insert into dossiers_delta (agency, procedure_code, kind, day, amount) values ",
                "",
                rows);
    }

    static void addToSums(EntityManager em, Map<Sum, Integer> amounts) {
        List<Object[]> rows = new ArrayList<>();
        amounts.forEach(
                (sum, amount) ->
                        rows.add(
                                new Object[] {
                                    sum.span().name(),
                                    sum.agency(),
                                    sum.procedure(),
                                    sum.kind().name(),
                                    sum.day(),
                                    amount
                                }));
        insert(
                em,
                "insert into dossiers_count (span, agency, procedure_code, kind, day, amount)"
                        + " values ",
                " on duplicate key update amount = amount + value(amount)",
                rows);
    }

    private static void insert(
            EntityManager em, String into, String otherwise, List<Object[]> rows) {
        em.<Connection>runWithConnection(
                connection -> {
                    for (int from = 0; from < rows.size(); from += TOGETHER) {
                        insert(
                                connection,
                                into,
                                otherwise,
                                rows.subList(from, Math.min(from + TOGETHER, rows.size())));
                    }
                });
    }

    private static void insert(
            Connection connection, String into, String otherwise, List<Object[]> rows)
            throws SQLException {
        String one = "(?" + ", ?".repeat(rows.get(0).length - 1) + ")";
        String sql = into + one + (", " + one).repeat(rows.size() - 1) + otherwise;
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            int index = 1;
            for (Object[] row : rows) {
                for (Object cell : row) {
                    insert.setObject(index++, cell);
                }
            }
            insert.executeUpdate();
        }
    }
}
