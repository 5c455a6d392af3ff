package vn.sen.platform.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import vn.sen.platform.testkit.CompatibilityReport.Fault;
import vn.sen.platform.testkit.CompatibilityReport.Topic;

/** What the report finds fault with, and that it finds none where there is none. */
class JudgingAPluginTest {
    private static final String GOOD =
            "vn.sen.platform.api.store;version=\"[1.0,2)\",jakarta.ws.rs;version=\"[3.1,4)\","
                    + "vn.sen.agencies.api;version=\"[1.0,2)\"";

    private final PluginArchive archive =
            new PluginArchive(
                    "gopy",
                    "1.0.0",
                    List.of(),
                    new PluginArchive.Uses(List.of("gopy_"), List.of(), List.of("gopy.read")),
                    List.of());

    @Test
    void aPluginThatKeepsTheRulesIsGood() {
        Bundle bundle = bundle(Map.of("Import-Package", GOOD, "Sen-Module", "gopy"));
        PluginFaults faults = new PluginFaults(archive, List.of(bundle));
        faults.packages();
        faults.tables(new TreeSet<>(Set.of("gopy_note")));
        faults.permissions(Set.of("gopy.read"));
        faults.pages(Map.of("/gopy", 200));
        faults.closure(new TreeSet<>(Set.of("vn.thu.gopy")));
        faults.pending(new TreeSet<>());
        assertEquals(List.of(), faults.all());
    }

    @Test
    void importsOfWhatIsNoApiAreFound() {
        assertOne("is no api", "Import-Package", GOOD + ",vn.sen.agencies;version=\"[1.0,2)\"");
        assertOne("is no api", "Import-Package", GOOD + ",vn.sen.platform.modules.api");
        assertOne(
                "optional import",
                "Import-Package",
                GOOD + ",org.thu;resolution:=optional;version=1");
    }

    @Test
    void whatTiesOthersToItIsFound() {
        assertOne("belongs to Sen", "Export-Package", "vn.sen.agencies.api;version=\"1.9\"");
        assertOne("singleton", "Bundle-SymbolicName", "vn.thu.gopy;singleton:=true");
        PluginFaults faults = new PluginFaults(archive, List.of(bundle(Map.of())));
        faults.closure(new TreeSet<>(Set.of("vn.sen.inspections", "vn.thu.gopy")));
        faults.pending(new TreeSet<>(Set.of("vn.sen.inspections")));
        assertEquals(2, faults.all().size());
    }

    @Test
    void foreignTablesAndUndeclaredPermissionsAreFound() {
        PluginFaults faults = new PluginFaults(archive, List.of());
        faults.tables(new TreeSet<>(Set.of("agencies_note", "gopy_note")));
        faults.permissions(Set.of("agencies.edit"));
        faults.pages(Map.of("/gopy", 500));
        assertEquals(
                List.of(
                        Topic.TABLES,
                        Topic.PERMISSIONS,
                        Topic.PERMISSIONS,
                        Topic.PERMISSIONS,
                        Topic.PAGES),
                faults.all().stream().map(Fault::topic).toList());
    }

    @Test
    void aModuleWithoutItsNameIsFound() {
        PluginFaults faults = new PluginFaults(archive, List.of(bundle(Map.of())));
        faults.packages();
        assertTrue(faults.all().get(0).sentence().contains("Sen-Module: gopy"));
    }

    private void assertOne(String words, String header, String value) {
        Bundle bundle = bundle(Map.of("Sen-Module", "gopy", header, value));
        PluginFaults faults = new PluginFaults(archive, List.of(bundle));
        faults.packages();
        assertEquals(1, faults.all().size(), () -> value + ": " + faults.all());
        assertTrue(faults.all().get(0).sentence().contains(words), faults.all()::toString);
    }

    private static Bundle bundle(Map<String, String> headers) {
        Hashtable<String, String> all =
                new Hashtable<>(Map.of("Bundle-SymbolicName", "vn.thu.gopy"));
        all.putAll(headers);
        return (Bundle)
                Proxy.newProxyInstance(
                        JudgingAPluginTest.class.getClassLoader(),
                        new Class<?>[] {Bundle.class},
                        (proxy, method, arguments) ->
                                switch (method.getName()) {
                                    case "getHeaders" -> all;
                                    case "getSymbolicName" -> "vn.thu.gopy";
                                    default -> throw new UnsupportedOperationException();
                                });
    }
}
