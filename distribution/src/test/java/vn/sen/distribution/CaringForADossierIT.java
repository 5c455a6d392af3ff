package vn.sen.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import vn.sen.platform.testkit.PdfFile;

/** What a desk does with a dossier besides its clock, by clicking and by keys alone. */
class CaringForADossierIT {
    private static RunningSen sen;

    @BeforeAll
    static void start() throws Exception {
        sen = RunningSen.shared();
    }

    private static String found(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertTrue(matcher.find(), pattern + " in " + text);
        return matcher.group(1);
    }

    private static String post(String account, String path, String body) throws Exception {
        HttpResponse<String> answer = sen.send(account, "POST", path, body);
        assertTrue(answer.statusCode() < 300, path + ": " + answer.body());
        return answer.body();
    }

    private static void send(Browser browser) {
        browser.follow(browser.find("#act button[type=submit]"));
    }

    private static List<String> faults(Browser browser) {
        return new AxeBuilder()
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"))
                        .analyze(browser.driver)
                        .getViolations()
                        .stream()
                        .map(Rule::getId)
                        .toList();
    }

    /** The way of a clerk who never touches the mouse; returns the page of the dossier. */
    private static String receivedByKeys(Browser browser) {
        browser.signIn("motcua").go("/dossiers/desk");
        long begun = System.nanoTime();
        keys(browser, "cap doi giay chung nhan", Keys.ENTER);
        browser.find("main .list-group a");
        keys(browser, Keys.TAB, Keys.TAB, Keys.ENTER);
        browser.find("[name='owner.name']");
        assertEquals(
                "owner.name",
                active(browser).getAttribute("name"),
                "the first field waits for the name");
        keys(browser, "Hộ sử dụng đất bàn phím (minh họa)", Keys.TAB, "0905123456");
        int papers = browser.driver.findElements(By.name("part")).size();
        for (int ticked = 0; ticked < papers; ) {
            keys(browser, Keys.TAB);
            if ("part".equals(active(browser).getAttribute("name"))) {
                keys(browser, Keys.SPACE);
                ticked++;
            }
        }
        keys(browser, Keys.ENTER);
        browser.find("#code");
        long seconds = (System.nanoTime() - begun) / 1_000_000_000;
        assertTrue(seconds < 60, "received in under a minute: " + seconds + " s");
        return browser.driver
                .getCurrentUrl()
                .replaceFirst("^http://[^/]+", "")
                .replaceFirst("/slip$", "");
    }

    private static void keys(Browser browser, CharSequence... typed) {
        for (CharSequence one : typed) {
            active(browser).sendKeys(one);
        }
    }

    private static WebElement active(Browser browser) {
        return browser.driver.switchTo().activeElement();
    }

    @Test
    void papersFeesAndPeopleAreSeenToByClicking() throws Exception {
        try (Browser browser = Browser.open(sen, 1280, 1000)) {
            String dossier = receivedByKeys(browser);
            String code = browser.find("#code").getText();
            browser.go(dossier + "?act=PAY#act");
            browser.fill("receipt", "AA/21P 0012345");
            send(browser);
            assertTrue(browser.text().contains("AA/21P 0012345"), browser.text());
            browser.click("Chuyển bước");
            send(browser);
            browser.signIn("truongphong").go(dossier + "?act=ASSIGN#act");
            new Select(browser.find("[name=account]"))
                    .selectByVisibleText("Chuyên viên Văn phòng Đăng ký đất đai (minh họa)");
            send(browser);
            assertTrue(browser.text().contains("Đã phân công"), browser.text());
            opinion(browser, dossier);
            letter(browser, dossier);
            ended(dossier);
            rated(browser, dossier, code);
        }
    }

    private static void opinion(Browser browser, String dossier) {
        browser.signIn("chuyenvien").go(dossier);
        browser.click("Ký nhận");
        browser.go(dossier + "?act=CONSULT#act");
        new Select(browser.find("[name=agency]"))
                .selectByVisibleText("Sở Thông tin và Truyền thông");
        browser.fill("words", "Cột ăng-ten trên thửa đất đã có phép chưa?");
        send(browser);
        browser.signIn("sotttt").go("/dossiers/consultations");
        browser.click("Cột ăng-ten trên thửa đất đã có phép chưa?");
        assertFalse(browser.text().contains("bàn phím"), "the owner is not told to others");
        assertEquals(List.of(), faults(browser));
        browser.fill("reply", "Đã có phép, không vướng.");
        browser.click("Gửi trả lời");
        assertTrue(browser.text().contains("Đã có phép"), browser.text());
        browser.signIn("chuyenvien").go(dossier);
        assertTrue(browser.text().contains("Đã có phép, không vướng."), browser.text());
    }

