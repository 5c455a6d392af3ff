package vn.sen.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever happened to a plug-in while the server was off: the core starts, and a sentence says.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StartingWithHarmedPluginsIT {
    private static final String MODULE = "thu";

    /** Does what the test wants at its next start, once the file of that name is there. */
    private static final String MOODY =
            """
            import java.nio.file.Files;
            import java.nio.file.Path;
            public final class Extra {
                public Extra() {
                    if (Files.exists(Path.of("%s/throws"))) {
                        throw new IllegalStateException("hỏng lúc khởi động");
                    }
                    long end = System.nanoTime() + 600_000_000_000L;
                    while (Files.exists(Path.of("%s/hangs")) && System.nanoTime() < end) {
                        try { Thread.sleep(100); } catch (InterruptedException e) { /* deaf */ }
                    }
                }
            }
            """;

    private final Path folder;
    private final RunningSen sen;
    private final ModuleOperator operator;

    StartingWithHarmedPluginsIT(@TempDir Path folder) throws Exception {
        this.folder = folder;
        SenHome home = SenHome.in(Files.createDirectory(folder.resolve("home")));
        home.settings("sen.modules.unsigned=allow", "sen.modules.patience=2");
        sen = RunningSen.demo(home, folder.resolve("data"));
        operator = new ModuleOperator(sen);
    }

    @AfterAll
    void end() {
        sen.close();
    }

    @BeforeEach
    void aPluginServes() throws Exception {
        if (operator.isHere("sample")) {
            operator.act("sample", "remove");
        }
        if (operator.isHere(MODULE)) {
            operator.act(MODULE, "remove");
        }
        operator.install(
                ArchiveMaker.small("1.0.0")
                        .component("Extra", MOODY.formatted(folder, folder))
                        .in(folder));
    }

    private void isOff(String module, String... words) throws Exception {
        JsonObject off = operator.await(module, Set.of("QUARANTINED"));
        for (String word : words) {
            assertTrue(off.getJsonObject("reason").toString().contains(word), off.toString());
        }
        assertEquals(503, sen.send("admin", "GET", "/api/v1/" + module, null).statusCode());
        assertEquals(200, sen.get("/health/ready").statusCode());
        for (String other : List.of("agencies", "inspections")) {
            assertEquals(
                    200,
                    sen.send("noivu", "GET", "/api/v1/" + other + "?limit=1", null).statusCode());
        }
    }

    private void isOn() throws Exception {
        operator.await(MODULE, Set.of("UP"));
        assertEquals(
                "{\"version\":\"1.0.0\"}", sen.send("admin", "GET", "/api/v1/thu", null).body());
    }

    @Test
    void aJarThatWasChangedStaysOffAndSoDoesWhoNeedsIt() throws Exception {
        operator.install(
                ArchiveMaker.of("sample")
                        .feature("\"requires\": [\"agencies\"]", "\"requires\": [\"thu\"]")
                        .in(folder));
        sen.stop();
        Files.writeString(jar(), "x", StandardOpenOption.APPEND);
        sen.startAgain();
        isOff(MODULE, "khác bản đã duyệt", "differ from what was approved");
        isOff("sample", "Cần phân hệ thu", "It needs thu");
    }

    /** By the lock file. */
    private Path jar() throws Exception {
        String lock = Files.readString(sen.data.resolve("modules.lock.json"));
        int at = lock.indexOf("var:", lock.indexOf("\"thu\"")) + "var:".length();
        return sen.data.resolve(lock.substring(at, lock.indexOf('"', at)));
    }

    @Test
    void aPluginThatThrowsIsSwitchedOff() throws Exception {
        sen.stop();
        Path throwing = Files.createFile(folder.resolve("throws"));
        sen.startAgain();
        isOff(MODULE, "hỏng lúc khởi động", "It does not start");
        Files.delete(throwing);
        assertEquals("DONE", operator.act(MODULE, "enable").getString("outcome"));
        isOn();
    }

    @Test
    void aPluginThatHangsIsSwitchedOff() throws Exception {
        sen.stop();
        Path hanging = Files.createFile(folder.resolve("hangs"));
        sen.startAgain();
        isOff(MODULE, "hangs in its start", "Không khởi động được");
        Files.delete(hanging);
        sen.kill();
        sen.startAgain();
        assertEquals("DONE", operator.act(MODULE, "enable").getString("outcome"));
        isOn();
    }

    /** As a crash leaves it: no mark that it is whole, some bundles half written, some missing. */
    @Test
    void aCacheThatWasNotFinishedIsMadeAnew() throws Exception {
        sen.kill();
        Files.deleteIfExists(sen.data.resolve("cache.mark"));
        int harmed = 0;
        try (Stream<Path> bundles = Files.list(sen.data.resolve("cache"))) {
            for (Path bundle : bundles.filter(Files::isDirectory).sorted().toList()) {
                Path info = bundle.resolve("bundle.info");
                if (Files.exists(info) && harmed % 3 == 0) {
                    Files.delete(info);
                } else if (Files.exists(info) && harmed % 3 == 1) {
                    Files.writeString(info, "");
                }
                harmed++;
            }
        }
        assertTrue(harmed > 10, harmed + " bundles");
        sen.startAgain();
        isOn();
        assertEquals(200, sen.send("admin", "GET", "/api/v1/agencies?limit=1", null).statusCode());
    }
}
