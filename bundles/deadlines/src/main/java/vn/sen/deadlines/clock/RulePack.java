package vn.sen.deadlines.clock;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sen.deadlines.api.StopReason;
import vn.sen.deadlines.api.Surcharge;
import vn.sen.platform.api.explain.Confidence;
import vn.sen.platform.api.explain.Rule;
import vn.sen.platform.api.text.Text;

/** Rules and reasons read from lines of fields divided by semicolons. Immutable. */
public final class RulePack implements Rules, StopReasons {
    private static final List<Surcharge> SURCHARGES =
            lines("/packs/surcharges.csv").stream().map(RulePack::surcharge).toList();

    private final Map<String, List<Rule>> rules = new LinkedHashMap<>();
    private final Map<String, List<StopReason>> reasons = new LinkedHashMap<>();

    public RulePack(List<String> ruleLines, List<String> reasonLines) {
        for (String line : ruleLines) {
            String[] f = line.split(";", -1);
            rules.computeIfAbsent(f[0], id -> new ArrayList<>())
                    .add(rule(f[0], new Text(f[1], f[2]), f[3], f[4], f[5], f[6]));
        }
        for (String line : reasonLines) {
            String[] f = line.split(";", -1);
            Text label = new Text(f[1], f[2]);
            Integer maximum = f[4].isEmpty() ? null : Integer.valueOf(f[4]);
            Rule rule = rule("stop-" + f[0], label, f[5], f[6], f[7], f[8]);
            add(
                    new StopReason(
                            f[0],
                            label,
                            StopReason.After.valueOf(f[3]),
                            maximum,
                            rule,
                            new Text(f[9], f[10])));
        }
    }

    private RulePack(Map<String, List<Rule>> known, Iterable<StopReason> others) {
        rules.putAll(known);
        others.forEach(this::add);
    }

    private void add(StopReason reason) {
        reasons.computeIfAbsent(reason.code(), code -> new ArrayList<>()).add(reason);
    }

    /** The same rules of counting with these reasons. */
    public RulePack with(Iterable<StopReason> others) {
        return new RulePack(rules, others);
    }

    /** All reasons of all times. */
    public List<StopReason> reasons() {
        return reasons.values().stream().flatMap(List::stream).toList();
    }

    /** The pack that comes with this bundle. */
    public static RulePack shipped() {
        return new RulePack(lines("/packs/rules.csv"), lines("/packs/stop-reasons.csv"));
    }

    @Override
    public Rule find(String id, LocalDate day) {
        List<Rule> known = rules.getOrDefault(id, List.of());
        return known.stream()
                .filter(rule -> inForce(rule, day))
                .findFirst()
                .orElseGet(() -> known.get(0));
    }

    @Override
    public @Nullable StopReason reason(String code, LocalDate day) {
        List<StopReason> known = reasons.getOrDefault(code, List.of());
        for (int i = 0; i < known.size(); i++) {
            StopReason reason = known.get(i);
            if (inForce(reason.rule(), day)) {
                return reason;
            }
        }
        return null;
    }

    /** All reasons of that day. */
    public List<StopReason> reasons(LocalDate day) {
        return reasons.values().stream()
                .flatMap(List::stream)
                .filter(reason -> inForce(reason.rule(), day))
                .toList();
    }

    /** What may make limits longer on that day; comes with the product. */
    public static List<Surcharge> surcharges(LocalDate day) {
        return SURCHARGES.stream().filter(one -> inForce(one.rule(), day)).toList();
    }

    private static Surcharge surcharge(String line) {
        String[] f = line.split(";", -1);
        Text label = new Text(f[1], f[2]);
        return new Surcharge(
                f[0],
                label,
                Integer.parseInt(f[3]),
                rule("surcharge-" + f[0], label, f[4], f[5], f[6], f[7]));
    }

    private static boolean inForce(Rule rule, LocalDate day) {
        LocalDate from = rule.validFrom();
        LocalDate to = rule.validTo();
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    private static Rule rule(
            String id, Text words, String source, String confidence, String from, String to) {
        return new Rule(
                "deadlines." + id,
                words,
                source,
                Confidence.valueOf(confidence),
                from.isEmpty() ? null : LocalDate.parse(from),
                to.isEmpty() ? null : LocalDate.parse(to));
    }

    private static List<String> lines(String resource) {
        try (InputStream in = RulePack.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing");
            }
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
