package vn.sen.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sen.platform.mariadb.MariaDbBinaries;
import vn.sen.platform.mariadb.MariaDbServer;

/**
 * What the database acknowledged survives its being killed, as the demo and the tests set it up:
 * the ground on which the promise for acknowledged requests stands.
 */
class KilledWhileWritingTest {
    private static final int TIMES = 20;
    private static final int ROWS_BEFORE_THE_KILL = 50;

    private final Path folder;

    KilledWhileWritingTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void everyAcknowledgedRowIsThereAndNoneIsHalf() throws Exception {
        List<Integer> acknowledged = new ArrayList<>();
        for (int round = 0; round < TIMES; round++) {
            try (MariaDbServer server = start()) {
                write(server, round, acknowledged);
                server.kill();
            }
        }
        try (MariaDbServer server = start();
                Connection connection = connect(server)) {
            assertEquals(TIMES * ROWS_BEFORE_THE_KILL, acknowledged.size());
            assertEquals(
                    acknowledged.size(),
                    count(connection, "select count(*) from ghi where half = 0"));
            assertEquals(0, count(connection, "select count(*) from ghi where half = 1"));
            assertTrue(count(connection, "select count(*) from ghi") > 0);
        }
    }

    private MariaDbServer start() throws Exception {
        Path jar = SenHome.mariaDbJar();
        return MariaDbServer.start(
                MariaDbBinaries.unpacked(jar, jar.resolveSibling("unpacked")),
                folder.resolve("db"),
                List.of("--performance-schema=OFF"));
    }

    private static void write(MariaDbServer server, int round, List<Integer> acknowledged)
            throws SQLException {
        // Not closed: the server is killed under it.
        Connection connection = connect(server);
        Statement statement = connection.createStatement();
        statement.execute("create table if not exists ghi (id int primary key, half bit not null)");
        connection.setAutoCommit(false);
        for (int i = 0; i < ROWS_BEFORE_THE_KILL; i++) {
            int id = round * ROWS_BEFORE_THE_KILL + i;
            statement.execute("insert into ghi values (" + id + ", 1)");
            statement.execute("update ghi set half = 0 where id = " + id);
            connection.commit();
            acknowledged.add(id);
        }
        statement.execute("insert into ghi values (" + (-round - 1) + ", 1)");
    }

    private static Connection connect(MariaDbServer server) throws SQLException {
        return DriverManager.getConnection(server.url("sen"), "sen", server.accounts().sen());
    }

    private static long count(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
