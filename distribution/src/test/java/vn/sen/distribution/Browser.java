package vn.sen.distribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real Chromium, as a person sits before it. */
final class Browser implements AutoCloseable {
    static final String DEMO_PASSWORD = "sen-minh-hoa-2021";

    private static final List<String> CHROMIUM =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    private static final List<String> DRIVER =
            List.of("/usr/bin/chromedriver", "/usr/lib/chromium/chromedriver");

    final ChromeDriver driver;
    private final RunningSen sen;

    private Browser(RunningSen sen, ChromeDriver driver) {
        this.sen = sen;
        this.driver = driver;
    }

    /** Skips the test, and says so, where there is no Chromium with its driver. */
    static Browser open(RunningSen sen, int width, int height) throws IOException {
        Optional<Path> chromium = first(CHROMIUM);
        Optional<Path> chromedriver = first(DRIVER);
        if (chromium.isEmpty() || chromedriver.isEmpty()) {
            System.err.println(
                    "BROWSER TESTS SKIPPED: there is no Chromium with its driver. Debian: apt install chromium chromium-driver");
            Assumptions.abort("no Chromium");
        }
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.orElseThrow().toString());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--lang=vi",
                "--window-size=" + width + "," + height,
                "--user-data-dir=" + Files.createTempDirectory("sen-chromium"));
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.SEVERE);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service =
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(chromedriver.orElseThrow().toFile())
                        .build();
        ChromeDriver driver = new ChromeDriver(service, options);
        driver.manage().timeouts().implicitlyWait(Duration.ofSeconds(5));
        return new Browser(sen, driver);
    }

    private static Optional<Path> first(List<String> places) {
        return places.stream().map(Path::of).filter(Files::isExecutable).findFirst();
    }

    Browser go(String path) {
        driver.get(sen.url(path));
        return this;
    }

    /** Signs in as a demo account, after signing out whoever was there. */
    Browser signIn(String account) {
        driver.manage().deleteAllCookies();
        go("/login");
        find("input[name=name]").sendKeys(account);
        find("input[name=password]").sendKeys(DEMO_PASSWORD);
        find("main button[type=submit]").click();
        new WebDriverWait(driver, Duration.ofSeconds(30))
                .until(d -> !String.valueOf(d.getCurrentUrl()).contains("/login"));
        return this;
    }

    WebElement find(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    /** The visible text of the page's main part. */
    String text() {
        return find("main").getText();
    }

    /** Clicks the link or button with this text. */
    Browser click(String text) {
        String literal = "'" + text + "'";
        WebElement element =
                driver.findElement(
                        By.xpath(
                                "//main//*[self::a or self::button or self::summary][normalize-space(.)="
                                        + literal
                                        + "]"));
        return "summary".equals(element.getTagName()) ? press(element) : follow(element);
    }

    /** Clicks what leads to another page, and waits until this one is left. */
    Browser follow(WebElement element) {
        WebElement left = find("html");
        press(element);
        new WebDriverWait(driver, Duration.ofSeconds(30))
                .ignoring(WebDriverException.class) // asked while Chromium throws the old page away
                .until(ExpectedConditions.stalenessOf(left));
        return this;
    }

    /** Clicks what may lie under the edge of the window or a bar that stays in place. */
    Browser press(WebElement element) {
        driver.executeScript(
                "arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", element);
        element.click();
        return this;
    }

    Browser fill(String field, String value) {
        WebElement element = driver.findElement(By.name(field));
        element.clear();
        element.sendKeys(value);
        return this;
    }

    /** What the page complained about in the console since it was asked last. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(String::valueOf)
                .toList();
    }

    void picture(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
