package vn.sen.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong after the switch, and what never came to one: history and trail tell it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TellingWhatBecameOfAChangeIT {
    private static final String MODULE = "thu";

    private final Path folder;
    private final RunningSen sen;
    private final ModuleOperator operator;

    TellingWhatBecameOfAChangeIT(@TempDir Path folder) throws Exception {
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
    void fresh() throws Exception {
        if (operator.isHere(MODULE)) {
            operator.act(MODULE, "remove");
        }
    }

    private void serves(String version) throws Exception {
        operator.await(MODULE, Set.of("UP"));
        assertEquals(
                "{\"version\":\"" + version + "\"}",
                sen.send("admin", "GET", "/api/v1/thu", null).body());
        assertEquals(version, operator.version(MODULE));
    }

    @Test
    void anOldVersionThatDoesNotStopIsLeftToCleanWhileTheNewOneServes() throws Exception {
        operator.install(ArchiveMaker.small("1.0.0").activator(SmallModule.STAYS).in(folder));
        JsonObject change = operator.put(ArchiveMaker.small("1.1.0").in(folder));
        assertEquals("UNTIDY", change.getString("outcome"), change.toString());
        assertEquals("1.1.0", change.getString("serving"));
        assertSays(change, "vn.thu 1.0.0", "lần khởi động tới", "next start");
        serves("1.1.0");
        sen.kill();
        sen.startAgain();
        serves("1.1.0");
    }

    @Test
    void aLockFileThatCannotBeWrittenIsWrittenLater() throws Exception {
        operator.install(ArchiveMaker.small("2.0.0").in(folder));
        Path lock = sen.data.resolve("modules.lock.json");
        byte[] before = Files.readAllBytes(lock);
        Files.delete(lock);
        Path obstacle = Files.createFile(Files.createDirectory(lock).resolve("vat-can"));
        JsonObject change = operator.put(ArchiveMaker.small("2.1.0").in(folder));
        assertEquals("UNTIDY", change.getString("outcome"), change.toString());
        assertEquals("2.1.0", change.getString("serving"));
        assertSays(change, "modules.lock.json", "2.0.0");
        serves("2.1.0");
        Files.delete(obstacle);
        Files.delete(lock);
        Files.write(lock, before);
        isWrittenSince(change.getString("id"));
        assertNotEquals(new String(before), Files.readString(lock));
        sen.kill();
        sen.startAgain();
        serves("2.1.0");
    }

    private void isWrittenSince(String id) throws Exception {
        long end = System.nanoTime() + 20_000_000_000L;
        while (!operator.change(id).toString().contains("has been written since")) {
            assertTrue(System.nanoTime() < end, () -> "never written: " + id);
            Thread.sleep(200);
        }
    }

    /** Some builders of jars write no entries for folders. */
    @Test
    void aJarWithoutEntriesForFoldersHasItsMigrationsAllTheSame() throws Exception {
        operator.install(
                ArchiveMaker.small("3.0.0")
                        .migration(
                                "V1__so.sql",
                                "create table if not exists thu_so (id int not null primary key);")
                        .in(folder));
        assertTrue(
                operator.module(MODULE).getJsonArray("tables").toString().contains("thu_so"),
                operator.module(MODULE).toString());
    }

    @Test
    void anArchiveThatCannotBeReadStandsInTheHistoryAndTheTrail() throws Exception {
        Path cut = ArchiveMaker.small("4.0.0").in(folder);
        byte[] bytes = Files.readAllBytes(cut);
        Files.write(cut, Arrays.copyOf(bytes, bytes.length / 2));
        assertTrue(operator.plan(cut).isRefused());
        JsonObject told = operator.refusals().get(0);
        assertEquals("READ", told.getString("kind"));
        assertEquals("vanhanh", told.getString("by"));
        assertEquals(cut.getFileName().toString(), told.getString("file"));
        assertSays(told, "không phải tệp zip trọn vẹn", "no complete zip");
        String trail =
                sen.send("kiemsoat", "GET", "/api/v1/identity/audit?act=modules.read", null).body();
        assertTrue(trail.contains(cut.getFileName().toString()), trail);
        assertTrue(trail.contains("vanhanh"), trail);
        String page = sen.send("vanhanh", "GET", "/modules/changes", null).body();
        assertTrue(page.contains(cut.getFileName().toString()), page);
    }

    private static void assertSays(JsonObject change, String... words) {
        String reason = change.getJsonObject("reason").toString();
        for (String word : words) {
            assertTrue(reason.contains(word), () -> word + " is not in " + change);
        }
    }
}
