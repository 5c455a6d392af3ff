package vn.sen.platform.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.sen.platform.testkit.CompatibilityReport.Topic;

/**
 * What everybody relies on in a plug-in. A test class of a plug-in that implements this runs its
 * module archive in a framework of the distribution with demo data, looks at it from outside, and
 * writes {@code target/compatibility-report.md} and {@code .json}; each fault found fails a test.
 *
 * <p>The distribution is the system property {@code sen.distribution}, the archive {@code
 * sen.plugin.archive}; the parent pom of plug-ins sets both.
 */
@ExtendWith(PluginReports.class)
public interface PluginContract {

    /** The demo account that opens the pages; by default one of home affairs. */
    default String account() {
        return "noivu";
    }

    /** Pages to open beside those of the navigation, for example {@code /sample/new}. */
    default List<String> pages() {
        return List.of();
    }

    @Test
    default void startsAndServesItsPages(CompatibilityReport report) {
        assertEquals(List.of(), report.faults(Topic.PAGES));
    }

    @Test
    default void usesApisOnly(CompatibilityReport report) {
        assertEquals(List.of(), report.faults(Topic.PACKAGES));
    }

    @Test
    default void keepsToTablesOfItsName(CompatibilityReport report) {
        assertEquals(List.of(), report.faults(Topic.TABLES));
    }

    @Test
    default void asksForThePermissionsItDeclares(CompatibilityReport report) {
        assertEquals(List.of(), report.faults(Topic.PERMISSIONS));
    }

    @Test
    default void isReplacedWithoutAnythingElse(CompatibilityReport report) {
        assertEquals(List.of(), report.faults(Topic.REPLACING));
    }
}
