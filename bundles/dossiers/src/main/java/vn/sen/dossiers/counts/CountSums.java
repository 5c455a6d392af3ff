package vn.sen.dossiers.counts;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sen.platform.api.store.Change;

/** What many new dossiers add to the counts, summed by place. Not thread-safe. */
public final class CountSums {
    private final Map<Counted.Cell, Integer> sums = new LinkedHashMap<>();

    public void add(List<Counted.Cell> cells) {
        cells.forEach(cell -> sums.merge(cell, 1, Integer::sum));
    }

    /** In one statement, however many places there are. */
    public void write(Change change) {
        if (!sums.isEmpty()) {
            change.em().<Connection>runWithConnection(this::insert);
        }
    }

    private void insert(Connection connection) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "insert into dossiers_delta (agency, procedure_code, kind, day, amount)"
                                + " values (?, ?, ?, ?, ?)")) {
            for (Map.Entry<Counted.Cell, Integer> sum : sums.entrySet()) {
                Counted.Cell cell = sum.getKey();
                insert.setString(1, cell.agency().toString());
                insert.setString(2, cell.procedure());
                insert.setString(3, cell.kind().name());
                insert.setString(4, cell.day().toString());
                insert.setInt(5, sum.getValue());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
