package vn.sen.inspections.criteria;

import java.math.BigDecimal;
import vn.sen.platform.api.text.Text;

/** How a value is held against a threshold. */
public enum Comparison {
    AT_LEAST("từ {0} trở lên", "at least {0}"),
    ABOVE("trên {0}", "above {0}"),
    AT_MOST("không quá {0}", "at most {0}"),
    BELOW("dưới {0}", "below {0}");

    private final Text words;

    Comparison(String vi, String en) {
        words = new Text(vi, en);
    }

    public boolean holds(BigDecimal value, BigDecimal threshold) {
        int sign = value.compareTo(threshold);
        return switch (this) {
            case AT_LEAST -> sign >= 0;
            case ABOVE -> sign > 0;
            case AT_MOST -> sign <= 0;
            case BELOW -> sign < 0;
        };
    }

    /** For example "từ 80 trở lên". */
    public Text words(BigDecimal threshold) {
        return words.with(threshold.stripTrailingZeros().toPlainString());
    }

    /** Whether larger values are the better ones. */
    public boolean upwards() {
        return this == AT_LEAST || this == ABOVE;
    }
}
