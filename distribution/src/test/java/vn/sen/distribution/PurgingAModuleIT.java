package vn.sen.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The data of a module goes only when it is off, exported, and two people want it. */
class PurgingAModuleIT {
    private static final String HERE = "/api/v1/modules/inspections";

    @Test
    void oneAsksAnotherConfirms(@TempDir Path folder) throws Exception {
        try (RunningSen sen = RunningSen.demo(folder.resolve("data"))) {
            assertEquals(409, post(sen, "vanhanh", "/purge").statusCode(), "it is on");
            OperatingModulesIT.assertDone(sen, "vanhanh", post(sen, "vanhanh", "/disable"));
            assertEquals(404, post(sen, "admin", "/purge/confirm").statusCode(), "nobody asked");

            assertEquals(201, post(sen, "vanhanh", "/purge").statusCode());
            assertEquals(1, exports(sen).size());
            assertTrue(sen.download("admin", HERE + "/purge/export").length > 1_000);
            assertEquals(409, post(sen, "admin", "/purge").statusCode(), "it was asked already");
            HttpResponse<String> alone = post(sen, "vanhanh", "/purge/confirm");
            assertEquals(403, alone.statusCode(), "the same person");
            assertTrue(alone.body().contains("modules-same-person"), alone.body());
            assertEquals(403, post(sen, "kiemsoat", "/purge/confirm").statusCode());
            assertTrue(tables(sen, "inspections") > 0);

            withdrawnByEnabling(sen);

            assertEquals(201, post(sen, "vanhanh", "/purge").statusCode());
            OperatingModulesIT.assertDone(sen, "admin", post(sen, "admin", "/purge/confirm"));
            assertEquals(0, tables(sen, "inspections"));
            assertEquals(2, exports(sen).size());
            assertAudited(sen);

            OperatingModulesIT.assertDone(sen, "vanhanh", post(sen, "vanhanh", "/enable"));
            HttpResponse<String> empty = sen.send("truongdoan", "GET", "/api/v1/inspections", null);
            assertEquals(200, empty.statusCode(), "its tables are made anew");
        }
    }

    private static void withdrawnByEnabling(RunningSen sen) throws Exception {
        OperatingModulesIT.assertDone(sen, "vanhanh", post(sen, "vanhanh", "/enable"));
        OperatingModulesIT.assertDone(sen, "vanhanh", post(sen, "vanhanh", "/disable"));
        assertEquals(404, post(sen, "admin", "/purge/confirm").statusCode(), "it was on since");
        assertTrue(tables(sen, "inspections") > 0);
    }

    private static void assertAudited(RunningSen sen) throws Exception {
        String trail = "";
        for (String act : List.of("modules.ask-purge", "modules.withdraw-purge", "modules.purge")) {
            trail = sen.send("kiemsoat", "GET", "/api/v1/audit?act=" + act, null).body();
            assertTrue(trail.contains("inspections"), act + ": " + trail);
        }
        assertTrue(trail.contains("\"who\":\"admin\""), trail);
    }

    @Test
    void whatWasRemovedCanStillBeExportedAndPurged(@TempDir Path folder) throws Exception {
        try (RunningSen sen = RunningSen.demo(folder.resolve("data"), "--allow-unsigned")) {
            HttpResponse<String> ofTheRelease = post(sen, "vanhanh", "/remove");
            assertEquals(409, ofTheRelease.statusCode());
            assertTrue(ofTheRelease.body().contains("modules-of-the-release"));
            String data = sen.data.toString();
            Path archive = Path.of("target", "archives", "sample-1.0.0.sen");
            String plan = sen.command("modules", "plan", archive.toString(), "--data", data);
            String id = plan.lines().findFirst().orElse("").replaceAll(".* ", "");
            sen.command("modules", "apply", id, "--approve", "--data", data);
            assertTrue(tables(sen, "sample") > 0);

            sen.command("modules", "remove", "sample", "--data", data);
            String sample = "/api/v1/modules/sample";
            String left = sen.send("vanhanh", "GET", sample, null).body();
            assertTrue(left.contains("\"standing\":\"REMOVED\""), left);
            assertTrue(sen.download("vanhanh", sample + "/data").length > 100);
            String asked = sen.command("modules", "purge", "sample", "--data", data);
            assertTrue(asked.contains("var/modules/exports/sample-"), asked);
            OperatingModulesIT.assertDone(
                    sen, "admin", sen.send("admin", "POST", sample + "/purge/confirm", null));
            assertEquals(0, tables(sen, "sample"));
            assertEquals(404, sen.send("vanhanh", "GET", sample, null).statusCode());
            assertFalse(sen.get("/health/modules").body().contains("sample"));
        }
    }

    private static HttpResponse<String> post(RunningSen sen, String account, String act)
            throws Exception {
        return sen.send(account, "POST", HERE + act, null);
    }

    private static List<Path> exports(RunningSen sen) throws Exception {
        try (Stream<Path> files = Files.list(sen.data.resolve("modules/exports"))) {
            return files.toList();
        }
    }

    private static int tables(RunningSen sen, String module) throws Exception {
        try (Connection connection = sen.database();
                Statement select = connection.createStatement();
                ResultSet rows =
                        select.executeQuery(
                                "select count(*) from information_schema.tables where table_schema ="
                                        + " database() and table_name like '"
                                        + module
                                        + "\\_%'")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
