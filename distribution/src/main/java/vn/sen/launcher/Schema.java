package vn.sen.launcher;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What a schema is made of: tables, views and triggers, with the statements that make them. */
final class Schema {
    private static final String DEFINER = "DEFINER=\\S+ ";

    private final Connection connection;

    Schema(Connection connection) {
        this.connection = connection;
    }

    List<String> tables() throws SQLException {
        return names(
                "table_name", "tables", "table_schema = database() and table_type = 'BASE TABLE'");
    }

    List<String> views() throws SQLException {
        return names("table_name", "views", "table_schema = database()");
    }

    List<String> triggers() throws SQLException {
        return names("trigger_name", "triggers", "trigger_schema = database()");
    }

    /** Columns that are stored, in order; those that are computed make themselves. */
    List<Column> columns(String table) throws SQLException {
        List<Column> columns = new ArrayList<>();
        try (PreparedStatement query =
                connection.prepareStatement(
                        "select column_name, data_type from information_schema.columns where table_schema ="
                                + " database() and table_name = ? and is_generated = 'NEVER' order by"
                                + " ordinal_position")) {
            query.setString(1, table);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    columns.add(new Column(row.getString(1), isBinary(row.getString(2))));
                }
            }
        }
        return columns;
    }

    String create(String kind, String name) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("show create " + kind + " " + quoted(name))) {
            row.next();
            int column = kind.equals("trigger") ? 3 : 2;
            return row.getString(column).replaceFirst(DEFINER, "");
        }
    }

    void dropEverything() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set foreign_key_checks = 0");
            for (String view : views()) {
                statement.execute("drop view " + quoted(view));
            }
            for (String table : tables()) {
                statement.execute("drop table " + quoted(table));
            }
        }
    }

    static String quoted(String name) {
        return "`" + name.replace("`", "``") + "`";
    }

    private List<String> names(String column, String from, String where) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "select "
                                        + column
                                        + " from information_schema."
                                        + from
                                        + " where "
                                        + where
                                        + " order by "
                                        + column)) {
            while (row.next()) {
                names.add(row.getString(1));
            }
        }
        return names;
    }

    private static boolean isBinary(String type) {
        return type.endsWith("blob") || type.endsWith("binary") || type.equals("bit");
    }

    /** A stored column; the values of a binary one travel as hexadecimal digits. */
    record Column(String name, boolean binary) {}
}
