package vn.sen.launcher;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sen.launcher.Schema.Column;

/**
 * Writes one file with everything that a node must not lose: each table as of one instant, and the
 * kept content. Needs the same memory whatever the size.
 */
final class Backup {
    private static final int ROWS_AT_A_TIME = 1000;
    private static final String INCOMING = "incoming";

    private final Connection connection;
    private final Path content;

    Backup(Connection connection, Path content) {
        this.connection = connection;
        this.content = content;
    }

    /** Writes beside the file first, so that it is never half there. */
    void writeTo(Path file) throws IOException, SQLException {
        Path half = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (BackupWriter out = new BackupWriter(half)) {
                writeDatabase(out);
                writeContent(out);
                out.finish();
            }
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    private void writeDatabase(BackupWriter out) throws SQLException, IOException {
        Schema schema = new Schema(connection);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set time_zone = '+00:00'");
            statement.execute("set session transaction isolation level repeatable read");
            statement.execute("start transaction with consistent snapshot");
        }
        for (String table : schema.tables()) {
            out.add("tables/" + table + ".sql", schema.create("table", table));
            writeRows(table, schema.columns(table), out);
        }
        for (String view : schema.views()) {
            out.add("views/" + view + ".sql", schema.create("view", view));
        }
        for (String trigger : schema.triggers()) {
            out.add("triggers/" + trigger + ".sql", schema.create("trigger", trigger));
        }
        connection.rollback();
    }

    private void writeRows(String table, List<Column> columns, BackupWriter out)
            throws SQLException, IOException {
        String names =
                columns.stream()
                        .map(column -> Schema.quoted(column.name()))
                        .collect(Collectors.joining(","));
        Writer rows =
                new BufferedWriter(
                        new OutputStreamWriter(
                                out.begin("rows/" + table + ".tsv"), StandardCharsets.UTF_8));
        RowText.write(columns.stream().map(Column::name).toList(), rows);
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(ROWS_AT_A_TIME);
            try (ResultSet row =
                    statement.executeQuery("select " + names + " from " + Schema.quoted(table))) {
                while (row.next()) {
                    RowText.write(values(row, columns), rows);
                }
            }
        }
        rows.flush();
        out.end();
    }

    private static List<@Nullable String> values(ResultSet row, List<Column> columns)
            throws SQLException {
        List<@Nullable String> values = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).binary()) {
                byte[] bytes = row.getBytes(i + 1);
                values.add(bytes == null ? null : HexFormat.of().formatHex(bytes));
            } else {
                values.add(row.getString(i + 1));
            }
        }
        return values;
    }

    private void writeContent(BackupWriter out) throws IOException {
        if (Files.notExists(content)) {
            return;
        }
        try (Stream<Path> files = Files.walk(content)) {
            for (Path path : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                String name = content.relativize(path).toString().replace('\\', '/');
                if (!name.startsWith(INCOMING + "/")) {
                    Files.copy(path, out.begin("content/" + name));
                    out.end();
                }
            }
        }
    }
}
