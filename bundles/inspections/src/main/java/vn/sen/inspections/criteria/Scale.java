package vn.sen.inspections.criteria;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The bands of a criterion bound to a measure. A value gets the best band whose threshold it
 * passes.
 */
public record Scale(Comparison comparison, List<Band> bands) {
    public Scale {
        bands = bands.stream().sorted(Comparator.comparing(Band::percent).reversed()).toList();
    }

    /** The best band that the value passes; empty when it passes none. */
    public Optional<Band> band(BigDecimal value) {
        return bands.stream().filter(band -> comparison.holds(value, band.threshold())).findFirst();
    }

    /** Points of {@code weight}, two decimals half up; zero when the value passes no band. */
    public BigDecimal score(BigDecimal value, BigDecimal weight) {
        return band(value)
                .map(Band::percent)
                .orElse(BigDecimal.ZERO)
                .multiply(weight)
                .divide(BigDecimal.valueOf(100), 2, RoundingMode.HALF_UP);
    }

    /**
     * Whether a better percentage always asks for a better value: otherwise a band could never be
     * reached.
     */
    public boolean ordered() {
        for (int i = 1; i < bands.size(); i++) {
            int sign = bands.get(i - 1).threshold().compareTo(bands.get(i).threshold());
            if (comparison.upwards() ? sign <= 0 : sign >= 0) {
                return false;
            }
        }
        return true;
    }
}
