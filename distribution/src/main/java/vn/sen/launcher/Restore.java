package vn.sen.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sen.launcher.Schema.Column;

/**
 * Brings a checked backup back into an empty database and an empty content folder: all of it, or
 * nothing. What a killed restore left behind is marked, and cleared by the next.
 */
final class Restore {
    /** Stands in the schema from the first statement of a restore to the last. */
    static final String UNDER_WAY = "sen_restore_under_way";

    private static final int ROWS_AT_A_TIME = 500;

    private final Connection connection;
    private final Schema schema;
    private final Path content;

    Restore(Connection connection, Path content) {
        this.connection = connection;
        this.schema = new Schema(connection);
        this.content = content;
    }

    /** Takes a backup that was verified. */
    void from(BackupFile backup) throws IOException, SQLException {
        requireEmpty();
        Path half = content.resolveSibling("content.restoring");
        deleteTree(half);
        execute("create table " + UNDER_WAY + " (since timestamp default current_timestamp)");
        try {
            readContent(backup, half);
            readDatabase(backup);
            Files.deleteIfExists(content.resolve("incoming"));
            Files.deleteIfExists(content);
            Files.move(half, content);
            execute("drop table " + UNDER_WAY);
        } catch (IOException | SQLException | RuntimeException e) {
            connection.rollback();
            connection.setAutoCommit(true);
            schema.dropEverything();
            deleteTree(half);
            throw e;
        }
    }

    private void requireEmpty() throws SQLException, IOException {
        List<String> tables = schema.tables();
        if (tables.contains(UNDER_WAY)) {
            schema.dropEverything();
        } else if (!tables.isEmpty()) {
            throw new Refusal(
                    "Cơ sở dữ liệu đã có dữ liệu, sao lưu chỉ phục hồi vào một cơ sở dữ liệu trống: hãy tạo"
                            + " cơ sở dữ liệu mới.",
                    "The database holds data, and a backup is restored into an empty one only: create a new"
                            + " database.");
        }
        try (Stream<Path> files = Files.exists(content) ? Files.walk(content) : Stream.empty()) {
            if (files.anyMatch(Files::isRegularFile)) {
                throw new Refusal(
                        "Thư mục " + content + " không trống: hãy chuyển nó đi nơi khác trước.",
                        "The folder " + content + " is not empty: move it away first.");
            }
        }
    }

    private void readDatabase(BackupFile backup) throws SQLException, IOException {
        execute("set time_zone = '+00:00'");
        execute("set foreign_key_checks = 0");
        execute("set unique_checks = 0");
        execute("set sql_mode = concat(@@sql_mode, ',NO_AUTO_VALUE_ON_ZERO')");
        for (String name : backup.names("tables")) {
            execute(backup.whole(name));
        }
        for (String name : backup.names("rows")) {
            readRows(backup, name);
        }
        for (String folder : List.of("views", "triggers")) {
            for (String name : backup.names(folder)) {
                execute(backup.whole(name));
            }
        }
    }

    private void readRows(BackupFile backup, String entry) throws SQLException, IOException {
        String table = entry.substring("rows/".length(), entry.length() - ".tsv".length());
        Map<String, Column> known =
                schema.columns(table).stream()
                        .collect(Collectors.toMap(Column::name, column -> column));
        try (BufferedReader in = backup.text(entry)) {
            List<@Nullable String> header = RowText.read(in);
            List<Column> columns = header == null ? List.of() : columns(header, known);
            connection.setAutoCommit(false);
            try (PreparedStatement insert = connection.prepareStatement(insert(table, columns))) {
                long count = 0;
                for (List<@Nullable String> row = RowText.read(in);
                        row != null;
                        row = RowText.read(in)) {
                    bind(insert, columns, row);
                    insert.addBatch();
                    if (++count % ROWS_AT_A_TIME == 0) {
                        insert.executeBatch();
                    }
                }
                insert.executeBatch();
            }
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    private static List<Column> columns(List<@Nullable String> header, Map<String, Column> known) {
        return header.stream()
                .map(name -> known.getOrDefault(name, new Column(String.valueOf(name), false)))
                .toList();
    }

    private static String insert(String table, List<Column> columns) {
        String names =
                columns.stream()
                        .map(column -> Schema.quoted(column.name()))
                        .collect(Collectors.joining(","));
        String marks = columns.stream().map(column -> "?").collect(Collectors.joining(","));
        return "insert into " + Schema.quoted(table) + " (" + names + ") values (" + marks + ")";
    }

    private static void bind(
            PreparedStatement insert, List<Column> columns, List<@Nullable String> row)
            throws SQLException {
        for (int i = 0; i < columns.size(); i++) {
            String value = row.get(i);
            if (value != null && columns.get(i).binary()) {
                insert.setBytes(i + 1, HexFormat.of().parseHex(value));
            } else {
                insert.setString(i + 1, value);
            }
        }
    }

    private static void readContent(BackupFile backup, Path half) throws IOException {
        Files.createDirectories(half);
        for (String name : backup.names("content")) {
            Path target = half.resolve(name.substring("content/".length())).normalize();
            if (!target.startsWith(half)) {
                throw new IOException("entry leads out of the folder: " + name);
            }
            Files.createDirectories(target.resolve("..").normalize());
            try (InputStream in = backup.bytes(name)) {
                Files.copy(in, target);
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static void deleteTree(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
