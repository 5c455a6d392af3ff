package vn.sen.procedures.catalogue;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sen.deadlines.api.LimitUnit;
import vn.sen.deadlines.api.TimeLimit;
import vn.sen.platform.api.explain.Confidence;
import vn.sen.platform.api.explain.Rule;
import vn.sen.platform.api.text.Text;

/**
 * The time limit as announced.
 *
 * @param unit null for a procedure that has no limit, which must be said as well
 * @param cut what the province takes away from the statutory amount; 0 for nothing
 */
public record Limit(
        int amount,
        @Nullable LimitUnit unit,
        String source,
        Confidence confidence,
        int cut,
        String cutSource) {
    public static final Limit NONE = new Limit(0, null, "", Confidence.D, 0, "");

    public Limit {
        source = Objects.requireNonNullElse(source, "");
        cutSource = Objects.requireNonNullElse(cutSource, "");
        confidence = Objects.requireNonNullElse(confidence, Confidence.U);
    }

    /** Null when there is none; throws a problem of the clock when the amount makes no sense. */
    public @Nullable TimeLimit toTimeLimit() {
        if (unit == null) {
            return null;
        }
        Rule rule =
                new Rule(
                        "procedures.limit",
                        new Text("Thời hạn theo thủ tục đã công bố", "Limit as announced"),
                        source,
                        confidence,
                        null,
                        null);
        return new TimeLimit(amount, unit, rule, cut == 0 ? List.of() : List.of(change()));
    }

    private TimeLimit.Change change() {
        return new TimeLimit.Change(
                -cut,
                new Rule(
                        "procedures.cut",
                        new Text("Tỉnh cắt giảm thời hạn", "Cut by the province"),
                        cutSource,
                        Confidence.D,
                        null,
                        null));
    }

    /** As people say it. */
    public Text words() {
        if (unit == null) {
            return new Text("Không quy định", "None");
        }
        Text label = unit.label();
        return unit == LimitUnit.SAME_DAY
                ? new Text("Trong ngày", "Same day")
                : new Text((amount - cut) + " " + label.vi(), (amount - cut) + " " + label.en());
    }
}
