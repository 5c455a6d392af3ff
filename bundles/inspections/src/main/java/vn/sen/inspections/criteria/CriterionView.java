package vn.sen.inspections.criteria;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.explain.Confidence;

/**
 * One criterion.
 *
 * @param measure id of the measure that scores it; null when a person judges
 * @param scale null when a person judges
 */
public record CriterionView(
        UUID id,
        String code,
        int area,
        String words,
        String evidence,
        String legalReference,
        Confidence confidence,
        BigDecimal weight,
        @Nullable String measure,
        @Nullable Scale scale) {

    public boolean manual() {
        return measure == null;
    }

    /** Whether the basis may be shown as law. */
    public boolean lawful() {
        return confidence == Confidence.V;
    }
}
