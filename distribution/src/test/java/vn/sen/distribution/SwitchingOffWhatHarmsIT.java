package vn.sen.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A plug-in that harms goes back or off, with the reason; everything else serves on. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SwitchingOffWhatHarmsIT {
    private static final int CALLS = 12;

    private final Path folder;
    private final RunningSen sen;
    private final ModuleOperator operator;

    SwitchingOffWhatHarmsIT(@TempDir Path folder) throws Exception {
        this.folder = folder;
        SenHome home = SenHome.in(Files.createDirectory(folder.resolve("home")));
        home.settings(
                "sen.modules.unsigned=allow", "sen.modules.patience=3", "sen.modules.watch=60");
        sen = RunningSen.demo(home, folder.resolve("data"));
        operator = new ModuleOperator(sen);
    }

    @AfterAll
    void end() {
        sen.close();
    }

    private void fresh() throws Exception {
        if (operator.isHere("thu")) {
            operator.act("thu", "remove");
        }
    }

    private void isOff(String why) throws Exception {
        JsonObject off = operator.await("thu", Set.of("QUARANTINED"));
        assertTrue(off.toString().contains(why), off.toString());
        assertEquals(503, sen.send("admin", "GET", "/api/v1/thu", null).statusCode());
        theOthersServe();
    }

    private void theOthersServe() throws Exception {
        assertEquals(200, sen.get("/health/ready").statusCode());
        assertEquals(200, sen.send("admin", "GET", "/api/v1/agencies?limit=1", null).statusCode());
    }

    @Test
    void whatTurnsRedAfterTheSwitchGoesBack() throws Exception {
        fresh();
        operator.install(ArchiveMaker.small("1.0.0").in(folder));
        operator.install(
                ArchiveMaker.small("1.1.0")
                        .component(
                                "Extra", SmallModule.redAfter(1), SmallModule.HEALTH_CHECK, "", "")
                        .in(folder));
        operator.awaitVersion("thu", "1.0.0");
        JsonObject back = operator.history("thu").get(0);
        assertEquals("ROLLBACK", back.getString("kind"));
        assertTrue(back.toString().contains("Hết giấy in"), back.toString());
        assertEquals(
                "{\"version\":\"1.0.0\"}", sen.send("admin", "GET", "/api/v1/thu", null).body());
        theOthersServe();
    }

    @Test
    void whatKeepsFailingItsRequestsGoesOff() throws Exception {
        fresh();
        operator.install(
                ArchiveMaker.small("2.0.0")
                        .source(
                                "Thu",
                                "@GET @Path(\"more\") public Answer more() { return new Answer(\"@VERSION@\"); }",
                                "@GET @Path(\"more/{x}\") public Answer more() { throw new IllegalStateException(\"hỏng\"); }")
                        .in(folder));
        for (int i = 0; i < CALLS; i++) {
            int status = sen.send("admin", "GET", "/api/v1/thu/more/" + i, null).statusCode();
            assertTrue(status == 500 || status == 503, "" + status);
        }
        isOff("of its latest requests failed");
    }

    @Test
    void whatRunsThreadsWithoutEndGoesOff() throws Exception {
        fresh();
        operator.install(
                ArchiveMaker.small("3.0.0")
                        .component("Extra", SmallModule.LEAKS_THREADS)
                        .in(folder));
        isOff("80 threads");
        itsThreadsAreNotThoseOfTheNextVersion();
    }

    private void itsThreadsAreNotThoseOfTheNextVersion() throws Exception {
        operator.install(
                ArchiveMaker.small("3.1.0")
                        .component(
                                "Extra",
                                SmallModule.redAfter(600),
                                SmallModule.HEALTH_CHECK,
                                "",
                                "")
                        .in(folder));
        Thread.sleep(5_000);
        JsonObject now = operator.module("thu");
        assertEquals("UP", now.getString("standing"), now.toString());
        assertEquals("3.1.0", now.getString("version"), now.toString());
    }

    /** Puts a version in; no request to anybody fails meanwhile, and how long they took is told. */
    private JsonObject whileTheOthersAreAsked(String extra) throws Exception {
        try (SteadyTraffic traffic =
                SteadyTraffic.on(
                        sen,
                        "noivu",
                        "/api/v1/thu",
                        "/api/v1/agencies?limit=1",
                        "/api/v1/inspections?limit=1",
                        "/agencies")) {
            Thread.sleep(2_000);
            SteadyTraffic.Seen quiet = traffic.taken();
            JsonObject change =
                    operator.put(ArchiveMaker.small("4.1.0").component("Extra", extra).in(folder));
            SteadyTraffic.Seen seen = traffic.taken();
            System.out.printf(
                    "a hang in activation: %d requests, slowest %d ms; in quiet %d, slowest %d ms%n",
                    seen.requests(), seen.slowestMillis(), quiet.requests(), quiet.slowestMillis());
            assertEquals(List.of(), seen.failures());
            assertTrue(seen.requests() > 50, seen.toString());
            return change;
        }
    }

    @Test
    void aDeafHangIsNeverRoutedAndGoneAtTheNextStart() throws Exception {
        fresh();
        operator.install(ArchiveMaker.small("4.0.0").in(folder));
        JsonObject hung = whileTheOthersAreAsked(SmallModule.HANGS);
        assertEquals("FAILED", hung.getString("outcome"), hung.toString());
        assertTrue(hung.toString().contains("hung for 3 seconds"), hung.toString());
        assertEquals(
                "{\"version\":\"4.0.0\"}", sen.send("admin", "GET", "/api/v1/thu", null).body());
        theOthersServe();
        sen.kill();
        sen.startAgain();
        operator.await("thu", Set.of("UP"));
        assertEquals(
                "{\"version\":\"4.0.0\"}", sen.send("admin", "GET", "/api/v1/thu", null).body());
    }
}