    private static void letter(Browser browser, String dossier) throws Exception {
        browser.go(dossier + "?act=STOP#act");
        browser.press(browser.find("input[name=reason][value=supplement]"));
        browser.fill("document", "PBS 77");
        browser.fill("words", "Bổ sung bản vẽ");
        send(browser);
        String paper =
                String.valueOf(
                        browser.find("#papers a[href*='supplement-request']").getAttribute("href"));
        PdfFile pdf =
                new PdfFile(sen.download("chuyenvien", paper.replaceFirst("^http://[^/]+", "")));
        assertTrue(pdf.words().contains("Bổ sung bản vẽ"), pdf.words());
        assertEquals(List.of(), pdf.faultsAsArchive());
        browser.go(dossier + "?act=RESUME");
        browser.fill("document", "Biên nhận 78");
        send(browser);
    }

    private static void ended(String dossier) throws Exception {
        String api = "/api/v1" + dossier;
        String legs = sen.send("chuyenvien", "GET", api, null).body();
        assertTrue(legs.contains("PROCESSING"), legs);
        post("chuyenvien", api + "/transfer", "{\"leg\":\"" + next(dossier) + "\"}");
        post("sotnmt", api + "/sign", "{}");
        post("sotnmt", api + "/finish", "{\"document\":\"GCN 9 (minh họa)\"}");
        post("motcua", api + "/handover", "{\"receiver\":\"Chủ hộ\"}");
    }

    private static String next(String dossier) throws Exception {
        try (Browser browser = Browser.open(sen, 1280, 1000)) {
            browser.signIn("chuyenvien").go(dossier + "?act=TRANSFER");
            return String.valueOf(browser.find("[name=leg]").getAttribute("value"));
        }
    }

    private static void rated(Browser browser, String dossier, String code) {
        browser.driver.manage().deleteAllCookies();
        browser.go("/").fill("code", code).fill("digits", "3456");
        browser.click("Xem hồ sơ");
        assertTrue(browser.text().contains("Góp ý về cách phục vụ"), browser.text());
        assertEquals(List.of(), faults(browser));
        browser.press(browser.find("input[name=score][value='4']"));
        browser.fill("words", "Nhanh hơn lần trước.");
        browser.click("Gửi góp ý");
        assertTrue(browser.text().contains("Cảm ơn"), browser.text());
        browser.go("/dossiers/look-up").fill("code", code).fill("digits", "3456");
        browser.click("Xem hồ sơ");
        assertEquals(0, browser.driver.findElements(By.name("score")).size(), "once");
        browser.signIn("motcua").go(dossier);
        assertTrue(browser.text().contains("Nhanh hơn lần trước."), browser.text());
    }

    @Test
    void aListOfAnotherSystemComesInAndBadRowsAreNamed() throws Exception {
        Path list = Files.createTempFile("dong-bo", ".csv");
        Files.writeString(
                list,
                """
                Mã hồ sơ,Mã TTHC,Tên TTHC,Ngày tiếp nhận,Ngày hẹn trả,Trạng thái,Ghi chú nội bộ
                000.00.20.H20-211004-7001,1.012783,Cấp đổi,04/10/2021,18/10/2021,Đang xử lý,x
                000.00.20.H20-211004-7002,1.012783,Cấp đổi,31/02/2021,18/10/2021,4,x
                """);
        try (Browser browser = Browser.open(sen, 390, 844)) {
            browser.signIn("vpubnd").go("/dossiers/sync");
            assertEquals(List.of(), faults(browser));
            browser.find("[name=file]").sendKeys(list.toString());
            browser.click("Nhập và xem báo cáo");
            String report = browser.text();
            assertTrue(report.contains("31/02/2021"), report);
            assertTrue(report.contains("NgayTiepNhan"), report);
            assertTrue(report.contains("Ghi chú nội bộ"), "what was left out is said: " + report);
            assertEquals(List.of(), faults(browser));
            browser.go("/dossiers/sync");
            assertTrue(browser.text().contains("000.00.20.H20-211004-7001"), browser.text());
        }
        String out = new String(sen.download("vpubnd", "/api/v1/dossiers/sync/file"), "UTF-8");
        assertTrue(out.startsWith("[{") && out.endsWith("}]"), "a whole list");
        assertEquals(403, sen.send("motcua", "GET", "/api/v1/dossiers/sync", null).statusCode());
        assertEquals(
                403,
                sen.send("truongphong", "POST", "/api/v1/dossiers/sync", "[]").statusCode(),
                "who may export may not take in");
    }
}
