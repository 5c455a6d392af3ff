package vn.sen.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sen.platform.testkit.SenFramework;
import vn.sen.platform.testkit.TestDatabase;

/** Lists that are no lists, or would be too much: told why, with nothing kept. */
@SenFramework(
        modules = {"agencies", "deadlines", "reconciliation"},
        demo = true)
class RefusingHostileListsTest {
    private static final String SOURCES = "/api/v1/reconciliation/sources";
    private static final String HEADER = "Mã hồ sơ,Mã thủ tục,Ngày tiếp nhận,Ngày hẹn trả\n";
    private static final String ROW = "A%07d,1.012783,,\n";
    private static final int MILLION = 1_000_000;

    private final URI address;
    private final TestDatabase database;

    RefusingHostileListsTest(URI address, TestDatabase database) {
        this.address = address;
        this.database = database;
    }

    private HttpResponse<String> upload(Path list) throws Exception {
        SignedIn person = SignedIn.as("vpubnd", address);
        String source = LandImport.before(person.get(SOURCES).body(), "\"code\":\"MOTCUA\"");
        return LandImport.upload(person, source, LandListMaker.day(), list);
    }

    private void refused(Path list, String... words) throws Exception {
        String before = database.rows("select count(*) from reconciliation_batch");
        HttpResponse<String> answer = upload(list);
        assertTrue(
                answer.statusCode() >= 400 && answer.statusCode() < 500,
                answer.statusCode() + answer.body());
        for (String word : words) {
            assertTrue(answer.body().contains(word), word + " is not said: " + answer.body());
        }
        assertTrue(answer.body().contains("\"vi\":"), answer.body());
        assertFalse(answer.body().contains("Exception"), answer.body());
        assertEquals(before, database.rows("select count(*) from reconciliation_batch"));
    }

    @Test
    void aBombIsNotUnpacked(@TempDir Path folder) throws Exception {
        Path bomb = Workbooks.bomb(folder.resolve("danh-sach.xlsx"), 400);
        assertTrue(Files.size(bomb) < 3_000_000, "it looks harmless: " + Files.size(bomb));
        refused(bomb, "document-");
    }

    /** What it is called does not matter, what it is does. */
    @Test
    void aPageThatSaysItIsAWorkbook(@TempDir Path folder) throws Exception {
        Path page = folder.resolve("danh-sach.xlsx");
        Files.writeString(
                page, "<html><body><table><tr><td>Mã hồ sơ</td></tr></table></body></html>");
        refused(page);
        byte[] program = new byte[4_096];
        program[0] = 'M';
        program[1] = 'Z';
        Files.write(page, program);
        refused(page);
        Path archive = folder.resolve("danh-sach.csv");
        Files.write(archive, new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0});
        refused(archive);
        Path json = folder.resolve("danh-sach.json");
        Files.writeString(json, "{\"hồ sơ\": [" + "[".repeat(5_000));
        refused(json, "JSON");
    }

    @Test
    void aWorkbookThatSaysItIsTextIsReadAsWhatItIs(@TempDir Path folder) throws Exception {
        Path list =
                Workbooks.write(
                        folder.resolve("danh-sach.csv"),
                        List.of(
                                List.of("Mã hồ sơ", "Mã thủ tục", "Ngày tiếp nhận", "Ngày hẹn trả"),
                                List.of("A-1", "1.012783", "20/10/2021", "27/10/2021")));
        HttpResponse<String> answer = upload(list);
        assertEquals(201, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("\"total\":1,"), answer.body());
    }

    /** A whole million, as CSV and as JSON: refused at the first row too many. */
    @ParameterizedTest
    @ValueSource(strings = {"csv", "json"})
    void aMillionRows(String ending, @TempDir Path folder) throws Exception {
        Path list = folder.resolve("danh-sach." + ending);
        try (BufferedWriter out = Files.newBufferedWriter(list)) {
            out.write(ending.equals("csv") ? HEADER : "[");
            for (int i = 0; i < MILLION; i++) {
                out.write(ending.equals("csv") ? ROW.formatted(i) : json(i));
            }
            out.write(ending.equals("csv") ? "" : "]");
        }
        refused(list, "200");
    }

    private static String json(int i) throws IOException {
        return (i == 0 ? "" : ",") + "{\"Mã hồ sơ\":\"" + i + "\"}";
    }

    @Test
    void rowsStayAsTheyCameWhoeverIsConnected() {
        assertFalse(database.rows("select id from reconciliation_row limit 1").isEmpty());
        for (String change :
                List.of(
                        "update reconciliation_row set raw = '[]' limit 1",
                        "update reconciliation_row set source_late = 0 limit 1",
                        "delete from reconciliation_row limit 1")) {
            IllegalStateException refused =
                    assertThrows(IllegalStateException.class, () -> database.run(change), change);
            assertTrue(
                    String.valueOf(refused.getMessage())
                            .contains("rows of lists stay as they came"),
                    refused.getMessage());
        }
    }
}
