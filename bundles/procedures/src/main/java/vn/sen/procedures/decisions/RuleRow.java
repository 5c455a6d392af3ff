package vn.sen.procedures.decisions;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.sen.deadlines.api.LimitUnit;
import vn.sen.platform.api.explain.Confidence;
import vn.sen.platform.api.explain.Rule;
import vn.sen.platform.api.text.Text;

/**
 * One row of a file of rules: id, act, issuer, shortened, days, unit, direction, words in
 * Vietnamese and English, source, confidence, from, to.
 */
final class RuleRow {
    static final List<String> COLUMNS =
            List.of(
                    "id",
                    "act",
                    "issuer",
                    "shortened",
                    "days",
                    "unit",
                    "direction",
                    "vi",
                    "en",
                    "source",
                    "confidence",
                    "from",
                    "to");
    private static final int MOST_DAYS = 365;

    private final List<String> cells;
    private final List<Text> faults = new ArrayList<>();

    private RuleRow(List<String> cells) {
        this.cells = cells;
    }

    /** A rule, or why there is none. */
    record Read(@Nullable AnnouncementRule rule, List<Text> faults) {}

    static Read read(List<String> cells) {
        RuleRow row = new RuleRow(cells);
        AnnouncementRule rule = row.made();
        return new Read(row.faults.isEmpty() ? rule : null, List.copyOf(row.faults));
    }

    /** Of a row that was read before. */
    static AnnouncementRule rule(List<String> cells) {
        Read read = read(cells);
        AnnouncementRule rule = read.rule();
        if (rule == null) {
            throw new IllegalStateException(read.faults().toString());
        }
        return rule;
    }

    private @Nullable AnnouncementRule made() {
        String id = must(0, "[a-z][a-z0-9-]{0,59}");
        AnnouncementRule.Act act = choice(1, AnnouncementRule.Act.class);
        Issuer issuer = choice(2, Issuer.class);
        boolean shortened = must(3, "true|false").equals("true");
        String days = must(4, "\\d{1,3}");
        LimitUnit unit = choice(5, LimitUnit.class);
        boolean before = must(6, "BEFORE|AFTER").equals("BEFORE");
        Text words = new Text(must(7, ".{1,500}"), must(8, ".{1,500}"));
        String source = must(9, ".{1,300}");
        Confidence confidence = choice(10, Confidence.class);
        LocalDate from = day(11);
        LocalDate to = day(12);
        if (from != null && to != null && to.isBefore(from)) {
            faults.add(new Text("“to” đứng trước “from”.", "“to” lies before “from”."));
        }
        if (unit != null && unit != LimitUnit.WORKING_DAY && unit != LimitUnit.CALENDAR_DAY) {
            faults.add(
                    new Text(
                            "“unit” phải là WORKING_DAY hoặc CALENDAR_DAY.",
                            "“unit” must be WORKING_DAY or CALENDAR_DAY."));
        }
        if (!faults.isEmpty()
                || act == null
                || issuer == null
                || unit == null
                || confidence == null) {
            return null;
        }
        int count = Integer.parseInt(days);
        if (count < 1 || count > MOST_DAYS) {
            faults.add(new Text("“days” từ 1 đến 365.", "“days” is 1 to 365."));
        }
        return new AnnouncementRule(
                act,
                issuer,
                shortened,
                count,
                unit,
                before,
                new Rule("procedures." + id, words, source, confidence, from, to));
    }

    private String cell(int at) {
        return at < cells.size() ? cells.get(at).strip() : "";
    }

    private String must(int at, String pattern) {
        String cell = cell(at);
        if (!cell.matches(pattern)) {
            wrong(at, cell);
        }
        return cell;
    }

    private <E extends Enum<E>> @Nullable E choice(int at, Class<E> type) {
        for (E known : type.getEnumConstants()) {
            if (known.name().equals(cell(at).toUpperCase(Locale.ROOT))) {
                return known;
            }
        }
        wrong(at, cell(at));
        return null;
    }

    private @Nullable LocalDate day(int at) {
        try {
            return cell(at).isEmpty() ? null : LocalDate.parse(cell(at));
        } catch (DateTimeException wrong) {
            wrong(at, cell(at));
            return null;
        }
    }

    private void wrong(int at, String cell) {
        faults.add(
                cell.isEmpty()
                        ? new Text("Thiếu “{0}”.", "“{0}” is missing.").with(COLUMNS.get(at))
                        : new Text("“{0}”: “{1}” không dùng được.", "“{0}”: “{1}” cannot be taken.")
                                .with(COLUMNS.get(at), cell));
    }

    /** The cells again, as {@link #read} takes them. */
    static List<String> cells(AnnouncementRule r) {
        Rule rule = r.rule();
        return List.of(
                rule.id().substring("procedures.".length()),
                r.act().name(),
                r.issuer().name(),
                String.valueOf(r.shortened()),
                String.valueOf(r.days()),
                r.unit().name(),
                r.before() ? "BEFORE" : "AFTER",
                rule.words().vi(),
                rule.words().en(),
                rule.source(),
                rule.confidence().name(),
                rule.validFrom() == null ? "" : rule.validFrom().toString(),
                rule.validTo() == null ? "" : rule.validTo().toString());
    }
}
