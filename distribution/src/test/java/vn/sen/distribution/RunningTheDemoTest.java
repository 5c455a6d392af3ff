package vn.sen.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first command of the README, and what its page says about it. */
class RunningTheDemoTest {
    private final Path folder;

    RunningTheDemoTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void startsServesStopsAndKeepsItsData() throws Exception {
        SenHome home = SenHome.in(folder);
        int port = SenHome.freePort();
        try (SenProcess demo = demo(home, port)) {
            demo.awaitReady(port);
            assertTrue(demo.output().contains("http://127.0.0.1:" + port), demo.output());
            assertEquals(200, SenProcess.status(port, "/health/live"));
            onDatabase(home, "create table thu_nghiem as select 'Đồng Tháp' as ten");
            assertSaysItRuns(home);
            assertEquals(
                    home.data().resolve("db/tmp").toString(),
                    onDatabase(home, "select @@tmpdir"),
                    "a server that starts clears away what others sort in a folder shared with it");
            stop(home);
            demo.exit();
        }
        assertNothingRuns(home);
        try (SenProcess again = demo(home, port)) {
            again.awaitReady(port);
            assertEquals("Đồng Tháp", onDatabase(home, "select ten from thu_nghiem"));
            again.terminate();
        }
        assertNothingRuns(home);
    }

    @Test
    void runsAgenciesWithoutInspections() throws Exception {
        SenHome home = SenHome.in(folder);
        int port = SenHome.freePort();
        try (SenProcess demo =
                home.run("demo", "--port", String.valueOf(port), "--modules", "agencies")) {
            demo.awaitReady(port);
            String ready = SenProcess.get(port, "/health/ready").body();
            assertTrue(ready.contains("agencies"), ready);
            assertFalse(ready.contains("inspections"), ready);
            assertEquals(503, SenProcess.status(port, "/api/v1/inspections"));
        }
    }

    /** As after an update to a release whose inspections need deadlines, which were not known. */
    @Test
    void whatANewReleaseNeedsIsSwitchedOnWithIt() throws Exception {
        SenHome home = SenHome.in(folder);
        int port = SenHome.freePort();
        Path features = home.folder().resolve("features");
        byte[] deadlines = Files.readAllBytes(features.resolve("deadlines.json"));
        String inspections = Files.readString(features.resolve("inspections.json"));
        Files.delete(features.resolve("deadlines.json"));
        Files.delete(features.resolve("reconciliation.json"));
        Files.writeString(
                features.resolve("inspections.json"),
                inspections.replace("[\"agencies\", \"deadlines\"]", "[\"agencies\"]"));
        String[] start = {
            "demo", "--port", String.valueOf(port), "--modules", "agencies,inspections"
        };
        Path lock = home.data().resolve("modules.lock.json");
        try (SenProcess demo = home.run(start)) {
            while (Files.notExists(lock)) {
                Thread.sleep(100);
            }
            demo.terminate();
        }
        assertFalse(
                Files.readString(lock).contains("vn.sen.deadlines"), "as it was installed before");
        Files.write(features.resolve("deadlines.json"), deadlines);
        Files.writeString(features.resolve("inspections.json"), inspections);
        try (SenProcess demo = home.run(start)) {
            demo.awaitReady(port);
            String modules = SenProcess.get(port, "/health/modules").body().replaceAll("\\s", "");
            assertTrue(modules.contains("\"deadlines\",\"state\":\"up\""), modules);
            assertTrue(modules.contains("\"inspections\",\"state\":\"up\""), modules);
            stop(home);
            demo.exit();
        }
    }

    @Test
    void theNextStartEndsADatabaseThatAKilledRunLeftBehind() throws Exception {
        SenHome home = SenHome.in(folder);
        int port = SenHome.freePort();
        try (SenProcess demo = demo(home, port)) {
            demo.awaitReady(port).kill();
        }
        try (SenProcess again = demo(home, port)) {
            again.awaitReady(port);
            assertEquals(1, servers(home));
        }
        assertNothingRuns(home);
    }

    private static SenProcess demo(SenHome home, int port) throws IOException {
        return home.run("demo", "--port", String.valueOf(port));
    }

    private static void assertSaysItRuns(SenHome home) throws Exception {
        try (SenProcess status = home.run("status")) {
            assertEquals(0, status.exit());
        }
    }

    private static void stop(SenHome home) throws Exception {
        try (SenProcess stop = home.run("stop")) {
            assertEquals(0, stop.exit());
        }
    }

    private static void assertNothingRuns(SenHome home) throws Exception {
        assertEquals(0, servers(home));
        try (SenProcess status = home.run("status")) {
            assertEquals(3, status.exit());
        }
    }

    private static long servers(SenHome home) {
        String data = "--datadir=" + home.data();
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().commandLine().orElse("").contains(data))
                .count();
    }

    static String onDatabase(SenHome home, String sql) throws IOException, SQLException {
        try (Connection connection = SenHome.database(home.data());
                Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            try (ResultSet row = statement.getResultSet()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
