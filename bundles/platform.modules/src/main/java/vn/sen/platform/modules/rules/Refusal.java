package vn.sen.platform.modules.rules;

import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.text.Text;

/**
 * Why an update may not be applied.
 *
 * @param words name the culprit and say what to do
 */
public record Refusal(RuleProblem code, Text words) {
    static Refusal of(RuleProblem code, Object... arguments) {
        return new Refusal(code, new Problem(code, arguments).text());
    }
}
