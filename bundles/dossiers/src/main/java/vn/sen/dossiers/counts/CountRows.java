package vn.sen.dossiers.counts;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.sen.dossiers.cases.ManyRows;

/** Writes many rows of counts in a few statements. */
final class CountRows {
    private CountRows() {}

    static void addDeltas(EntityManager em, Map<Counted.Cell, Integer> differences) {
        List<@Nullable Object[]> rows = new ArrayList<>();
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
        ManyRows.insert(
                em,
                "insert into dossiers_delta (agency, procedure_code, kind, day, amount) values ",
                "",
                rows);
    }

    static void addToSums(EntityManager em, Map<Sum, Integer> amounts) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        amounts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> rows.add(row(entry.getKey(), entry.getValue())));
        ManyRows.insert(
                em,
                "insert into dossiers_count (span, agency, procedure_code, kind, day, amount)"
                        + " values ",
                " on duplicate key update amount = amount + value(amount)",
                rows);
    }

    private static @Nullable Object[] row(Sum sum, int amount) {
        return new Object[] {
            sum.span().name(), sum.agency(), sum.procedure(), sum.kind().name(), sum.day(), amount
        };
    }

    /**
     * One by one in a batch: a list of ids may make the database look at all rows, and so at those
     * that others are inserting. Returns how many were there.
     */
    static int dropDeltas(EntityManager em, List<DeltaEntity> deltas) {
        return em.<Connection, Integer>callWithConnection(
                connection -> {
                    try (PreparedStatement delete =
                            connection.prepareStatement(
                                    "delete from dossiers_delta where id = ?")) {
                        for (DeltaEntity delta : deltas) {
                            delete.setLong(1, delta.id());
                            delete.addBatch();
                        }
                        return (int)
                                IntStream.of(delete.executeBatch()).filter(n -> n != 0).count();
                    }
                });
    }
}
