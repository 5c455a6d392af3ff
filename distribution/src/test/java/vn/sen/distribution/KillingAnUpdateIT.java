package vn.sen.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A server that is killed in the middle of an update runs the old version or the new one
 * afterwards. Five moments; {@code -Dsen.long=true} for twenty.
 */
class KillingAnUpdateIT {
    private static final int MOMENTS = Boolean.getBoolean("sen.long") ? 20 : 5;
    private static final int LONGEST_MILLIS = 900;

    @Test
    void afterwardsTheOldOrTheNewRuns(@TempDir Path folder) throws Exception {
        SenHome home = SenHome.in(Files.createDirectory(folder.resolve("home")));
        home.settings("sen.modules.unsigned=allow");
        Random moments = new Random(20_211_020);
        try (RunningSen sen = RunningSen.demo(home, folder.resolve("data"))) {
            ModuleOperator operator = new ModuleOperator(sen);
            operator.install(ArchiveMaker.small("1.0.0").in(folder));
            for (int i = 1; i <= MOMENTS; i++) {
                String before = operator.version("thu");
                String next = "1.0." + i;
                JsonObject change =
                        operator.begin(operator.plan(ArchiveMaker.small(next).in(folder)));
                Thread.sleep(moments.nextInt(LONGEST_MILLIS));
                sen.kill();
                sen.startAgain();
                ModuleOperator after = new ModuleOperator(sen);
                String running = runs(sen, after, folder.resolve("data"));
                assertTrue(Set.of(before, next).contains(running), running);
                tells(after, change, running);
                operator = after;
            }
            operator.install(ArchiveMaker.small("1.1.0").in(folder));
            assertEquals("1.1.0", runs(sen, operator, folder.resolve("data")));
            theCheckSeesAHalf(sen, operator, folder.resolve("data"));
        }
    }

    /** The lock file, the operator's view and the module itself say the same. */
    private static String runs(RunningSen sen, ModuleOperator operator, Path data)
            throws Exception {
        operator.await("thu", Set.of("UP"));
        String said = sen.send("admin", "GET", "/api/v1/thu", null).body();
        String version = operator.version("thu");
        assertEquals("{\"version\":\"" + version + "\"}", said);
        String lock = Files.readString(data.resolve("modules.lock.json"));
        int module = lock.indexOf("\"thu\"");
        int at = lock.indexOf("\"version\": \"", module) + "\"version\": \"".length();
        assertEquals(version, lock.substring(at, lock.indexOf('"', at)));
        return version;
    }

    private static void tells(ModuleOperator operator, JsonObject change, String running)
            throws Exception {
        JsonObject told =
                operator.history("thu").stream()
                        .filter(c -> c.getString("id").equals(change.getString("id")))
                        .findFirst()
                        .orElseThrow();
        assertTrue(
                Set.of("DONE", "INTERRUPTED").contains(told.getString("outcome")), told.toString());
        assertEquals(running, told.getString("serving"));
    }

    /** The control: what runs and what the lock file says differ, and the check notices. */
    private static void theCheckSeesAHalf(RunningSen sen, ModuleOperator operator, Path data)
            throws Exception {
        Path lock = data.resolve("modules.lock.json");
        String whole = Files.readString(lock);
        Files.writeString(lock, whole.replace("\"version\": \"1.1.0\"", "\"version\": \"9.9.9\""));
        assertThrows(AssertionError.class, () -> runs(sen, operator, data));
        Files.writeString(lock, whole);
    }
}
