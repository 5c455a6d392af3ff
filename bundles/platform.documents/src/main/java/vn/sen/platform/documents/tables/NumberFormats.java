package vn.sen.platform.documents.tables;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How a workbook shows its numbers: plain, as dates or as times; and the texts that they become.
 */
final class NumberFormats {
    private static final DateTimeFormatter DATE_TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);
    private static final MathContext SHOWN = new MathContext(15);
    private static final double DAYS_TO_9999 = 2_958_466;
    private static final int DAY = 24 * 60 * 60;

    private final List<Kind> styles;
    private final boolean from1904;

    private NumberFormats(List<Kind> styles, boolean from1904) {
        this.styles = styles;
        this.from1904 = from1904;
    }

    /**
     * @param formats number format of each cell style, in their order
     * @param codes the workbook's own formats
     * @param from1904 whether days are counted from 1904, as old spreadsheets of the Mac did
     */
    static NumberFormats of(List<Integer> formats, Map<Integer, String> codes, boolean from1904) {
        List<Kind> styles = new ArrayList<>();
        for (Integer format : formats) {
            String code = codes.get(format);
            styles.add(code == null ? Kind.ofBuiltIn(format) : Kind.ofCode(code));
        }
        return new NumberFormats(styles, from1904);
    }

    /**
     * A number as it is written in the file, as a text; throws {@link NumberFormatException} when
     * it is none.
     */
    String text(String raw, int style) {
        double number = Double.parseDouble(raw);
        if (!Double.isFinite(number)) {
            throw new NumberFormatException(raw);
        }
        Kind kind = style < styles.size() ? styles.get(style) : Kind.NUMBER;
        if (kind == Kind.NUMBER || number < 0 || number >= DAYS_TO_9999) {
            return plain(raw, number);
        }
        long seconds = Math.round(number * DAY);
        if (kind == Kind.TIME) {
            return seconds < DAY ? LocalTime.ofSecondOfDay(seconds).toString() : plain(raw, number);
        }
        LocalDate date = date(seconds / DAY);
        return seconds % DAY == 0
                ? date.toString()
                : DATE_TIME.format(date.atTime(LocalTime.ofSecondOfDay(seconds % DAY)));
    }

    /** Spreadsheets believe that 1900 was a leap year: day 60 is 29/02/1900, which never was. */
    private LocalDate date(long days) {
        if (from1904) {
            return LocalDate.of(1904, 1, 1).plusDays(days);
        }
        return LocalDate.of(1899, 12, days < 60 ? 31 : 30).plusDays(days);
    }

    /** Whole numbers as they are, others with the 15 digits that a spreadsheet shows. */
    private static String plain(String raw, double number) {
        String digits = raw.strip();
        if (digits.length() <= 30 && digits.matches("-?[1-9][0-9]*")) {
            return digits;
        }
        BigDecimal shown = BigDecimal.valueOf(number).round(SHOWN);
        return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
    }

    private enum Kind {
        NUMBER,
        DATE,
        TIME;

        static Kind ofBuiltIn(int format) {
            if (format >= 18 && format <= 21 || format >= 45 && format <= 47) {
                return TIME;
            }
            boolean date =
                    format >= 14 && format <= 22
                            || format >= 27 && format <= 36
                            || format >= 50 && format <= 58;
            return date ? DATE : NUMBER;
        }

        static Kind ofCode(String code) {
            String letters =
                    code.replaceAll("\"[^\"]*\"?|\\\\.|[_*].", "")
                            .replaceAll("(?i)\\[(h+|m+|s+)\\]", "$1")
                            .replaceAll("\\[[^\\]]*\\]?", "")
                            .replaceAll(";.*", "")
                            .replaceAll("(?i)general|am/pm|a/p", "")
                            .toLowerCase(Locale.ROOT);
            if (letters.matches("(?s).*[yd].*")) {
                return DATE;
            }
            if (letters.matches("(?s).*[hs].*")) {
                return TIME;
            }
            return letters.contains("m") ? DATE : NUMBER;
        }
    }
}
