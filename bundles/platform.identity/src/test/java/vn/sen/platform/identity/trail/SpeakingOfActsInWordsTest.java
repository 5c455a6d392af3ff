package vn.sen.platform.identity.trail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
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
    void whatBecameOfThemHasWordsToo() {
        for (String result : List.of("ok", "denied", "failed", "refused", "untidy")) {
            assertNotEquals(result, ActWords.result(result).vi());
        }
        assertEquals(new Text("Phân hệ: gopy", "Module: gopy"), ActWords.detail("module", "gopy"));
    }
}
