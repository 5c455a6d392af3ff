package vn.sen.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong with a new version: the old one serves on, and a sentence says why. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusingBrokenVersionsIT {
    private static final String MODULE = "thu";

    private final Path folder;
    private final SigningKeys keys;
    private final RunningSen sen;
    private final ModuleOperator operator;
    private final SteadyTraffic traffic;
    private int changes;

    RefusingBrokenVersionsIT(@TempDir Path folder) throws Exception {
        this.folder = folder;
        keys = SigningKeys.in(folder);
        SenHome home = SenHome.in(Files.createDirectory(folder.resolve("home")));
        home.settings("sen.modules.patience=3", "sen.modules.watch=30");
        keys.trustedBy(home);
        sen = RunningSen.demo(home, folder.resolve("data"));
        operator = new ModuleOperator(sen);
        operator.install(signed(ArchiveMaker.small("1.0.0")));
        traffic = SteadyTraffic.on(sen, "admin", "/api/v1/thu", "/thu", "/api/v1/agencies?limit=1");
        changes = operator.history(MODULE).size();
    }

    @AfterAll
    void end() throws InterruptedException {
        traffic.close();
        sen.close();
    }

    @AfterEach
    void theOldVersionServesOnAndNobodyNoticed() throws Exception {
        assertEquals("1.0.0", operator.version(MODULE));
        assertEquals(
                "{\"version\":\"1.0.0\"}", sen.send("admin", "GET", "/api/v1/thu", null).body());
        assertEquals(200, sen.get("/health/ready").statusCode());
        SteadyTraffic.Seen seen = traffic.taken();
        assertEquals(List.of(), seen.failures());
        assertTrue(seen.requests() > 0);
    }

    @Test
    void aPackageThatNobodyHas() throws Exception {
        refused(
                signed(
                        ArchiveMaker.small("1.1.0")
                                .imports("vn.khong.co;version=\"[1.0,2)\"")
                                .header("Bundle-Name", "thiếu gói")),
                "vn.khong.co",
                "vn.thu");
    }

    @Test
    void anExceptionInActivation() throws Exception {
        fails(
                signed(ArchiveMaker.small("1.1.1").component("Extra", SmallModule.THROWS)),
                "hỏng từ trong trứng",
                "không khởi động được",
                "does not start");
    }

    @Test
    void aHangInActivationThatCanBeInterrupted() throws Exception {
        Path sleeps = signed(ArchiveMaker.small("1.1.2").component("Extra", SmallModule.SLEEPS));
        fails(sleeps, "treo khi khởi động", "hung for 3 seconds");
        fails(sleeps, "treo khi khởi động", "hung for 3 seconds");
    }

    @Test
    void aMigrationThatFails() throws Exception {
        fails(
                signed(
                        ArchiveMaker.small("1.1.3")
                                .migration(
                                        "V1__hong.sql",
                                        "alter table thu_khong_co add column if not exists x int"
                                                + " null;")),
                "thu_khong_co",
                "Thay đổi bảng dữ liệu thất bại",
                "Changing the tables failed");
    }

    @Test
    void aMigrationThatMayNotRunTwice() throws Exception {
        refused(
                signed(
                        ArchiveMaker.small("1.1.4")
                                .migration("V1__hong.sql", "create table thu_so (id int);")),
                "V1__hong.sql",
                "if not exists");
    }

    @Test
    void aVersionThatSaysItIsNotWell() throws Exception {
        fails(
                signed(
                        ArchiveMaker.small("1.1.5")
                                .component(
                                        "Extra",
                                        SmallModule.redAfter(0),
                                        SmallModule.HEALTH_CHECK,
                                        "",
                                        "")),
                "Hết giấy in",
                "không khỏe",
                "is not healthy");
    }

    @Test
    void aHealthCheckThatNeverAnswers() throws Exception {
        fails(
                signed(
                        ArchiveMaker.small("1.1.6")
                                .component(
                                        "Extra",
                                        SmallModule.MUTE,
                                        SmallModule.HEALTH_CHECK,
                                        "",
                                        "")),
                "không khỏe",
                "is not healthy");
    }

    @Test
    void aPageThatFailsInTheProbe() throws Exception {
        fails(
                signed(
                        ArchiveMaker.small("1.1.7")
                                .source(
                                        "Thu",
                                        "return Page.of(",
                                        "if (true) throw new IllegalStateException(\"trang hỏng\");"
                                                + " return Page.of(")),
                "trang hỏng",
                "is not healthy");
    }

    @Test
    void aPageThatHangsInTheProbe() throws Exception {
        fails(
                signed(
                        ArchiveMaker.small("1.1.8")
                                .source(
                                        "Thu",
                                        "return Page.of(",
                                        "try { Thread.sleep(600_000); } catch (InterruptedException"
                                                + " e) { throw new IllegalStateException(e); }"
                                                + " return Page.of(")),
                "không khỏe",
                "is not healthy");
    }

    @Test
    void theSameVersionWithOtherContent() throws Exception {
        refused(
                signed(ArchiveMaker.small("1.0.0").inside("khac.txt", "khác")),
                "cùng phiên bản nhưng nội dung khác",
                "same version but another content");
    }

    @Test
    void aPackageThatSomebodyElseExports() throws Exception {
        refused(
                signed(
                        ArchiveMaker.small("1.1.9")
                                .header("Export-Package", "vn.sen.agencies.api;version=1.0.0")),
                "vn.sen.agencies.api",
                "exports already");
    }

    @Test
    void aNameThatPointsOutside() throws Exception {
        refused(
                signed(ArchiveMaker.small("1.1.10").beside("bundles/../../ngoai.jar", "x")),
                "trỏ ra ngoài gói",
                "points outside of the archive");
    }

    @Test
    void aSignerWhomNobodyTrusts() throws Exception {
        refused(
                ArchiveMaker.small("1.1.11").signedIn(folder, keys, SigningKeys.STRANGER),
                "Nguoi la",
                "is not trusted");
    }

    @Test
    void noSignature() throws Exception {
        refused(ArchiveMaker.small("1.1.12").in(folder), "chưa được ký", "is not signed");
    }

    @Test
    void aChangeAfterItWasSigned() throws Exception {
        Path signed = signed(ArchiveMaker.small("1.1.13"));
        Path other = ArchiveMaker.small("1.1.13").inside("khac.txt", "khác").in(folder);
        ArchiveMaker.replace(signed, "bundles/thu-1.1.13.jar", other);
        refused(signed, "bị thay đổi sau khi ký", "changed after it was signed");
    }

    @Test
    void aFileThatWasCutOff() throws Exception {
        Path whole = signed(ArchiveMaker.small("1.1.14"));
        byte[] bytes = Files.readAllBytes(whole);
        Files.write(whole, Arrays.copyOf(bytes, bytes.length * 2 / 3));
        refused(whole, "không phải tệp zip trọn vẹn", "no complete zip");
    }

    @Test
    void anOlderVersion() throws Exception {
        refused(signed(ArchiveMaker.small("0.9.0")), "cũ hơn bản 1.0.0", "older than 1.0.0");
    }

    @Test
    void anOperationThatIsGoneWithinTheMajorVersion() throws Exception {
        fails(
                signed(
                        ArchiveMaker.small("1.1.15")
                                .source("Thu", "@GET @Path(\"more\") public", "public")),
                "GET /more",
                "bỏ",
                "drops");
    }

    private Path signed(ArchiveMaker archive) throws Exception {
        return archive.signedIn(folder, keys, SigningKeys.TRUSTED);
    }

    /** Before anything is touched: the plan, or the reading of the archive, says no. */
    private void refused(Path archive, String... words) throws Exception {
        ModuleOperator.Answer answer = operator.plan(archive);
        assertTrue(answer.isRefused(), answer.toString());
        assertSays(answer.refusals(), words);
        assertEquals(changes, operator.history(MODULE).size());
    }

    /** Found out when it is put in: a change that failed stands in the history. */
    private void fails(Path archive, String... words) throws Exception {
        JsonObject change = operator.put(archive);
        assertEquals("FAILED", change.getString("outcome"), change.toString());
        assertSays(change.getJsonObject("reason").toString(), words);
        assertEquals("1.0.0", change.getString("serving"));
        List<JsonObject> history = operator.history(MODULE);
        changes++;
        assertEquals(changes, history.size());
        assertEquals(change.getString("id"), history.get(0).getString("id"));
    }

    private static void assertSays(String text, String... words) {
        for (String word : words) {
            assertTrue(text.contains(word), () -> word + " is not in " + text);
        }
    }
}
