package vn.sen.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sen.platform.testkit.TestDatabase;
import vn.sen.platform.testkit.WithDatabase;

/**
 * Each fault of a start is one sentence in two languages that says what to do, and starts nothing.
 */
@WithDatabase
class RefusingToStartTest {
    private final Path folder;
    private final SenHome home;

    RefusingToStartTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        home = SenHome.in(folder);
    }

    @Test
    void aPortInUse() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            refused("--port", "demo", "--port", String.valueOf(taken.getLocalPort()));
            assertFalse(Files.exists(home.data().resolve("db")), "no database was made");
        }
    }

    @Test
    void anUnknownModule() throws Exception {
        refused(
                "agencies, deadlines, dossiers, inspections, procedures, reconciliation",
                "demo",
                "--modules",
                "khong-co");
    }

    @Test
    void aDataFolderInUse() throws Exception {
        Path lock = Files.createDirectories(home.data().resolve("run")).resolve("lock");
        try (FileChannel channel =
                        FileChannel.open(
                                lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var held = channel.lock()) {
            assertTrue(held.isValid());
            refused("sen stop", "demo", "--port", String.valueOf(SenHome.freePort()));
        }
    }

    @Test
    void aFullDisk() throws Exception {
        SenProcess process =
                SenProcess.start(
                        home,
                        List.of("SEN_JAVA_OPTS=-Dsen.disk.least=" + Long.MAX_VALUE),
                        "demo",
                        "--port",
                        String.valueOf(SenHome.freePort()));
        refused(process, "200 MB");
    }

    @Test
    void anOldJava() throws Exception {
        Path java = Files.createDirectories(folder.resolve("jdk/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho 'openjdk version \"11.0.2\" 2019-01-15' >&2\n");
        assertTrue(java.toFile().setExecutable(true));
        SenProcess process =
                SenProcess.start(home, List.of("JAVA_HOME=" + folder.resolve("jdk")), "demo");
        refused(process, "JDK 17");
    }

    @Test
    void aPackageThatNobodyProvides() throws Exception {
        home.without("platform", "jackson-core");
        String said = refused("com.fasterxml.jackson.core", "demo", "--port", freePort());
        assertTrue(said.contains("→"), "names the chain: " + said);
    }

    @Test
    void settingsWithoutADatabase() throws Exception {
        home.settings("sen.http.port=" + SenHome.freePort());
        refused("sen.db.url", "start");
    }

    @Test
    void aDatabaseThatIsAway() throws Exception {
        home.settings(
                "sen.http.port=" + freePort(),
                "sen.db.url=jdbc:mariadb://127.0.0.1:" + freePort() + "/sen",
                "sen.db.user=sen");
        refused("MariaDB", "start");
    }

    @Test
    void aWrongPassword(TestDatabase database) throws Exception {
        home.settings(
                "sen.http.port=" + freePort(),
                "sen.db.url=" + database.url(),
                "sen.db.user=" + database.user(),
                "sen.db.password=sai");
        refused("sen.db.password", "start");
    }

    @Test
    void anOldDatabase() throws Exception {
        try (FakeOldServer old = FakeOldServer.start("10.5.29-MariaDB")) {
            home.settings(
                    "sen.http.port=" + freePort(),
                    "sen.db.url=jdbc:mariadb://127.0.0.1:" + old.port() + "/sen",
                    "sen.db.user=sen");
            refused("10.11", "start");
        }
    }

    @Test
    void dataOfANewerVersion(TestDatabase database) throws Exception {
        database.run(
                "create or replace table sen_version (one tinyint primary key, version varchar(40))",
                "insert into sen_version values (1, '99.0.0')");
        home.settings(
                "sen.http.port=" + freePort(),
                "sen.db.url=" + database.url(),
                "sen.db.user=" + database.user(),
                "sen.db.password=" + database.password());
        refused("99.0.0", "start");
    }

    private String refused(String word, String... arguments) throws Exception {
        return refused(home.run(arguments), word);
    }

    private static String refused(SenProcess process, String word) throws Exception {
        try (process) {
            assertNotEquals(0, process.exit());
            String said = process.output();
            List<String> lines = said.lines().filter(line -> !line.contains("…")).toList();
            assertEquals(2, lines.size(), said);
            assertTrue(lines.get(0).contains(word), said);
            assertTrue(lines.get(1).contains(word), said);
            return said;
        }
    }

    private static String freePort() throws IOException {
        return String.valueOf(SenHome.freePort());
    }
}
