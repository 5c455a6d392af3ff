package vn.sen.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A province switches to Sen: the register of its old system comes in, whatever happens. */
class BringingInARegisterIT {
    private static final int ROWS = 2_000;
    private static final int GOOD = ROWS - ROWS / 100 * RegisterFile.FAULTS_PER_HUNDRED;

    private static Path folder;
    private static RunningSen sen;

    @BeforeAll
    static void start(@TempDir Path fresh) throws Exception {
        folder = fresh;
        sen = RunningSen.demo(folder.resolve("data"));
    }

    @AfterAll
    static void end() {
        sen.close();
    }

    private static SignedIn monitor() throws Exception {
        return SignedIn.as("vpubnd", URI.create(sen.url("/")));
    }

    @Test
    void theSameListTwiceByClickingIsThereOnce() throws Exception {
        Path list = RegisterFile.make(folder.resolve("so-theo-doi.xlsx"), "H20.01.01", ROWS);
        try (Browser browser = Browser.open(sen, 1280, 1000)) {
            browser.signIn("vpubnd");
            String first = brought(browser, list);
            assertTrue(first.contains("Đã lập mới\n" + shown(GOOD)), first);
            assertTrue(first.contains("Không nhập được\n" + (ROWS - GOOD)), first);
            accessible(browser);
            String place = browser.driver.getCurrentUrl().replaceFirst("^http://[^/]+", "");
            faultsAreForFetching("/api/v1" + place);
            String second = brought(browser, list);
            assertTrue(second.contains("Đã có, giữ nguyên\n" + shown(GOOD)), second);
            assertEquals(List.of(), browser.complaints());
        }
        assertEquals(
                GOOD, count("select count(*) from dossiers_dossier where code like 'H20.01.01-%'"));
        composed();
    }

    private static String shown(int number) {
        return "%,d".formatted(number).replace(',', '.');
    }

    private static String brought(Browser browser, Path list) throws Exception {
        browser.go("/dossiers/imports");
        new Select(browser.find("[name=agency]")).selectByValue(unit());
        browser.find("input[type=file]").sendKeys(list.toString());
        browser.click("Tải lên");
        assertEquals(
                "Mã thủ tục",
                new Select(browser.find("[name=PROCEDURE]")).getFirstSelectedOption().getText());
        accessible(browser);
        browser.click("Xem trước");
        assertTrue(browser.text().contains("Những dòng đầu"), browser.text());
        accessible(browser);
        browser.click("Chạy nhập");
        new WebDriverWait(browser.driver, Duration.ofSeconds(120))
                .ignoring(WebDriverException.class)
                .until(d -> browser.text().contains("Đã xong"));
        return browser.text();
    }

