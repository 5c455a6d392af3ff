package vn.sen.platform.identity.trail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import vn.sen.platform.api.text.Text;

class SpeakingOfActsInWordsTest {
    /** Every act of the deployer; a new one needs words here. */
    private static final List<String> MODULES =
            List.of(
                    "install",
                    "update",
                    "rollback",
                    "enable",
                    "disable",
                    "remove",
                    "quarantine",
                    "purge",
                    "read",
                    "export",
                    "ask-purge",
                    "withdraw-purge");

    @Test
    void changesOfModulesHaveWordsInBothLanguages() {
        for (String act : MODULES) {
            Text words = ActWords.of("modules." + act);
            assertNotEquals("modules." + act, words.vi());
            assertNotEquals(words.vi(), words.en());
            assertTrue(ActWords.codes().contains("modules." + act), act);
        }
    }

    @Test
    void everyActOfTheSourcesHasWordsInBothLanguages() throws IOException {
        SortedMap<String, String> acts = ActsInSources.read(Path.of(".."));
        assertTrue(acts.size() > 150, "the sources were not found: " + acts.keySet());
        for (String known : List.of("dossiers.stop", "procedures.announce", "agencies.rename")) {
            assertTrue(acts.containsKey(known), known);
        }
        acts.keySet().removeAll(ActWords.codes());
        assertEquals(Map.of(), acts, "these have no words in trail/acts.csv");
        for (String code : ActWords.codes()) {
            Text words = ActWords.of(code);
            assertNotEquals(code, words.vi());
            assertNotEquals(words.vi(), words.en(), code);
        }
    }

    @Test
    void whatBecameOfThemHasWordsToo() {
        for (String result : List.of("ok", "denied", "failed", "refused", "untidy")) {
            assertNotEquals(result, ActWords.result(result).vi());
        }
        assertEquals(new Text("Phân hệ: gopy", "Module: gopy"), ActWords.detail("module", "gopy"));
    }
}
