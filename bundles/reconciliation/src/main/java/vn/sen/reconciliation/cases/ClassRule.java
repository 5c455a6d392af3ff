package vn.sen.reconciliation.cases;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.sen.platform.api.explain.Confidence;
import vn.sen.platform.api.explain.Rule;
import vn.sen.platform.api.text.Text;

/**
 * One rule of the pack: the first whose conditions all hold decides the class.
 *
 * @param when words of {@link Condition}; with a leading "!" it must not hold
 * @param vi evidence in a sentence, with names of values in braces
 * @param source where the rule comes from; "" when it is the product's own
 */
public record ClassRule(
        String id,
        LateClass cls,
        List<String> when,
        String vi,
        String en,
        String source,
        Confidence confidence) {

    private static final Text NONE = Text.same("–");

    boolean holds(Trial trial) {
        return when.stream().allMatch(word -> Condition.holds(word, trial));
    }

    Text sentence(Map<String, Text> values) {
        return new Text(filled(vi, values, Text::vi), filled(en, values, Text::en));
    }

    private static String filled(
            String words, Map<String, Text> values, Function<Text, String> language) {
        StringBuilder filled = new StringBuilder();
        int at = 0;
        for (int open = words.indexOf('{'); open >= 0; open = words.indexOf('{', at)) {
            int close = words.indexOf('}', open);
            filled.append(words, at, open)
                    .append(
                            language.apply(
                                    values.getOrDefault(words.substring(open + 1, close), NONE)));
            at = close + 1;
        }
        return filled.append(words.substring(at)).toString();
    }

    public Rule rule() {
        return new Rule("reconciliation." + id, cls.label(), source, confidence, null, null);
    }
}
