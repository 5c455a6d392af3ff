package vn.sen.inspections.criteria;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.explain.Confidence;

/**
 * A criterion set as a file, to carry from one province to another.
 *
 * @param code of the set, for example {@code CCHC}
 * @param edition from 1
 * @param source where the set comes from
 */
public record CriterionPack(
        @Nullable String code,
        int edition,
        @Nullable String title,
        @Nullable String source,
        @Nullable List<Item> criteria) {

    /**
     * @param area 0 to 6
     * @param evidence what proves it
     * @param legalReference the basis; shown as law only with confidence V
     * @param weight points, more than zero
     * @param measure null for a criterion that a person judges
     * @param comparison of the bands; only with a measure
     * @param bands only with a measure
     */
    public record Item(
            @Nullable String code,
            int area,
            @Nullable String words,
            @Nullable String evidence,
            @Nullable String legalReference,
            @Nullable Confidence confidence,
            @Nullable BigDecimal weight,
            @Nullable String measure,
            @Nullable Comparison comparison,
            @Nullable List<Band> bands) {}
}
