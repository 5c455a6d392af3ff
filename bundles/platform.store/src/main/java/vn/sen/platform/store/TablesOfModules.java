package vn.sen.platform.store;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.flywaydb.core.api.MigrationInfo;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.modules.api.ModuleTables;

/** The tables of modules in the one database. */
@Component(service = ModuleTables.class)
public final class TablesOfModules implements ModuleTables {
    private static final int ROWS_AT_ONCE = 1_000;

    private final Database database;

    @Activate
    public TablesOfModules(@Reference Database database) {
        this.database = database;
    }

    private static String module(Bundle bundle) {
        return String.valueOf(bundle.getHeaders().get("Sen-Module"));
    }

    @Override
    public List<Migration> pending(Bundle bundle) {
        String module = module(bundle);
        List<Migration> found = new ArrayList<>();
        for (MigrationInfo info : Migrations.pending(database.direct(), bundle, module)) {
            found.add(
                    new Migration(
                            String.valueOf(info.getVersion()),
                            info.getScript(),
                            text(bundle, "db/" + module + "/" + info.getScript())));
        }
        return List.copyOf(found);
    }

    private static String text(Bundle bundle, String entry) {
        URL url = bundle.getEntry(entry);
        if (url == null) {
            return "";
        }
        try (InputStream in = url.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void migrate(Bundle bundle) {
        Migrations.run(database.direct(), bundle, module(bundle));
    }

    @Override
    public List<Table> of(List<String> prefixes) {
        return database.with(connection -> tables(connection, prefixes));
    }

    private static List<Table> tables(Connection connection, List<String> prefixes)
            throws SQLException {
        List<Table> found = new ArrayList<>();
        String sql =
                "select table_name, coalesce(table_rows, 0), coalesce(data_length + index_length, 0)"
                        + " from information_schema.tables where table_schema = database() and table_type"
                        + " = 'BASE TABLE' order by table_name";
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                String name = rows.getString(1);
                if (prefixes.stream().anyMatch(name.toLowerCase(Locale.ROOT)::startsWith)) {
                    found.add(new Table(name, rows.getLong(2), rows.getLong(3)));
                }
            }
        }
        return found;
    }

    @Override
    public void export(List<String> prefixes, OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            database.inTransaction(
                    connection -> {
                        for (Table table : tables(connection, prefixes)) {
                            write(connection, table.name(), zip);
                        }
                        return true;
                    });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void write(Connection connection, String table, ZipOutputStream zip)
            throws SQLException {
        try (Statement select = connection.createStatement()) {
            select.setFetchSize(ROWS_AT_ONCE);
            zip.putNextEntry(new ZipEntry(table + ".csv"));
            Writer text = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
            CsvWriter csv = CsvWriter.builder().build(text);
            try (ResultSet rows = select.executeQuery("select * from " + quoted(table))) {
                int columns = rows.getMetaData().getColumnCount();
                csv.writeRecord(names(rows, columns));
                while (rows.next()) {
                    csv.writeRecord(values(rows, columns));
                }
            }
            csv.flush();
            text.flush();
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> names(ResultSet rows, int columns) throws SQLException {
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
            names.add(rows.getMetaData().getColumnName(i));
        }
        return names;
    }

    private static List<@Nullable String> values(ResultSet rows, int columns) throws SQLException {
        List<@Nullable String> values = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
            values.add(rows.getString(i));
        }
        return values;
    }

    private static String quoted(String name) {
        return "`" + name.replace("`", "``") + "`";
    }

    @Override
    public List<String> purge(String module, List<String> prefixes) {
        return database.with(
                connection -> {
                    List<String> dropped = new ArrayList<>();
                    try (Statement drop = connection.createStatement()) {
                        drop.execute("set session foreign_key_checks=0");
                        for (Table table : tables(connection, prefixes)) {
                            drop.execute("drop table if exists " + quoted(table.name()));
                            dropped.add(table.name());
                        }
                        drop.execute("drop table if exists " + quoted(Migrations.table(module)));
                        drop.execute("set session foreign_key_checks=1");
                    }
                    return dropped;
                });
    }
}
