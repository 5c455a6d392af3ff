package vn.sen.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** A procedure gets a longer limit: which running dossiers would be due when, before it is done. */
class MovingDossiersToANewVersionIT {
    private static final String CODE = "1.013831";
    private static final Pattern VERSION = Pattern.compile("\"procedure\":\"([0-9a-f-]{36})\"");

    @Test
    void thePreviewNamesTheDossiersWithBothDates() throws Exception {
        RunningSen sen = RunningSen.shared();
        String old = versionOfOpenDossiers(sen);
        try (Browser browser = Browser.open(sen, 1280, 1000)) {
            announceLonger(browser, old);
            browser.signIn("vpubnd").go("/procedures/migrations/new?from=" + old);
            new Select(browser.find("select[name=to]")).selectByIndex(1);
            browser.click("Xem trước");
            assertTrue(browser.text().contains("Đang chạy: "), browser.text());
            List<List<String>> lines = lines(browser);
            assertFalse(lines.isEmpty(), browser.text());
            assertTrue(
                    lines.stream().anyMatch(line -> moved(line)),
                    "a longer limit moves dates: " + lines);
            browser.fill("reason", "Thời hạn mới có lợi hơn cho người dân (minh họa)");
            browser.click("Đề xuất, chờ người khác duyệt");
            assertEquals(lines, lines(browser), "what was proposed is what was seen");
            assertEquals(List.of(), browser.complaints());
        }
    }

    /** The dossiers of the demo come in the background. */
    private static String versionOfOpenDossiers(RunningSen sen) throws Exception {
        String body = "";
        for (int i = 0; i < 120; i++) {
            body = sen.send("vpubnd", "GET", "/api/v1/dossiers?group=OPEN&limit=200", null).body();
            for (String one : body.split("\\{\"id\":")) {
                Matcher version = VERSION.matcher(one);
                if (one.contains("\"procedureCode\":\"" + CODE + "\"") && version.find()) {
                    return version.group(1);
                }
            }
            Thread.sleep(500);
        }
        throw new AssertionError("no open dossier of " + CODE + " in " + body);
    }

    /** In force far in the future, so that nobody else meets it. */
    private static void announceLonger(Browser browser, String old) {
        browser.signIn("sotnmt").go("/procedures/versions/" + old);
        browser.click("Lập phiên bản mới");
        String drafted =
                browser.driver
                        .getCurrentUrl()
                        .replaceFirst("^http://[^/]+", "")
                        .replace("/drafts/", "/versions/");
        browser.go(drafted.replace("/versions/", "/drafts/"));
        browser.fill("limitAmount", "60");
        browser.click("Lưu bản nháp");
        browser.signIn("vpubnd").go(drafted);
        browser.click("Thẩm định đạt");
        browser.fill("number", "99/QĐ-UBND (minh họa)");
        browser.fill("effectiveOn", "01/01/2090").fill("signedOn", "20/12/2021");
        List<WebElement> kinds = browser.driver.findElements(By.cssSelector("select[name=kind]"));
        if (!kinds.isEmpty()) {
            new Select(kinds.get(0)).selectByValue("AMENDED");
        }
        browser.click("Công bố");
        assertTrue(browser.text().contains("99/QĐ-UBND"), browser.text());
    }

    /** Name, date now, date then, hindrance. */
    private static List<List<String>> lines(Browser browser) {
        List<List<String>> lines = new ArrayList<>();
        for (WebElement row : browser.driver.findElements(By.cssSelector("main tbody tr"))) {
            lines.add(
                    row.findElements(By.cssSelector("th, td")).stream()
                            .map(WebElement::getText)
                            .toList());
        }
        return lines;
    }

    private static boolean moved(List<String> line) {
        return line.get(1).matches("\\d\\d/\\d\\d/\\d{4}.*") && !line.get(1).equals(line.get(2));
    }
}
