package vn.sen.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

/** The calendar by clicking: a year is looked at, a date explained and supposed, a file taken. */
class KeepingTheCalendarIT {
    @Test
    void aYearIsShownAndADateExplainedAndSupposed() throws Exception {
        try (Browser browser = Browser.open(RunningSen.shared(), 1280, 1000)) {
            browser.signIn("chuyenvien").go("/deadlines?year=2026");
            String year = browser.text();
            assertTrue(year.contains("Số ngày làm việc trong năm: 249"), year);
            assertTrue(year.contains("10+"), "the worked Saturday of January is marked: " + year);
            assertEquals(List.of(), faults(browser));
            assertEquals(
                    0,
                    browser.driver.findElements(By.linkText("Nhập từ tệp")).size(),
                    "who may not publish sees no import");

            browser.click("Giải thích một hạn");
            date(browser, "received", "2021-10-20");
            browser.fill("amount", "10");
            count(browser);
            assertTrue(browser.text().contains("Hạn: 03/11/2021"), browser.text());

            date(browser, "stopped", "2021-10-26");
            new Select(browser.find("[name=reason]")).selectByValue("financial-obligation");
            date(browser, "resumed", "2021-11-05");
            count(browser);
            assertTrue(browser.text().contains("Hạn: 03/11/2021"), "no proof: " + browser.text());

            browser.fill("proof", "TB 123/CCT");
            count(browser);
            String told = browser.text();
            assertTrue(told.contains("Hạn: 15/11/2021"), told);
            assertTrue(told.contains("TB 123/CCT"), told);
            assertTrue(told.contains("Chờ thực hiện nghĩa vụ tài chính"), told);
            assertEquals(List.of(), faults(browser));

            date(browser, "resumed", "2021-10-25");
            count(browser);
            assertTrue(
                    browser.driver.getPageSource().contains("25/10/2021"),
                    "what was typed is there again");
            assertEquals(0, browser.driver.findElements(By.cssSelector("main .h2")).size());
        }
    }

    /** As spreadsheets write them: the year a number, one worked day a date, several a text. */
    @Test
    void aWorkbookOfYearsIsSeenBeforeItCounts(@TempDir Path folder) throws Exception {
        List<Object> header = List.of("Năm", "Thông báo", "Độ tin cậy", "Ngày nghỉ", "Ngày làm bù");
        Path wrong =
                Workbooks.write(
                        folder.resolve("sai.xlsx"),
                        List.of(
                                header,
                                List.of(2031, "TB thử (minh họa)", "D", "2031-01-01", ""),
                                List.of(2032, "", "X", "2032-02-30", "2032-01-01")));
        Path right =
                Workbooks.write(
                        folder.resolve("lich-2031.xlsx"),
                        List.of(
                                header,
                                List.of(
                                        2031,
                                        "TB thử (minh họa)",
                                        "D",
                                        "2031-01-01, 2031-01-22",
                                        LocalDate.of(2031, 1, 25))));
        try (Browser browser = Browser.open(RunningSen.shared(), 1280, 1000)) {
            browser.signIn("noivu").go("/deadlines?year=2031");
            assertTrue(browser.text().contains("chưa công bố trong hệ thống"), browser.text());
            preview(browser, wrong);
            String faults = browser.text();
            assertTrue(faults.contains("Độ tin cậy “X”"), faults);
            assertTrue(faults.contains("“2032-02-30” không phải ngày có thật"), faults);
            assertTrue(faults.contains("Hãy sửa các dòng có lỗi"), faults);

            preview(browser, right);
            assertTrue(browser.text().contains("ngày thay đổi"), browser.text());
            assertEquals(List.of(), faults(browser));
            browser.fill("instrument", "Thử nhập tệp XLSX");
            browser.click("Công bố bản mới");
            String year = browser.text();
            assertTrue(year.contains("TB thử (minh họa)"), year);
            assertTrue(year.contains("25+"), "the worked Saturday came as a date: " + year);
            assertTrue(year.contains("22×"), year);
        }
    }

    private static void preview(Browser browser, Path file) {
        browser.go("/deadlines/import");
        browser.find("input[type=file]").sendKeys(file.toString());
        browser.click("Xem trước");
    }

    private static void date(Browser browser, String field, String day) {
        browser.driver.executeScript(
                "document.querySelector('[name=" + field + "]').value = arguments[0]", day);
    }

    private static void count(Browser browser) {
        browser.click("Tính và giải thích");
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
