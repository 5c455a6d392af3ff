package vn.sen.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import vn.sen.platform.testkit.PdfFile;

/** A citizen without an account is told the same story as the officer sees. */
class LookingADossierUpIT {
    private static RunningSen sen;
    private static String id;
    private static String code;
    private static String digits;

    @BeforeAll
    static void start() throws Exception {
        sen = RunningSen.shared();
        String register =
                sen.send("vpubnd", "GET", "/api/v1/dossiers/register?group=PAUSED", null).body();
        id = found(register, "\"id\":\"([^\"]+)\"");
        code = found(register, "\"code\":\"([^\"]+)\"");
        String phone = found(register, "\"phone\":\"(\\d+)\"");
        digits = phone.substring(phone.length() - 4);
    }

    private static String found(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertTrue(matcher.find(), pattern + " in " + text);
        return matcher.group(1);
    }

    private static List<String> why(Browser browser) {
        return browser.driver.findElements(By.cssSelector("#why li")).stream()
                .map(WebElement::getText)
                .toList();
    }

    private static Browser ask(Browser browser, String ofCode, String last) {
        browser.go("/dossiers/look-up").fill("code", ofCode).fill("digits", last);
        return browser.follow(browser.find("main button[type=submit]"));
    }

    @Test
    void theCitizensLookUpTellsTheOfficersStory() throws Exception {
        try (Browser browser = Browser.open(sen, 390, 844)) {
            ask(browser, code, digits);
            assertEquals("Hồ sơ " + code, browser.find("h1").getText());
            List<String> told = why(browser);
            assertFalse(told.isEmpty());
            assertEquals(List.of(), serious(browser));
            assertEquals(List.of(), browser.complaints());
            browser.signIn("vpubnd").go("/dossiers/" + id);
            assertEquals(why(browser), told);
        }
    }

    @Test
    void whoGuessesLearnsNothing() throws Exception {
        try (Browser browser = Browser.open(sen, 390, 844)) {
            String last = digits.equals("0000") ? "1111" : "0000";
            ask(browser, code, last);
            String wrong = browser.find("main form").getText();
            ask(browser, "000.00.20.H20-990101-9999", last);
            assertEquals(wrong, browser.find("main form").getText());
            assertTrue(wrong.contains("Không tìm thấy hồ sơ"), wrong);
            assertEquals(List.of(), serious(browser));
        }
    }

    @Test
    void nothingElseOfDossiersIsOpenToAnybody() throws Exception {
        for (String path :
                List.of(
                        "/api/v1/dossiers/register",
                        "/api/v1/dossiers/" + id,
                        "/api/v1/dossiers/sync")) {
            assertEquals(401, sen.get(path).statusCode(), path);
        }
    }

    @Test
    void theReceiptSlipIsReadBackWithItsCode() throws Exception {
        PdfFile slip =
                new PdfFile(
                        sen.download("vpubnd", "/api/v1/dossiers/" + id + "/papers/receipt-slip"));
        String words = slip.words();
        for (String sentence :
                List.of(
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ",
                        code,
                        "Thành phần hồ sơ đã nhận",
                        "NGƯỜI NỘP HỒ SƠ")) {
            assertTrue(words.contains(sentence), sentence + " in " + words);
        }
        assertEquals(sen.url("/dossiers/look-up?code=" + code), slip.code());
        assertEquals(List.of(), slip.faultsAsArchive());
    }

    @Test
    void messagesToOwnersWaitMaskedUntilThereIsAMailServer() throws Exception {
        HttpResponse<String> list = sen.send("vanhanh", "GET", "/api/v1/notifications", null);
        assertEquals(200, list.statusCode());
        assertTrue(list.body().contains("\"state\":\"QUEUED\""), list.body());
        assertFalse(list.body().contains("nguoidan"), "addresses are masked");
        String channels = sen.send("vanhanh", "GET", "/api/v1/notifications/channels", null).body();
        assertTrue(channels.contains("sen.mail.host"), channels);
        assertEquals(403, sen.send("noivu", "GET", "/api/v1/notifications", null).statusCode());
    }

    private static List<String> serious(Browser browser) {
        return new AxeBuilder()
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                        .analyze(browser.driver)
                        .getViolations()
                        .stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .map(rule -> rule.getId() + ": " + rule.getHelp())
                        .toList();
    }
}
