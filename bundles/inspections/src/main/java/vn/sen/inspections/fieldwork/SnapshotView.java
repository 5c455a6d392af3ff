package vn.sen.inspections.fieldwork;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.measures.MeasureValue;

/**
 * A measure as it was when the team went into the field.
 *
 * @param value null when there was nothing to measure or nobody to measure it
 * @param rowsSha256 hash of the rows' JSON as frozen
 * @param missing no module provided the measure then
 */
public record SnapshotView(
        UUID id,
        UUID criterion,
        String measure,
        int measureVersion,
        String name,
        String unit,
        String formula,
        @Nullable BigDecimal value,
        long numerator,
        long denominator,
        String rowsSha256,
        LocalDate periodFrom,
        LocalDate periodTo,
        Instant takenAt,
        boolean missing) {

    /**
     * @param intact whether the rows still have the hash of the freezing
     */
    public record Rows(SnapshotView snapshot, boolean intact, List<MeasureValue.Row> rows) {}

    /**
     * The same measure computed now over the same period.
     *
     * @param change value now less value then; null when either is missing
     * @param appeared rows counted now that were not there then, at most 100
     * @param gone rows of then that are no longer there, at most 100
     */
    public record Drift(
            SnapshotView then,
            @Nullable BigDecimal valueNow,
            long numeratorNow,
            long denominatorNow,
            @Nullable BigDecimal change,
            boolean sameFormula,
            List<MeasureValue.Row> appeared,
            List<MeasureValue.Row> gone) {}
}
