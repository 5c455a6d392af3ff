package vn.sen.platform.modules.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.function.Executable;
import vn.sen.platform.api.problem.Problem;

/** What a refusal owes people: its code, and the culprit in both languages. */
final class Refusals {
    private Refusals() {}

    static void refused(ArchiveProblem code, String culprit, Executable act) {
        Problem problem = assertThrows(Problem.class, act);
        assertEquals(code, problem.code(), problem.getMessage());
        assertTrue(problem.text().vi().contains(culprit), problem.text().vi());
        assertTrue(problem.text().en().contains(culprit), problem.text().en());
        assertNotEquals(problem.text().vi(), problem.text().en());
    }
}
