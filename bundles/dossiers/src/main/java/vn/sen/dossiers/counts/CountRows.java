package vn.sen.dossiers.counts;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
        ManyRows.insert(
                em,
                "insert into dossiers_count (span, agency, procedure_code, kind, day, amount)"
                        + " values ",
                " on duplicate key update amount = amount + value(amount)",
                rows);
    }
}
