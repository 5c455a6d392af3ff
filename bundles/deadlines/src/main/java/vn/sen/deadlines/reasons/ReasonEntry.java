package vn.sen.deadlines.reasons;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sen.deadlines.api.StopReason;
import vn.sen.platform.api.explain.Confidence;
import vn.sen.platform.api.explain.Rule;
import vn.sen.platform.api.text.Text;

/**
 * A reason as a pack says it; what is missing is found by the check.
 *
 * @param maximum working days; null for no maximum
 * @param validFrom first day; null for always
 * @param validTo last day; null while it lasts
 * @param proof which document shows the stop and its end
 */
public record ReasonEntry(
        @Nullable String code,
        @Nullable Text label,
        StopReason.@Nullable After after,
        @Nullable Integer maximum,
        @Nullable Text proof,
        @Nullable String source,
        @Nullable Confidence confidence,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    static ReasonEntry of(StopReason reason) {
        Rule rule = reason.rule();
        return new ReasonEntry(
                reason.code(),
                reason.label(),
                reason.after(),
                reason.maximum(),
                reason.proof(),
                rule.source(),
                rule.confidence(),
                rule.validFrom(),
                rule.validTo());
    }

    /** Of an entry that was found whole. */
    StopReason reason() {
        if (code == null
                || label == null
                || after == null
                || proof == null
                || source == null
                || confidence == null) {
            throw new IllegalStateException("not whole: " + this);
        }
        Rule rule =
                new Rule("deadlines.stop-" + code, label, source, confidence, validFrom, validTo);
        return new StopReason(code, label, after, maximum, rule, proof);
    }

    boolean began(LocalDate day) {
        return validFrom == null || validFrom.isBefore(day);
    }

    boolean overlaps(ReasonEntry other) {
        return (validTo == null || other.validFrom == null || !other.validFrom.isAfter(validTo))
                && (other.validTo == null
                        || validFrom == null
                        || !validFrom.isAfter(other.validTo));
    }
}
