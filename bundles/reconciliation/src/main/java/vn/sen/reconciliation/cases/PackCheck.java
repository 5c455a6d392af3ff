package vn.sen.reconciliation.cases;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.text.Text;

/**
 * What holds for all rules of classification, whoever writes them: nothing leaves a late list
 * without evidence, and what is truly late is never hidden.
 */
public final class PackCheck {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,59}");
    private static final Pattern VALUE = Pattern.compile("\\{([^{}]*)\\}");
    private static final int MOST = 100;

    /** Without these the clock counted nothing: what asks it comes behind them. */
    private static final Set<Condition> FIRST =
            EnumSet.of(
                    Condition.UNREADABLE,
                    Condition.NO_RECEIPT,
                    Condition.NO_LIMIT,
                    Condition.IMPOSSIBLE,
                    Condition.REFUSED);

    private final Faults faults;
    private final Set<String> ids = new HashSet<>();
    private final Set<Condition> sorted = EnumSet.noneOf(Condition.class);

    private PackCheck(Faults faults) {
        this.faults = faults;
    }

    /** The rules that are there; adds what is wrong with them. */
    public static List<ClassRule> check(List<@Nullable ClassRule> rules, Faults faults) {
        PackCheck check = new PackCheck(faults);
        List<ClassRule> there = new ArrayList<>();
        for (int i = 0; i < Math.min(rules.size(), MOST); i++) {
            ClassRule rule = rules.get(i);
            String place = "rules[" + i + "].";
            if (rule == null) {
                faults.required(place + "id", null);
            } else if (check.filled(place, rule)) {
                check.rule(place, rule);
                there.add(rule);
            }
        }
        check.end(rules.size(), there);
        return List.copyOf(there);
    }

    private boolean filled(String place, ClassRule rule) {
        int before = faults.all().size();
        faults.required(place + "id", rule.id());
        faults.required(place + "cls", rule.cls());
        faults.required(place + "when", rule.when());
        faults.text(place + "vi", rule.vi(), 1_000);
        faults.text(place + "en", rule.en(), 1_000);
        faults.required(place + "source", rule.source());
        faults.required(place + "confidence", rule.confidence());
        return faults.all().size() == before;
    }

    private void rule(String place, ClassRule rule) {
        if (!ID.matcher(rule.id()).matches() || !ids.add(rule.id())) {
            add(
                    place + "id",
                    "Mã “{0}” phải gồm chữ thường, số, gạch nối và không trùng.",
                    "“{0}” must be of small letters, digits and hyphens, and be used once.",
                    rule.id());
        }
        conditions(place + "when", rule.when());
        evidence(place, rule);
        values(place + "vi", rule.vi());
        values(place + "en", rule.en());
    }

    private void conditions(String field, List<String> when) {
        Set<Condition> missing = EnumSet.copyOf(FIRST);
        missing.removeAll(sorted);
        for (String word : when) {
            Condition known = word == null ? null : Condition.of(word).orElse(null);
            if (known == null) {
                add(field, "Không có điều kiện “{0}”.", "There is no condition “{0}”.", word);
            } else if (known.counted() && !missing.isEmpty()) {
                add(
                        field,
                        "“{0}” cần đồng hồ nên phải đứng sau các quy tắc về “{1}”.",
                        "“{0}” asks the clock and must come behind the rules about “{1}”.",
                        word,
                        String.join(", ", missing.stream().map(Condition::word).toList()));
            }
        }
        if (when.isEmpty()) {
            add(field, "Cần ít nhất một điều kiện.", "At least one condition is needed.");
        } else if (when.size() == 1 && when.get(0) != null) {
            Condition.of(when.get(0))
                    .filter(known -> !when.get(0).startsWith("!"))
                    .ifPresent(sorted::add);
        }
    }

    private void evidence(String place, ClassRule rule) {
        boolean proven =
                rule.when().contains(Condition.IN_TIME.word())
                        || (rule.cls() == LateClass.D5
                                && (rule.when().contains(Condition.VOID.word())
                                        || rule.when().contains(Condition.DUPLICATE.word())));
        if (rule.cls().removes() && !proven) {
            add(
                    place + "when",
                    "Loại {0} đưa hồ sơ ra khỏi danh sách trễ nên phải có điều kiện “in-time”"
                            + " (D5: “void” hoặc “duplicate”).",
                    "Class {0} takes a case off the late list and needs the condition “in-time”"
                            + " (D5: “void” or “duplicate”).",
                    rule.cls());
        }
    }

    private void values(String field, String words) {
        Matcher value = VALUE.matcher(words);
        while (value.find()) {
            if (!Telling.names().contains(value.group(1))) {
                add(field, "Không có giá trị {0}.", "There is no value {0}.", value.group());
            }
        }
    }

    private void end(long given, List<ClassRule> rules) {
        if (given > MOST) {
            add("rules", "Tối đa {0} quy tắc.", "At most {0} rules.", MOST);
        }
        ClassRule last = rules.isEmpty() ? null : rules.get(rules.size() - 1);
        if (last == null
                || last.cls() != LateClass.D9
                || !last.when().equals(List.of(Condition.ALWAYS.word()))) {
            add(
                    "rules",
                    "Quy tắc cuối cùng phải là D9 với điều kiện “always”: trễ thật không được giấu.",
                    "The last rule must be D9 with “always”: what is truly late is not hidden.");
        }
        rules.stream()
                .filter(rule -> rule != last && rule.when().contains(Condition.ALWAYS.word()))
                .forEach(
                        rule ->
                                add(
                                        "rules",
                                        "“always” chỉ dùng cho quy tắc cuối cùng, không cho “{0}”.",
                                        "“always” is for the last rule alone, not for “{0}”.",
                                        rule.id()));
    }

    private void add(String field, String vi, String en, Object... values) {
        faults.add(field, "rule-wrong", new Text(vi, en).with(values));
    }
}
