package vn.sen.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** A procedure from its draft to the citizen who looks it up, by clicking. */
class AnnouncingAProcedureIT {
    @Test
    void aCitizenFindsWhatToBringWithoutSigningIn() throws Exception {
        try (Browser browser = Browser.open(RunningSen.shared(), 390, 844)) {
            browser.go("/procedures/find");
            browser.fill("q", "cap doi giay chung nhan");
            browser.follow(browser.find("main form button[type=submit]"));
            browser.follow(browser.find("main .sen-hits a"));
            String text = browser.text();
            assertTrue(text.contains("Cấp đổi Giấy chứng nhận"), text);
            assertTrue(text.contains("Cần mang theo"), text);
            assertTrue(text.contains("Bản chính giấy chứng nhận đã cấp"), text);
            assertTrue(text.contains("8 ngày làm việc"), text);
            assertTrue(text.contains("220.000"), text);
            assertTrue(text.contains("Cổng Dịch vụ công quốc gia"), "it is an example");
            List<String> faults =
                    new AxeBuilder()
                                    .withTags(List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"))
                                    .analyze(browser.driver)
                                    .getViolations()
                                    .stream()
                                    .map(Rule::getId)
                                    .toList();
            assertEquals(List.of(), faults);
            assertEquals(List.of(), browser.complaints());
        }
    }

    @Test
    void aDraftIsRefusedForAMissingPartThenCompletedAndAnnounced() throws Exception {
        try (Browser browser = Browser.open(RunningSen.shared(), 1280, 1000)) {
            browser.signIn("sotnmt").go("/procedures/drafts/new");
            browser.fill("code", "1.077001")
                    .fill("name", "Cung cấp thông tin đất đai thử nghiệm")
                    .fill("subjects", "Cá nhân, tổ chức")
                    .fill("sets", "1")
                    .fill("limitAmount", "3")
                    .fill("steps", "Nộp phiếu yêu cầu\nNhận thông tin");
            choose(browser, "level", "PROVINCE");
            choose(browser, "competent", "STNMT");
            choose(browser, "limitUnit", "WORKING_DAY");
            browser.press(browser.find("input[name=channels][value=DIRECT]"));
            browser.click("Lưu bản nháp");
            String version = browser.driver.getCurrentUrl().replaceFirst("^http://[^/]+", "");
            assertTrue(version.startsWith("/procedures/versions/"), version);

            browser.signIn("vpubnd").go(version);
            browser.click("Thẩm định đạt");
            assertTrue(browser.text().contains("Thiếu: Thành phần hồ sơ"), browser.text());
            assertFalse(browser.text().contains("Thiếu: Thời hạn"), browser.text());

            browser.signIn("sotnmt").go(version);
            browser.click("Sửa bản nháp");
            browser.fill("components", "Phiếu yêu cầu | Nộp | Bản chính | 1");
            browser.click("Lưu bản nháp");

            browser.signIn("vpubnd").go(version);
            browser.click("Thẩm định đạt");
            browser.fill("number", "77/QĐ-UBND (minh họa)");
            browser.fill("effectiveOn", "01/01/2022").fill("signedOn", "20/12/2021");
            browser.click("Công bố");
            assertTrue(browser.text().contains("Đang có hiệu lực"), browser.text());

            browser.driver.manage().deleteAllCookies();
            browser.go("/procedures/find/1.077001");
            assertTrue(browser.text().contains("Phiếu yêu cầu"), browser.text());
        }
    }

    @Test
    void whatIsNotPublicStaysBehindTheDoorAndHasteIsAskedToPause() throws Exception {
        RunningSen sen = RunningSen.shared();
        assertEquals(401, sen.get("/api/v1/procedures").statusCode());
        assertEquals(401, sen.get("/api/v1/procedures/public/../export").statusCode());
        assertEquals(200, sen.get("/api/v1/procedures/public?q=khai%20sinh").statusCode());
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(sen.url("/api/v1/procedures/public/1.001193")))
                        .header("X-Forwarded-For", "203.0.113.77")
                        .build();
        HttpClient http = HttpClient.newHttpClient();
        HttpResponse<String> last = http.send(request, HttpResponse.BodyHandlers.ofString());
        for (int i = 0; i < 400 && last.statusCode() == 200; i++) {
            last = http.send(request, HttpResponse.BodyHandlers.ofString());
        }
        assertEquals(429, last.statusCode());
        assertTrue(
                Integer.parseInt(last.headers().firstValue("Retry-After").orElse("0")) > 0,
                "it says how long");
        assertTrue(last.body().contains("public-too-often"), last.body());
        assertEquals(200, sen.get("/api/v1/procedures/public/1.001193").statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"export?format=xlsx", "export?format=csv", "export/file"})
    void whatWasExportedIsKnownAgainWhenItIsImported(String export, @TempDir Path folder)
            throws Exception {
        RunningSen sen = RunningSen.shared();
        String ending = export.endsWith("file") ? "json" : export.replaceFirst(".*=", "");
        Path file = folder.resolve("thu-tuc." + ending);
        Files.write(file, sen.download("vpubnd", "/api/v1/procedures/" + export));
        try (Browser browser = Browser.open(sen, 1280, 1000)) {
            browser.signIn("vpubnd").go("/procedures/import");
            browser.find("input[type=file]").sendKeys(file.toString());
            browser.click("Xem trước");
            List<String> figures =
                    browser.driver.findElements(By.cssSelector(".sen-figure dd")).stream()
                            .map(WebElement::getText)
                            .toList();
            assertEquals("0", figures.get(0), browser.text());
            assertEquals("0", figures.get(2), browser.text());
            assertTrue(Integer.parseInt(figures.get(1)) >= 27, figures.toString());
        }
    }

    @Test
    void theListOfASiteIsComparedLineByLine(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("cong.csv");
        Files.writeString(
                file,
                "Mã TTHC;Tên TTHC;Thời hạn\n1.012783;;10 ngày\n1.001193;Đăng ký khai sinh;\n1.555555;Lạ;\n");
        try (Browser browser = Browser.open(RunningSen.shared(), 1280, 1000)) {
            browser.signIn("noivu").go("/procedures/publication/new");
            browser.fill("code", "THU").fill("name", "Trang thử");
            browser.click("Lưu");
            browser.click("Tải danh sách của trang lên");
            browser.find("input[type=file]").sendKeys(file.toString());
            browser.click("Tiếp tục");
            browser.click("Ghi và so sánh");
            assertTrue(browser.text().contains("Không còn hiệu lực"), browser.text());
            assertTrue(browser.text().contains("Bản cũ"), browser.text());
            assertTrue(browser.text().contains("Chưa công khai"), browser.text());
        }
    }

    private static void choose(Browser browser, String field, String value) {
        browser.press(browser.find("select[name=" + field + "] option[value=\"" + value + "\"]"));
    }
}
