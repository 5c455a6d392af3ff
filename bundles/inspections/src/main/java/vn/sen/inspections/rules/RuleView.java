package vn.sen.inspections.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.deadlines.api.LimitUnit;
import vn.sen.platform.api.explain.Confidence;
import vn.sen.platform.api.text.Text;

/**
 * One edition of a time limit.
 *
 * @param version its edition, from 1 on
 * @param validTo last day; null while it is the newest
 * @param reason why it was made; "" for what the product came with
 */
public record RuleView(
        UUID id,
        long version,
        String code,
        int days,
        LimitUnit unit,
        Text words,
        String source,
        Confidence confidence,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        String reason,
        String madeBy,
        @Nullable Instant madeAt) {

    public boolean holdsOn(LocalDate day) {
        return (validFrom == null || !validFrom.isAfter(day))
                && (validTo == null || !validTo.isBefore(day));
    }
}
