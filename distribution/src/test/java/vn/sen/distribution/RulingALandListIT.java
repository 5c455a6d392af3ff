package vn.sen.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A land list by clicking: import, columns, waterfall, sample, ruling by two people, sheet. */
class RulingALandListIT {
    private static final String CLASS = "D1";
    private static final int ROWS = 400;

    @Test
    void fromAFileToASignedSheet(@TempDir Path folder) throws Exception {
        RunningSen sen = RunningSen.shared();
        Path list = folder.resolve("danh-sach-dat-dai.xlsx");
        String day = LandListMaker.day();
        LandListMaker.make(SenHome.BUILT, ROWS, 99, day, list, folder.resolve("su-that.csv"));
        try (Browser browser = Browser.open(sen, 1280, 1000)) {
            String batch = reconcile(browser, list, day);
            String before = browser.text();
            assertTrue(before.contains("Từ số trễ của nguồn đến số trễ thật"), before);
            assertFalse(
                    browser.driver.findElements(By.cssSelector("main svg[role=img]")).isEmpty());

            browser.signIn("thanhvien1");
            check(browser, batch);

            browser.signIn("vpubnd").go(batch + "/rulings/" + CLASS);
            browser.fill("words", "Đã đối chiếu thông báo thuế của các dòng mẫu.");
            submit(browser, "Đề xuất kết luận");
            assertTrue(browser.text().contains("Chờ duyệt"), browser.text());

            browser.signIn("truongdoan").go(batch);
            browser.press(
                    browser.driver.findElement(
                            By.xpath("//main//summary[normalize-space(.)='Duyệt']")));
            submit(browser, "Duyệt");
            assertTrue(browser.text().contains("Đã duyệt"), browser.text());

            browser.go(batch + "/sheet");
            submit(browser, "Lập bảng đối soát");
            sign(browser);
            browser.signIn("vpubnd").go(batch + "/sheet");
            sign(browser);
            assertTrue(browser.text().contains("Đủ hai chữ ký"), browser.text());
            assertEquals(List.of(), browser.complaints());
            files(sen, "/api/v1" + batch);
        }
    }

    private static String reconcile(Browser browser, Path list, String day) {
        browser.signIn("vpubnd").go("/reconciliation/batches/new");
        Select source = new Select(browser.find("[name=source]"));
        source.selectByVisibleText("Hệ thống một cửa điện tử (minh họa)");
        browser.find("input[type=file]").sendKeys(list.toString());
        browser.driver.executeScript(
                "document.querySelector('[name=asOf]').value = arguments[0]", day);
        submit(browser, "Tải lên");
        assertTrue(browser.text().contains("Mã hồ sơ"), browser.text());
        submit(browser, "Đối soát");
        new WebDriverWait(browser.driver, Duration.ofSeconds(120))
                .until(d -> browser.text().contains("Từ số trễ của nguồn"));
        return browser.driver.getCurrentUrl().replaceFirst("^http://[^/]+", "");
    }

    /** Agrees with every sampled line of the class. */
    private static void check(Browser browser, String batch) {
        String sample = batch + "/lines?only=sample&class=" + CLASS;
        browser.go(sample);
        List<String> lines =
                browser.driver.findElements(By.cssSelector("main tbody th a")).stream()
                        .map(line -> String.valueOf(line.getAttribute("href")))
                        .toList();
        assertFalse(lines.isEmpty(), "at least one in a hundred is sampled");
        for (String line : lines) {
            browser.driver.get(line);
            assertTrue(browser.text().contains("Dòng gốc"), browser.text());
            browser.press(browser.find("input[name=agrees][value=yes]"));
            submit(browser, "Ghi kết quả kiểm tra");
            assertTrue(browser.text().contains("Đồng ý"), browser.text());
        }
    }

    private static void sign(Browser browser) {
        browser.fill("password", Browser.DEMO_PASSWORD);
        submit(browser, "Ký bảng đối soát");
    }

    private static void files(RunningSen sen, String batch) throws Exception {
        byte[] pdf = sen.download("truongdoan", batch + "/sheet.pdf");
        assertEquals("%PDF", new String(pdf, 0, 4, StandardCharsets.ISO_8859_1));
        byte[] workbook = sen.download("truongdoan", batch + "/sheet.xlsx");
        assertEquals("PK", new String(workbook, 0, 2, StandardCharsets.ISO_8859_1));
    }

    private static void submit(Browser browser, String label) {
        WebElement button =
                browser.driver.findElement(
                        By.xpath(
                                "//main//form//button[@type='submit'][normalize-space(.)='"
                                        + label
                                        + "']"));
        browser.follow(button);
    }
}
