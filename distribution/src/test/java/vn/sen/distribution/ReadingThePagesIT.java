package vn.sen.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The main pages, for those who read them, are free of serious faults for keyboard and screen
 * reader.
 */
class ReadingThePagesIT {
    private static final Set<String> SERIOUS = Set.of("serious", "critical");

    @ParameterizedTest(name = "{0} at {1}")
    @CsvSource({
        "noivu, /",
        "noivu, /agencies",
        "noivu, /agencies/list",
        "noivu, /agencies/new",
        "truongdoan, /inspections",
        "truongdoan, /inspections/findings",
        "truongdoan, /inspections/board",
        "sotttt, /inspections/mine",
        "lanhdao, /inspections/leader",
        "admin, /identity",
        "kiemsoat, /identity/audit",
        "vanhanh, /modules",
        "vanhanh, /modules/agencies",
        "vanhanh, /modules/inspections/disable",
        "vanhanh, /modules/plans/new",
        "vanhanh, /modules/changes",
        "vanhanh, /api",
        "vanhanh, /notifications",
        "vpubnd, /dossiers/statistics",
        "vpubnd, /procedures",
        "vpubnd, /procedures/drafts/new",
        "vpubnd, /procedures/decisions",
        "vpubnd, /procedures/publication",
        "vpubnd, /procedures/announcement-rules",
        "vpubnd, /procedures/reports",
        "vpubnd, /reconciliation/rules",
        "vpubnd, /reconciliation/limits",
        "vpubnd, /procedures/coverage",
        "vpubnd, /procedures/migrations",
        "vpubnd, /procedures/import"
    })
    void noSeriousFault(String account, String path) throws Exception {
        try (Browser browser = Browser.open(RunningSen.shared(), 1280, 900)) {
            browser.signIn(account).go(path);
            Results results =
                    new AxeBuilder()
                            .withTags(
                                    List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                            .analyze(browser.driver);
            List<String> faults =
                    results.getViolations().stream()
                            .filter(rule -> SERIOUS.contains(rule.getImpact()))
                            .map(ReadingThePagesIT::words)
                            .toList();
            assertEquals(List.of(), faults);
            assertTrue(browser.find("h1").isDisplayed());
            assertEquals(List.of(), browser.complaints());
        }
    }

    private static String words(Rule rule) {
        return rule.getId()
                + ": "
                + rule.getHelp()
                + " "
                + rule.getNodes().stream().map(n -> String.valueOf(n.getTarget())).toList();
    }
}
