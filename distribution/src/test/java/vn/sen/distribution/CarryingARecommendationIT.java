package vn.sen.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/**
 * One recommendation of the article, from finding to closed, by clicking: hand work files over to
 * the archive.
 */
class CarryingARecommendationIT {
    private static final String HAND_OVER = "giao nộp hồ sơ công việc";

    @Test
    void fromFindingToClosedWithEvidence(@TempDir Path folder) throws Exception {
        try (Browser browser = Browser.open(RunningSen.shared(), 1280, 1000)) {
            browser.signIn("truongdoan");
            openFinding(browser, HAND_OVER);
            String finding = browser.driver.getCurrentUrl().replaceFirst("^http://[^/]+", "");
            assignPart(browser);

            browser.signIn("sotttt").go(finding);
            addEvidence(browser, folder);
            browser.click("Báo cáo hoàn thành");
            browser.fill("words", "Đã giao nộp 42 hồ sơ, có biên bản hai bên ký.");
            submit(browser, "Báo cáo hoàn thành");
            assertFalse(
                    browser.text().contains("Ghi kết quả xác minh"),
                    "the owner must not be offered to verify its own work");

            browser.signIn("thanhvien1").go(finding);
            verify(browser);

            browser.signIn("truongdoan").go(finding);
            close(browser);
            assertTrue(browser.text().contains("Đã đóng"), browser.text());
            assertTrue(
                    browser.text().contains("bien-ban-giao-nop.txt"),
                    "the evidence stays on the page");
            assertEquals(List.of(), browser.complaints());
        }
    }

    @Test
    void aPartIsGivenMoreTimeOnce() throws Exception {
        try (Browser browser = Browser.open(RunningSen.shared(), 1280, 1000)) {
            browser.signIn("truongdoan");
            openFinding(browser, "phần mềm");
            browser.click("Giao phần việc khắc phục");
            browser.fill("words", "Báo cáo tiến độ sửa phần mềm (minh họa).");
            choose(browser, "deadline", "AFTER_CONCLUSION");
            browser.fill("days", "3600").fill("source", "Thông báo kết luận (minh họa)");
            submit(browser, "Giao phần việc");
            String before = browser.text();
            browser.click("Gia hạn");
            browser.fill("days", "30");
            submit(browser, "Gia hạn");
            assertTrue(browser.text().contains("Hãy nhập mục này"), "a document gives more time");
            assertEquals("30", browser.find("[name=days]").getAttribute("value"), "kept");
            browser.fill("document", "CV 12/UBND ngày 24/11 (minh họa)");
            submit(browser, "Gia hạn");
            String after = browser.text();
            assertTrue(after.contains("CV 12/UBND"), after);
            assertFalse(before.contains("CV 12/UBND"));
            assertEquals(
                    0,
                    browser.driver
                            .findElements(By.cssSelector("a[href*='act=extend'][href*='part=']"))
                            .size(),
                    "more time is given once");
        }
    }

    @Test
    void theLandSoftwareIsOwnedByAnotherAgencyThanTheInspected() throws Exception {
        try (Browser browser = Browser.open(RunningSen.shared(), 1280, 1000)) {
            browser.signIn("truongdoan");
            openFinding(browser, "phần mềm");
            String text = browser.text();
            assertTrue(text.contains("Văn phòng Ủy ban nhân dân tỉnh"), text);
            assertTrue(text.contains("Sở Tài nguyên và Môi trường"), text);
        }
    }

    @Test
    void aRefusedFormKeepsWhatWasTyped() throws Exception {
        try (Browser browser = Browser.open(RunningSen.shared(), 1280, 1000)) {
            browser.signIn("noivu").go("/agencies/new");
            browser.fill("name", "Phòng Không Có Ngày")
                    .fill("code", "KHONGNGAY")
                    .fill("validFrom", "31/04/2021");
            browser.follow(browser.find("main form.sen-form .sen-buttons button[type=submit]"));
            assertEquals("Phòng Không Có Ngày", browser.find("[name=name]").getAttribute("value"));
            assertEquals("31/04/2021", browser.find("[name=validFrom]").getAttribute("value"));
            assertTrue(browser.text().contains("không phải ngày có thật"), browser.text());
        }
    }

    private static void openFinding(Browser browser, String words) {
        browser.go("/inspections/findings");
        browser.fill("words", words);
        browser.follow(browser.find("form.sen-filter button[type=submit]"));
        browser.follow(browser.find("main tbody a"));
    }

    private static void assignPart(Browser browser) {
        browser.click("Giao phần việc khắc phục");
        browser.fill("words", "Lập mục lục và giao nộp hồ sơ đã kết thúc vào lưu trữ cơ quan.");
        choose(browser, "deadline", "DATE");
        browser.fill("date", "31/12/2030").fill("source", "Thông báo kết luận (minh họa)");
        submit(browser, "Giao phần việc");
    }

    private static void addEvidence(Browser browser, Path folder) throws Exception {
        Path file = folder.resolve("bien-ban-giao-nop.txt");
        Files.write(file, "Biên bản giao nộp hồ sơ (minh họa)\n".getBytes(StandardCharsets.UTF_8));
        browser.click("Thêm minh chứng");
        browser.fill("words", "Biên bản giao nộp và mục lục hồ sơ.");
        browser.find("input[type=file]").sendKeys(file.toString());
        submit(browser, "Lưu minh chứng");
        assertTrue(browser.text().contains("bien-ban-giao-nop.txt"), browser.text());
    }

    private static void verify(Browser browser) {
        browser.click("Xác minh");
        choose(browser, "method", "DOCUMENT");
        choose(browser, "accepted", "ACCEPT");
        browser.fill("words", "Đã xem biên bản và mục lục, khớp với danh mục hồ sơ.");
        submit(browser, "Ghi kết quả xác minh");
    }

    /** The button asks first: its question opens, and holds the button that does it. */
    private static void close(Browser browser) {
        browser.click("Đóng phát hiện");
        submit(browser, "Đóng phát hiện");
    }

    private static void choose(Browser browser, String field, String value) {
        browser.press(browser.find("input[name=" + field + "][value=" + value + "]"));
    }

    private static void submit(Browser browser, String label) {
        browser.follow(
                browser.driver.findElement(
                        By.xpath(
                                "//main//form//button[@type='submit'][normalize-space(.)='"
                                        + label
                                        + "']")));
    }
}
