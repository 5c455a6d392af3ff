package vn.sen.platform.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.text.Language;

/** Figures with the separators of a language: 1.234,5 in Vietnamese, 1,234.5 in English. */
public final class Numbers {
    private final DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);

    Numbers(Language language) {
        symbols.setDecimalSeparator(language == Language.VI ? ',' : '.');
        symbols.setGroupingSeparator(language == Language.VI ? '.' : ',');
        symbols.setMinusSign('−');
    }

    String show(@Nullable Number number) {
        return format(number, "#,##0.##");
    }

    /** Every decimal there is: for rows that must be seen to sum. */
    public String exact(@Nullable Number number) {
        return format(number, "#,##0.####################");
    }

    String size(long bytes) {
        if (bytes < 1_000) {
            return show(bytes) + " B";
        }
        BigDecimal kilo = BigDecimal.valueOf(bytes).movePointLeft(3);
        return bytes < 1_000_000
                ? format(kilo, "#,##0") + " kB"
                : format(kilo.movePointLeft(3), "#,##0.#") + " MB";
    }

    private String format(@Nullable Number number, String pattern) {
        if (number == null) {
            return "–";
        }
        DecimalFormat format = new DecimalFormat(pattern, symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }
}
