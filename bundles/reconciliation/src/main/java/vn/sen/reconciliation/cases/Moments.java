package vn.sen.reconciliation.cases;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates as lists write them: 20/10/2021, 2021-10-20, with or without a time, or Excel's number. */
public final class Moments {
    /** What a day without a time stands for: the office is open. */
    static final LocalTime MORNING = LocalTime.of(8, 0);

    private static final LocalDate EXCEL = LocalDate.of(1899, 12, 30);
    private static final Pattern SERIAL = Pattern.compile("\\d{5}([.,]\\d+)?");
    private static final int MINUTES = 24 * 60;
    private static final List<DateTimeFormatter> DAYS =
            List.of(strict("d/M/uuuu"), strict("uuuu-MM-dd"), strict("d-M-uuuu"));
    private static final List<DateTimeFormatter> TIMES =
            List.of(
                    strict("d/M/uuuu H:mm[:ss]"),
                    strict("uuuu-MM-dd'T'HH:mm[:ss]"),
                    strict("uuuu-MM-dd HH:mm[:ss]"));

    private Moments() {}

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }

    /** Empty when it is no date at all. */
    public static Optional<LocalDateTime> read(String text) {
        if (SERIAL.matcher(text).matches()) {
            return Optional.of(serial(Double.parseDouble(text.replace(',', '.'))));
        }
        boolean timed = text.indexOf(':') > 0;
        for (DateTimeFormatter format : timed ? TIMES : DAYS) {
            try {
                return Optional.of(
                        timed
                                ? LocalDateTime.parse(text, format)
                                : LocalDate.parse(text, format).atTime(MORNING));
            } catch (DateTimeException other) {
                continue;
            }
        }
        return Optional.empty();
    }

    private static LocalDateTime serial(double days) {
        long whole = (long) Math.floor(days);
        long minutes = Math.round((days - whole) * MINUTES);
        LocalDate day = EXCEL.plusDays(whole);
        return minutes == 0 ? day.atTime(MORNING) : day.atStartOfDay().plusMinutes(minutes);
    }
}
