package vn.sen.reconciliation.cases;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sen.deadlines.api.Reckoning;
import vn.sen.deadlines.api.TimeLimit;
import vn.sen.platform.api.text.Text;

/** The evidence of a verdict in sentences. */
final class Telling {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu");

    private static final Set<String> NAMES =
            Stream.concat(
                            Stream.of(
                                    "as-of",
                                    "unreadable",
                                    "twin-row",
                                    "twin-code",
                                    "refusal",
                                    "end",
                                    "right",
                                    "basis",
                                    "our-due",
                                    "overdue",
                                    "other-used",
                                    "off"),
                            Arrays.stream(Item.values()).map(Telling::name))
                    .collect(Collectors.toUnmodifiableSet());

    private Telling() {}

    /** What a rule's sentence may name in braces. */
    static Set<String> names() {
        return NAMES;
    }

    private static String name(Item item) {
        return item.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<Text> evidence(Trial trial, ClassRule rule, boolean sourceLate) {
        List<Text> sentences = new ArrayList<>();
        sentences.add(source(trial, sourceLate));
        sentences.add(rule.sentence(values(trial)));
        if (rule.cls() != LateClass.D5) {
            clock(trial, sentences);
        }
        return List.copyOf(sentences);
    }

    private static Text source(Trial trial, boolean late) {
        CaseFacts facts = trial.facts();
        String due = day(facts.day(Item.DUE));
        String closed = day(facts.day(Item.FINISHED));
        return new Text(
                        "Danh sách nguồn: hẹn trả {0}, {2}; hiển thị {4}.",
                        "The source: due {0}, {3}; shown as {5}.")
                .with(
                        due.isEmpty() ? "–" : due,
                        "",
                        closed.isEmpty()
                                ? "chưa đóng tính đến " + day(trial.asOf())
                                : "đóng " + closed,
                        closed.isEmpty()
                                ? "not closed by " + day(trial.asOf())
                                : "closed " + closed,
                        late ? "trễ" : "không trễ",
                        late ? "late" : "not late");
    }

    private static void clock(Trial trial, List<Text> sentences) {
        Reckoning reckoning = trial.reckoning();
        if (reckoning == null) {
            return;
        }
        sentences.add(
                new Text(
                                "Theo đồng hồ: hạn {0} ngày làm việc, {1}; tình trạng “{2}”.",
                                "By the clock: limit {0} working days, {3}; it stands “{4}”.")
                        .with(
                                trial.limit() == null ? 0 : trial.limit().total(),
                                trial.due() == null
                                        ? "đang tạm dừng nên chưa có hạn"
                                        : "hạn trả " + day(trial.due()),
                                trial.status().label().vi(),
                                trial.due() == null
                                        ? "stopped, so nothing is due yet"
                                        : "due " + day(trial.due()),
                                trial.status().label().en()));
        if (reckoning.provisional()) {
            sentences.add(
                    new Text(
                            "Hạn là tạm tính vì có năm chưa công bố lịch nghỉ.",
                            "The date is provisional: a year's calendar is not published."));
        }
    }

    private static Map<String, Text> values(Trial trial) {
        Map<String, Text> values = new HashMap<>();
        CaseFacts facts = trial.facts();
        for (Item item : Item.values()) {
            LocalDateTime at = facts.at(item);
            String text = at == null ? facts.text(item) : shown(at);
            if (!text.isEmpty()) {
                values.put(name(item), Text.same(text));
            }
        }
        values.putIfAbsent("tax-to", values.getOrDefault("phase-two", new Text("chưa", "not yet")));
        values.put("as-of", Text.same(day(trial.asOf())));
        values.put(
                "unreadable",
                new Text(
                        unreadable(facts, item -> item.label().vi()),
                        unreadable(facts, item -> item.label().en())));
        Twin twin = trial.twin();
        if (twin != null) {
            values.put("twin-row", Text.same(String.valueOf(twin.row())));
            values.put("twin-code", Text.same(twin.code()));
        }
        Text refusal = trial.refusal();
        if (refusal != null) {
            values.put("refusal", refusal);
        }
        counted(trial, values);
        return values;
    }

    private static void counted(Trial trial, Map<String, Text> values) {
        TimeLimit limit = trial.limit();
        if (trial.reckoning() == null || limit == null) {
            return;
        }
        values.put("end", Text.same(day(trial.end())));
        values.put("right", Text.same(String.valueOf(limit.total())));
        values.put("basis", Text.same(limit.rule().source()));
        values.put("our-due", Text.same(day(trial.due())));
        values.put("overdue", Text.same(String.valueOf(trial.overdue())));
        values.put("other-used", Text.same(String.valueOf(trial.otherUsed())));
        values.put("off", Text.same(String.valueOf(trial.daysOff())));
    }

    private static String unreadable(CaseFacts facts, Function<Item, String> label) {
        return facts.unreadable().stream()
                .map(item -> label.apply(item) + " “" + facts.text(item) + "”")
                .collect(Collectors.joining(", "));
    }

    private static String shown(LocalDateTime at) {
        return at.toLocalTime().equals(CaseFacts.MORNING) ? DAY.format(at) : TIME.format(at);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }
}
