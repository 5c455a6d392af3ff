package vn.sen.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** From the desk to the result by clicking: the clock stops, runs, and its date adds up. */
class TellingTheStoryOfADossierIT {
    @Test
    void aLandDossierIsReceivedStoppedResumedExtendedAndFinished() throws Exception {
        RunningSen sen = RunningSen.shared();
        try (Browser browser = Browser.open(sen, 1280, 1000)) {
            String dossier = received(browser);
            act(browser, "motcua", dossier, "TRANSFER");
            signed(browser, "chuyenvien", dossier);
            stopped(browser, dossier, "supplement", "PBS 12", "Bổ sung bản vẽ");
            assertTrue(browser.text().contains("Đồng hồ đang dừng"), browser.text());
            resumed(browser, dossier, "Biên nhận bổ sung 7");
            act(browser, "chuyenvien", dossier, "TRANSFER");
            signed(browser, "chuyenvien", dossier);
            stopped(browser, dossier, "financial-obligation", "TB 123/CCT", "Nộp lệ phí trước bạ");
            resumed(browser, dossier, "Giấy nộp tiền 456");
            extended(browser, dossier);
            act(browser, "chuyenvien", dossier, "TRANSFER");
            signed(browser, "sotnmt", dossier);
            browser.go(dossier + "?act=FINISH");
            browser.fill("document", "GCN 789 (minh họa)");
            send(browser);
            assertExplained(sen, browser, dossier);
            browser.signIn("motcua").go(dossier + "?act=HANDOVER");
            send(browser);
            assertTrue(browser.text().contains("Đã trả kết quả"), browser.text());
            assertEquals(List.of(), unexpected(browser));
        }
    }

    /** What was refused on purpose is no complaint. */
    private static List<String> unexpected(Browser browser) {
        return browser.complaints().stream()
                .filter(said -> !said.matches("(?s).*status of (409|422).*"))
                .toList();
    }

    private static String received(Browser browser) {
        browser.signIn("motcua").go("/dossiers/desk");
        browser.fill("q", "cap doi giay chung nhan");
        browser.follow(browser.find("main form button[type=submit]"));
        browser.follow(browser.find("main .list-group a"));
        browser.fill("owner.name", "Hộ sử dụng đất thử nghiệm (minh họa)");
        browser.fill("owner.phone", "0905 123 456");
        browser.click("Tiếp nhận và in giấy hẹn");
        assertTrue(browser.text().contains("Hồ sơ còn thiếu"), "papers are asked for");
        for (WebElement part : browser.driver.findElements(By.name("part"))) {
            browser.press(part);
        }
        browser.click("Tiếp nhận và in giấy hẹn");
        assertTrue(
                browser.find("#code").getText().matches("H20\\.\\d\\d\\.\\d\\d-\\d{6}-\\d{4}"),
                browser.text());
        return browser.driver
                .getCurrentUrl()
                .replaceFirst("^http://[^/]+", "")
                .replaceFirst("/slip$", "");
    }

    private static void send(Browser browser) {
        browser.follow(browser.find("#act button[type=submit]"));
    }

    private static void act(Browser browser, String who, String dossier, String deed) {
        browser.signIn(who).go(dossier + "?act=" + deed);
        send(browser);
    }

    private static void signed(Browser browser, String who, String dossier) {
        browser.signIn(who).go(dossier);
        browser.click("Ký nhận");
        assertTrue(browser.text().contains("Đã ký nhận"), browser.text());
    }

    private static void stopped(
            Browser browser, String dossier, String reason, String document, String words) {
        browser.go(dossier + "?act=STOP");
        browser.press(browser.find("input[name=reason][value=" + reason + "]"));
        browser.fill("words", words);
        send(browser);
        assertTrue(browser.text().contains("căn cứ"), "nothing stops without proof");
        assertEquals(words, browser.find("[name=words]").getAttribute("value"), "typed is kept");
        browser.fill("document", document);
        send(browser);
    }

    private static void resumed(Browser browser, String dossier, String document) {
        browser.go(dossier + "?act=RESUME");
        browser.fill("document", document);
        send(browser);
        assertTrue(browser.text().contains("Hẹn trả:"), browser.text());
    }

    private static void extended(Browser browser, String dossier) {
        browser.signIn("sotnmt").go(dossier + "?act=EXTEND");
        browser.fill("amount", "2");
        browser.fill("words", "Xin lỗi vì đo đạc kéo dài");
        browser.fill("document", "XL 5");
        send(browser);
        browser.go(dossier);
        assertEquals(
                0,
                browser.driver.findElements(By.cssSelector("a[href$='act=EXTEND#act']")).size(),
                "a new date is given once");
    }

    private static void assertExplained(RunningSen sen, Browser browser, String dossier)
            throws Exception {
        String text = browser.text();
        assertTrue(text.contains("Trước hạn"), text);
        for (String proof : List.of("PBS 12", "TB 123/CCT", "XL 5", "GCN 789")) {
            assertTrue(text.contains(proof), proof + " is not told: " + text);
        }
        String explained =
                new String(
                        sen.download("sotnmt", "/api/v1" + dossier + "/clock/explain"),
                        StandardCharsets.UTF_8);
        assertTrue(explained.contains("\"total\":10"), explained);
        List<String> faults =
                new AxeBuilder()
                                .withTags(List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"))
                                .analyze(browser.driver)
                                .getViolations()
                                .stream()
                                .map(Rule::getId)
                                .toList();
        assertEquals(List.of(), faults);
    }
}
