package vn.sen.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import vn.sen.agencies.api.Agencies;
import vn.sen.agencies.api.Agency;
import vn.sen.platform.testkit.SenFramework;

/** The one module that others may need boots and serves without any of them. */
@SenFramework(modules = "agencies", demo = true)
class RunningAgenciesAloneTest {

    @Test
    void everyBundleRunsAndInspectionsAreNotAmongThem(BundleContext context) {
        assertEquals(List.of(), Bundles.idle(context));
        assertFalse(
                Arrays.stream(context.getBundles())
                        .anyMatch(b -> b.getSymbolicName().equals("vn.sen.inspections")));
        assertEquals(Set.of("vn.sen.agencies"), Bundles.closure(context, "vn.sen.agencies"));
    }

    @Test
    void itServesOtherModules(Agencies agencies) {
        Agency ict = agencies.byCode("STTTT").orElseThrow();
        assertEquals("Sở Thông tin và Truyền thông", ict.name());
        assertFalse(agencies.children(ict.id(), LocalDate.of(2021, 10, 20)).isEmpty());
        assertTrue(
                agencies.search("so thong tin", LocalDate.of(2021, 10, 20), 5).contains(ict),
                "search ignores diacritics");
    }

    @Test
    void itServesPeopleAndScripts(URI address) throws Exception {
        SignedIn person = SignedIn.as("noivu", address);
        assertTrue(
                person.get("/api/v1/agencies?limit=200")
                        .body()
                        .contains("Sở Thông tin và Truyền thông"));
        String page = person.get("/agencies").body();
        assertTrue(page.contains("Sở Thông tin và Truyền thông"), page);
        assertFalse(page.contains("href=\"/inspections"), "the navigation grows with the modules");
        assertEquals(404, person.get("/api/v1/inspections").statusCode());
        assertEquals(401, SenProcess.status(address.getPort(), "/api/v1/agencies"));
    }
}
