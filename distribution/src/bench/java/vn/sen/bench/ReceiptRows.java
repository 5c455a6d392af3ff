package vn.sen.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The rows that the product wrote for one receipt, to be written again for another dossier: one
 * insert a table, all in the transaction of the caller.
 */
final class ReceiptRows {
    private static final Map<String, String> BY =
            Map.of(
                    "dossiers_segment", "dossier",
                    "dossiers_leg", "dossier",
                    "dossiers_part", "dossier",
                    "dossiers_fee", "dossier",
                    "dossiers_step", "dossier",
                    "platform_audit", "subject",
                    "platform_event", "subject");
    private static final Set<String> PLACES =
            Set.of("agency", "received_agency", "desk", "leg_agency");

    private final List<Table> tables;

    private ReceiptRows(List<Table> tables) {
        this.tables = tables;
    }

    private record Table(String name, List<String> columns, List<Object[]> rows) {}

    static ReceiptRows of(Connection connection, String dossier) throws SQLException {
        List<Table> tables = new ArrayList<>();
        tables.add(table(connection, "dossiers_dossier", "id", dossier));
        for (Map.Entry<String, String> by : BY.entrySet()) {
            tables.add(table(connection, by.getKey(), by.getValue(), dossier));
        }
        return new ReceiptRows(tables);
    }

    private static Table table(Connection connection, String name, String key, String dossier)
            throws SQLException {
        List<String> columns = new ArrayList<>();
        List<Object[]> rows = new ArrayList<>();
        try (PreparedStatement select =
                connection.prepareStatement("select * from " + name + " where " + key + " = ?")) {
            select.setString(1, dossier);
            try (ResultSet found = select.executeQuery()) {
                ResultSetMetaData meta = found.getMetaData();
                for (int i = 1; i <= meta.getColumnCount(); i++) {
                    if (!meta.isAutoIncrement(i)) {
                        columns.add(meta.getColumnName(i));
                    }
                }
                while (found.next()) {
                    Object[] row = new Object[columns.size()];
                    for (int i = 0; i < row.length; i++) {
                        row[i] = found.getString(columns.get(i));
                    }
                    rows.add(row);
                }
            }
        }
        return new Table(name, columns, rows);
    }

    /** Returns the id of the new dossier. */
    String again(Connection connection, String agency, String key, String hash)
            throws SQLException {
        String id = UUID.randomUUID().toString();
        run(
                connection,
                "insert into platform_answer (account, idempotency_key, request_hash, trace, at, result, status, headers, body)"
                        + " values ('floor', ?, ?, '0123456789abcdef', utc_timestamp(6), '{}', 201, '{}', '{}')",
                key,
                hash);
        String unit = "floor" + agency.substring(0, 18);
        run(
                connection,
                "insert into dossiers_sequence (unit, day, last) values (?, curdate(), 1) on duplicate key update last = last + 1",
                unit);
        String code = unit + "-" + number(connection, unit);
        for (Table table : tables) {
            if (!table.rows().isEmpty()) {
                insert(connection, table, id, agency, code);
            }
        }
        run(
                connection,
                "insert into dossiers_delta (agency, procedure_code, kind, day, amount) values (?, 'floor', 'RETURNED', curdate(), 0),"
                        + " (?, 'floor', 'RETURNED', curdate(), 0)",
                agency,
                agency);
        return id;
    }

    private static int number(Connection connection, String unit) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select last from dossiers_sequence where unit = ? and day = curdate()")) {
            select.setString(1, unit);
            try (ResultSet rows = select.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    private static void insert(
            Connection connection, Table table, String id, String agency, String code)
            throws SQLException {
        String one = "(?" + ", ?".repeat(table.columns().size() - 1) + ")";
        String sql =
                "insert into "
                        + table.name()
                        + " ("
                        + String.join(", ", table.columns())
                        + ") values "
                        + one
                        + (", " + one).repeat(table.rows().size() - 1);
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            int index = 1;
            for (Object[] row : table.rows()) {
                for (int i = 0; i < row.length; i++) {
                    insert.setObject(
                            index++, cell(table, table.columns().get(i), row[i], id, agency, code));
                }
            }
            insert.executeUpdate();
        }
    }

    private static Object cell(
            Table table, String column, Object value, String id, String agency, String code) {
        boolean head = table.name().equals("dossiers_dossier");
        if (column.equals(head ? "id" : BY.getOrDefault(table.name(), "-"))) {
            return id;
        }
        if (column.equals("id") || column.equals("event_id")) {
            return UUID.randomUUID().toString();
        }
        if (column.equals("spread")) {
            return 1;
        }
        if (head && column.equals("code")) {
            return code;
        }
        return PLACES.contains(column) ? agency : value;
    }

    private static void run(Connection connection, String sql, String... values)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
