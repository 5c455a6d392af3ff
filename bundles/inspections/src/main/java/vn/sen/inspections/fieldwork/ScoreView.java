package vn.sen.inspections.fieldwork;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The score of one criterion; both what was computed and what a person gave are kept.
 *
 * @param computed from the frozen measure; null for a manual criterion or nothing measured
 * @param given by an inspector; null when nobody did
 * @param score {@code given}, or else {@code computed}; null while there is neither
 */
public record ScoreView(
        UUID criterion,
        long version,
        String code,
        int area,
        String words,
        BigDecimal weight,
        @Nullable BigDecimal computed,
        @Nullable BigDecimal given,
        @Nullable BigDecimal score,
        String reason,
        String givenBy,
        @Nullable Instant givenAt) {

    public boolean overridden() {
        return computed != null && given != null && computed.compareTo(given) != 0;
    }
}
