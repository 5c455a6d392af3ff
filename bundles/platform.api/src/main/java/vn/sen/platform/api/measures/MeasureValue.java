package vn.sen.platform.api.measures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.text.Text;

/**
 * A figure with what it was computed from.
 *
 * @param value null when the denominator is zero: nothing to measure is not zero
 * @param rows what was counted, at most {@link #MAX_ROWS}; {@code counted} marks those in the
 *     numerator
 */
public record MeasureValue(
        Measure measure,
        @Nullable BigDecimal value,
        long numerator,
        long denominator,
        List<Row> rows,
        Instant computedAt) {

    /** Rows beyond this are counted but not listed. */
    public static final int MAX_ROWS = 10_000;

    /**
     * @param data reference to the row, for example {@code remediation/0190…}
     */
    public record Row(String data, Text label, boolean counted) {}

    /** A share in percent with two decimals, half up. */
    public static MeasureValue share(Measure measure, List<Row> rows, Instant at) {
        long counted = rows.stream().filter(Row::counted).count();
        return share(
                measure,
                counted,
                rows.size(),
                rows.subList(0, Math.min(MAX_ROWS, rows.size())),
                at);
    }

    public static MeasureValue share(
            Measure measure, long numerator, long denominator, List<Row> rows, Instant at) {
        BigDecimal value =
                denominator == 0
                        ? null
                        : BigDecimal.valueOf(numerator * 100)
                                .divide(BigDecimal.valueOf(denominator), 2, RoundingMode.HALF_UP);
        return new MeasureValue(measure, value, numerator, denominator, List.copyOf(rows), at);
    }
}
