package vn.sen.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** A person sends a dossier from home; a desk receives it, and asks what if. */
class SubmittingOnlineIT {
    private static final String OWNER = "Hộ nộp từ nhà (minh họa)";

    @Test
    void whatIsSentFromHomeIsReceivedAtTheDeskAndSupposed(@TempDir Path folder) throws Exception {
        try (Browser browser = Browser.open(RunningSen.shared(), 390, 844)) {
            submitted(browser, folder);
            browser.signIn("motcua").go("/dossiers?show=new");
            assertTrue(browser.text().contains(OWNER), browser.text());
            browser.follow(
                    browser.driver.findElement(
                            By.xpath(
                                    "//main//*[contains(normalize-space(.),'"
                                            + OWNER
                                            + "')]/ancestor-or-self::tr//a")));
            String dossier = browser.driver.getCurrentUrl().replaceFirst("^http://[^/]+", "");
            assertTrue(browser.text().contains("Trực tuyến"), browser.text());
            browser.click("Tiếp nhận");
            assertTrue(browser.text().contains("Hẹn trả:"), browser.text());
            supposed(browser, dossier);
        }
    }

    private static void submitted(Browser browser, Path folder) throws Exception {
        Path scan = folder.resolve("don-de-nghi.txt");
        Files.writeString(scan, "Đơn đề nghị (minh họa)\n");
        browser.signIn("nguoidan").go("/dossiers/submit?q=cap+doi+giay+chung+nhan");
        browser.follow(browser.find("main .list-group a"));
        assertEquals(List.of(), faults(browser));
        browser.click("Gửi hồ sơ");
        assertTrue(browser.text().contains("Hãy nhập mục này"), "a phone is asked for");
        List<WebElement> desks = browser.driver.findElements(By.cssSelector("select[name=agency]"));
        if (!desks.isEmpty()) {
            new Select(desks.get(0))
                    .getOptions().stream()
                            .filter(o -> o.getText().startsWith("Trung tâm Phục vụ hành chính"))
                            .findFirst()
                            .orElseThrow()
                            .click();
        }
        browser.fill("owner.name", OWNER).fill("owner.phone", "0905 123 777");
        browser.fill("owner.email", "ho-nop-tu-nha@example.org");
        for (WebElement file : browser.driver.findElements(By.cssSelector("input[type=file]"))) {
            file.sendKeys(scan.toString());
        }
        browser.click("Gửi hồ sơ");
        assertTrue(browser.text().contains("Đã gửi hồ sơ"), browser.text());
        assertEquals(List.of(), faults(browser));
    }

    private static void supposed(Browser browser, String dossier) {
        String page = dossier.replaceFirst("\\?.*", "");
        browser.go(page);
        String due = browser.find("main p.h2").getText();
        browser.click("Nếu như… thì hẹn ngày nào?");
        assertEquals(List.of(), faults(browser));
        browser.press(browser.find("input[name=kind][value=EXTEND]"));
        browser.fill("amount", "5");
        browser.click("Tính thử");
        String then = browser.find("#then").getText();
        assertTrue(then.matches("\\d\\d/\\d\\d/\\d{4}"), then);
        assertTrue(!due.contains(then), "five days later than " + due + ": " + then);
        browser.go(page);
        assertEquals(due, browser.find("main p.h2").getText(), "nothing was kept");
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
}