    private static void accessible(Browser browser) {
        assertEquals(
                List.of(),
                new AxeBuilder()
                                .withTags(List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"))
                                .analyze(browser.driver)
                                .getViolations()
                                .stream()
                                .map(Rule::getId)
                                .toList());
    }

    private static void faultsAreForFetching(String place) throws Exception {
        String csv =
                new String(
                        sen.download("vpubnd", place + "/faults?format=csv"),
                        StandardCharsets.UTF_8);
        assertEquals(1 + ROWS - GOOD, csv.strip().lines().count(), csv);
        assertTrue(csv.contains("“31/02/2026” không phải ngày có thật"), csv);
        byte[] workbook = sen.download("vpubnd", place + "/faults?format=xlsx");
        assertEquals("PK", new String(workbook, 0, 2, StandardCharsets.ISO_8859_1));
    }

    /** Names that came decomposed are kept as they are typed here, to be found. */
    private static void composed() throws Exception {
        String name = Normalizer.normalize("Nguyễn Thị Hồ Sơ 10", Normalizer.Form.NFC);
        assertEquals(
                1,
                count(
                        "select count(*) from dossiers_dossier where code like 'H20.01.01-%' and binary owner_name = binary '"
                                + name
                                + "'"));
    }

    @Test
    void killedInTheMiddleItGoesOnAndNothingIsLost() throws Exception {
        int rows = 12_000;
        Path list = RegisterFile.make(folder.resolve("lon.xlsx"), "H20.02.02", rows);
        String place = started(monitor(), list);
        long done;
        do {
            Thread.sleep(20);
            done = number(view(place), "done");
        } while (done < 2_000);
        sen.kill();
        assertTrue(done < rows, "it was killed too late to tell anything");
        sen.startAgain();
        String view = finished(place);
        int good = rows - rows / 100 * RegisterFile.FAULTS_PER_HUNDRED;
        assertEquals(good, number(view, "created"), view);
        assertEquals(0, number(view, "same"), view);
        assertEquals(rows - good, number(view, "failed"), view);
        String ours = " from dossiers_dossier d where d.code like 'H20.02.02-%'";
        assertEquals(good, count("select count(*)" + ours));
        for (String part : List.of("segment", "step", "leg")) {
            assertEquals(
                    0,
                    count(
                            "select count(*)"
                                    + ours
                                    + " and not exists (select 1 from dossiers_"
                                    + part
                                    + " p where p.dossier = d.id)"),
                    part);
        }
    }

    @Test
    void whatIsNoRegisterIsRefusedAndKeepsNothing() throws Exception {
        long before = count("select count(*) from dossiers_import");
        SignedIn person = monitor();
        refused(person, SmallWorkbook.bomb(folder.resolve("bom.xlsx"), 300), "document-");
        Path lie = folder.resolve("gia-vo.xlsx");
        Files.write(lie, new byte[] {'M', 'Z', 0, 1, 2, 3, 0, 0});
        refused(person, lie, "document-");
        refused(
                person,
                RegisterFile.withTitle(folder.resolve("tieu-de.xlsx"), "H20.03.03"),
                "document-");
        Path million = folder.resolve("trieu.csv");
        Files.writeString(million, "Mã hồ sơ;Ngày\n" + "a;b\n".repeat(1_000_000));
        refused(person, million, "document-too-many-rows");
        assertEquals(before, count("select count(*) from dossiers_import"));
    }

    private static void refused(SignedIn person, Path file, String code) throws Exception {
        HttpResponse<String> answer = upload(person, file);
        assertTrue(
                List.of(413, 415, 422).contains(answer.statusCode()), file + ": " + answer.body());
        assertTrue(answer.body().contains(code), answer.body());
        assertFalse(answer.body().contains("Exception"), answer.body());
    }

    @Test
    void aSecondHeaderIsTheFaultOfItsRow() throws Exception {
        Path list = RegisterFile.withTwoHeaders(folder.resolve("hai.xlsx"), "H20.04.04");
        String place = started(monitor(), list);
        String view = finished(place);
        assertEquals(1, number(view, "created"), view);
        assertEquals(1, number(view, "failed"), view);
    }

    private static String started(SignedIn person, Path list) throws Exception {
        HttpResponse<String> taken = upload(person, list);
        assertEquals(201, taken.statusCode(), taken.body());
        String place = taken.headers().firstValue("Location").orElseThrow();
        person.json("POST", place + "/columns", person.get(place + "/columns").body());
        person.json("POST", place + "/start", "");
        return place;
    }

    private static HttpResponse<String> upload(SignedIn person, Path list) throws Exception {
        return LandImport.upload(
                person, "/api/v1/dossiers/imports", Map.of("agency", unit()), list);
    }

    private static String unit() throws Exception {
        return text("select id from agencies_agency where code = 'UBND'");
    }

    private static String view(String place) throws Exception {
        return sen.send("vpubnd", "GET", place, null).body();
    }

    private static String finished(String place) throws Exception {
        long end = System.currentTimeMillis() + 180_000;
        while (System.currentTimeMillis() < end) {
            String view = view(place);
            if (view.contains("\"state\":\"DONE\"")) {
                return view;
            }
            assertFalse(view.contains("\"state\":\"FAILED\""), view);
            Thread.sleep(200);
        }
        throw new IllegalStateException("not done in time: " + view(place));
    }

    private static long number(String json, String field) {
        return Long.parseLong(json.replaceFirst("(?s).*\"" + field + "\":(\\d+).*", "$1"));
    }

    private static long count(String sql) throws Exception {
        return Long.parseLong(text(sql));
    }

    private static String text(String sql) throws Exception {
        try (Connection connection = sen.database();
                ResultSet rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
