package vn.sen.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An operator lists, disables, exports and enables modules of a running demo. */
class OperatingModulesIT {
    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
    private static final String MODULES = "/api/v1/modules";

    private static RunningSen sen;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        sen = RunningSen.demo(folder.resolve("data"));
    }

    @AfterAll
    static void stop() {
        sen.close();
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource({
        "noivu, GET, /api/v1/modules, 403",
        "noivu, GET, /api/v1/modules/agencies, 403",
        "noivu, GET, /api/v1/modules/agencies/data, 403",
        "noivu, GET, /api/v1/modules/changes, 403",
        "noivu, GET, /api/v1/modules/plans, 403",
        "noivu, POST, /api/v1/modules/inspections/disable, 403",
        "noivu, POST, /api/v1/modules/inspections/purge, 403",
        "noivu, POST, /api/v1/modules/plans/x/apply, 403",
        "kiemsoat, GET, /api/v1/modules, 200",
        "kiemsoat, GET, /api/v1/modules/changes, 200",
        "kiemsoat, GET, /api/v1/modules/agencies/data, 403",
        "kiemsoat, POST, /api/v1/modules/inspections/disable, 403",
        "kiemsoat, POST, /api/v1/modules/inspections/purge, 403",
        "admin, GET, /api/v1/modules, 200",
        "admin, POST, /api/v1/modules/inspections/disable, 403",
        "admin, POST, /api/v1/modules/inspections/purge, 409",
        "vanhanh, GET, /api/v1/modules, 200",
        "vanhanh, GET, /api/v1/modules/agencies, 200",
        "vanhanh, GET, /api/v1/modules/plans, 200",
        "vanhanh, GET, /api/v1/modules/agencies/data, 200",
        "vanhanh, GET, /api/v1/modules/nothing, 404",
        "vanhanh, POST, /api/v1/modules/nothing/disable, 404",
        "vanhanh, POST, /api/v1/modules/agencies/enable, 409",
        "vanhanh, POST, /api/v1/modules/agencies/rollback, 409",
        "vanhanh, POST, /api/v1/modules/plans/x/apply, 404"
    })
    void whoMayDoWhat(String account, String method, String path, int status) throws Exception {
        HttpResponse<String> answer = sen.send(account, method, path, null);
        assertEquals(status, answer.statusCode(), answer.body());
    }

    @Test
    void nobodyElseGetsIn() throws Exception {
        assertEquals(401, sen.get(MODULES).statusCode());
        assertEquals(401, sen.get(MODULES + "/agencies/data").statusCode());
        HttpResponse<String> page = sen.get("/modules");
        assertTrue(Set.of(302, 303).contains(page.statusCode()), "" + page.statusCode());
        SignedIn clerk = SignedIn.as("noivu", URI.create(sen.url("/")));
        assertEquals(403, clerk.get("/modules").statusCode());
        assertFalse(clerk.get("/").body().contains("href=\"/modules\""));
        SignedIn operator = SignedIn.as("vanhanh", URI.create(sen.url("/")));
        assertTrue(operator.get("/").body().contains("href=\"/modules\""));
        for (String each : new String[] {"", "/agencies", "/plans", "/plans/new", "/changes"}) {
            assertEquals(200, operator.get("/modules" + each).statusCode(), each);
        }
    }

    @Test
    void whatOthersNeedStaysOn() throws Exception {
        HttpResponse<String> answer =
                sen.send("vanhanh", "POST", MODULES + "/agencies/disable", null);
        assertEquals(409, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("deadlines"), answer.body());
        SignedIn operator = SignedIn.as("vanhanh", URI.create(sen.url("/")));
        String page = operator.get("/modules/agencies/disable").body();
        assertTrue(page.contains("href=\"/modules/inspections\""), page);
        assertFalse(page.contains("action=\"/modules/agencies/disable\""), page);
    }

    @Test
    void aModuleThatIsOffKeepsItsDataAlsoOverARestart() throws Exception {
        String before = inspections();
        change("vanhanh", "/inspections/disable");
        assertEquals(503, sen.get("/inspections").statusCode());
        HttpResponse<String> off = sen.send("truongdoan", "GET", "/api/v1/inspections", null);
        assertEquals(503, off.statusCode());
        assertTrue(off.body().contains("module-off"), off.body());
        assertTrue(sen.get("/health/modules").body().contains("inspections\",\"state\":\"off\""));
        assertTrue(sen.get("/metrics").body().contains("sen_module_up{module=\"inspections\"} 0"));

        sen.close();
        sen.startAgain();
        assertEquals(503, sen.get("/inspections").statusCode());
        assertTrue(one("inspections").contains("\"standing\":\"OFF\""), one("inspections"));
        assertTrue(entries(data("inspections")).contains("inspections_finding.csv"));

        change("vanhanh", "/inspections/enable");
        assertEquals(before, inspections());
        assertTrue(one("inspections").contains("\"standing\":\"UP\""));
        String history =
                sen.send("vanhanh", "GET", MODULES + "/changes?module=inspections", null).body();
        assertTrue(history.contains("\"kind\":\"DISABLE\""), history);
        assertTrue(history.contains("\"by\":\"vanhanh\""), history);
        String table = sen.send("vanhanh", "GET", MODULES + "/changes?format=csv", null).body();
        assertTrue(table.contains("DISABLE") || table.contains("Tắt"), table);
    }

    @Test
    void theShellSaysTheSame(@TempDir Path folder) throws Exception {
        String data = sen.data.toString();
        String list = sen.command("modules", "list", "--data", data);
        assertTrue(list.contains("agencies") && list.contains("Đang chạy / Running"), list);
        try (SenProcess refused =
                SenHome.at(SenHome.BUILT).run("modules", "disable", "agencies", "--data", data)) {
            assertEquals(1, refused.exit());
            assertTrue(refused.output().contains("deadlines"), refused.output());
        }
        Path zip = folder.resolve("agencies.zip");
        sen.command("modules", "export", "agencies", zip.toString(), "--data", data);
        assertTrue(entries(Files.readAllBytes(zip)).contains("agencies_agency.csv"));
    }

    @Test
    void anArchiveThatIsNotOneIsRefusedInWords() throws Exception {
        HttpResponse<String> answer = upload("vanhanh", "hỏng.sen", "không phải zip");
        assertTrue(answer.statusCode() >= 400 && answer.statusCode() < 500, answer.body());
        assertFalse(answer.body().contains("Exception"), answer.body());
        assertEquals(403, upload("noivu", "x.sen", "x").statusCode());
    }

    private static HttpResponse<String> upload(String account, String name, String content)
            throws Exception {
        String body =
                "--grenze\r\nContent-Disposition: form-data; name=\"archive\"; filename=\""
                        + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                        + content
                        + "\r\n--grenze--\r\n";
        return sen.send(
                account,
                "POST",
                MODULES + "/plans",
                body,
                "Content-Type",
                "multipart/form-data; boundary=grenze");
    }

    private static String inspections() throws Exception {
        HttpResponse<String> answer =
                sen.send("truongdoan", "GET", "/api/v1/inspections?limit=200", null);
        assertEquals(200, answer.statusCode(), answer.body());
        return answer.body();
    }

    private static String one(String module) throws Exception {
        return sen.send("vanhanh", "GET", MODULES + "/" + module, null).body();
    }

    private static byte[] data(String module) throws Exception {
        return sen.download("vanhanh", MODULES + "/" + module + "/data");
    }

    private static Set<String> entries(byte[] zip) throws Exception {
        Set<String> names = new TreeSet<>();
        try (ZipInputStream in =
                new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    private static void change(String account, String act) throws Exception {
        assertDone(sen, account, sen.send(account, "POST", MODULES + act, null));
    }

    /** Waits for a change that was begun, and wants it done. */
    static void assertDone(RunningSen sen, String account, HttpResponse<String> begun)
            throws Exception {
        assertEquals(202, begun.statusCode(), begun.body());
        Matcher id = ID.matcher(begun.body());
        assertTrue(id.find(), begun.body());
        String change = "";
        for (int i = 0; i < 300; i++) {
            change = sen.send(account, "GET", MODULES + "/changes/" + id.group(1), null).body();
            if (!change.contains("\"outcome\":\"RUNNING\"")) {
                break;
            }
            Thread.sleep(100);
        }
        assertTrue(change.contains("\"outcome\":\"DONE\""), change);
    }
}
