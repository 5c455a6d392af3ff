package vn.sen.platform.modules.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Version;
import vn.sen.platform.modules.rules.ApiChange.Kind;
import vn.sen.platform.modules.rules.ApiChanges.Review;

class ChangingAnInterfaceTest {
    private static final List<String> BEFORE =
            List.of("GET /notes", "GET /notes/{id}", "DELETE /notes/{id}");

    private static Review review(String from, String to, String... after) {
        return ApiChanges.operations(BEFORE, new Version(from), List.of(after), new Version(to));
    }

    @Test
    void moreOperationsAreFree() {
        Review review =
                review(
                        "1.0.0",
                        "1.0.1",
                        "GET /notes",
                        "GET /notes/{note}",
                        "DELETE /notes/{id}",
                        "POST /notes");
        assertEquals(List.of(), review.refusals());
        assertEquals(1, review.changes().size(), "another name of a parameter is no change");
        assertEquals(Kind.ADDED, review.changes().get(0).kind());
        assertEquals("adds POST /notes", review.changes().get(0).words().en());
        assertEquals("thêm thao tác POST /notes", review.changes().get(0).words().vi());
    }

    @Test
    void oneThatGoesNeedsAMajorVersion() {
        for (String to : List.of("1.9.0", "1.0.0", "0.9.0")) {
            Review review = review("1.0.0", to, "GET /notes", "GET /notes/{id}");
            assertEquals(1, review.refusals().size());
            Refusal refusal = review.refusals().get(0);
            assertEquals(RuleProblem.OPERATION_REMOVED, refusal.code());
            assertTrue(refusal.words().vi().contains("DELETE /notes/{id}"), refusal.words().vi());
            assertTrue(refusal.words().en().contains("DELETE /notes/{id}"), refusal.words().en());
            assertTrue(refusal.words().en().contains(to), refusal.words().en());
        }
        Review major = review("1.9.0", "2.0.0", "GET /notes");
        assertEquals(List.of(), major.refusals());
        assertEquals(
                List.of(Kind.REMOVED, Kind.REMOVED),
                major.changes().stream().map(ApiChange::kind).toList());
    }

    @Test
    void packagesThatANewVersionNeeds() {
        String before = "a.b;a.c;version=\"[1.0,2)\",a.d;uses:=\"x,y\";version=\"1.5\"";
        String after = "a.b;version=\"[1.1,2)\",a.d;version=1.5.0,a.e";
        List<ApiChange> changes =
                ApiChanges.imports(
                        Map.of("Import-Package", before), Map.of("Import-Package", after));
        assertEquals(
                List.of(
                        "needs the package a.b [1.1.0,2.0.0) instead of [1.0.0,2.0.0)",
                        "no longer needs the package a.c [1.0.0,2.0.0)",
                        "now needs the package a.e 0.0.0"),
                changes.stream().map(change -> change.words().en()).toList());
        assertEquals("cần thêm gói a.e 0.0.0", changes.get(2).words().vi());
        assertEquals(List.of(), ApiChanges.imports(Map.of(), Map.of()));
    }
}
