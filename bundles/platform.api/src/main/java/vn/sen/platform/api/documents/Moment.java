package vn.sen.platform.api.documents;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as tables of other systems write it: 20/10/2021, 20-10-2021, 2021-10-20, with or without a
 * time, or the serial number of a spreadsheet. No zone: it is the wall clock of who wrote it.
 *
 * @param time null where only the day is known
 */
public record Moment(LocalDate day, @Nullable LocalTime time) {
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final Pattern SERIAL = Pattern.compile("\\d{5}([.,]\\d+)?");
    private static final int MINUTES = 24 * 60;
    private static final DateTimeFormatter SLASHES = strict("d/M/uuuu[ H:mm[:ss]]");
    private static final DateTimeFormatter DASHES = strict("d-M-uuuu[ H:mm[:ss]]");
    private static final DateTimeFormatter YEAR_FIRST =
            strict("uuuu-MM-dd['T'HH:mm[:ss]][ HH:mm[:ss]]");

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }

    /** Empty when it is no date at all. */
    public static Optional<Moment> read(String text) {
        if (SERIAL.matcher(text).matches()) {
            return Optional.of(serial(Double.parseDouble(text.replace(',', '.'))));
        }
        try {
            return Optional.of(of(format(text).parse(text)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter format(String text) {
        if (text.indexOf('/') > 0) {
            return SLASHES;
        }
        return text.indexOf('-') == 4 ? YEAR_FIRST : DASHES;
    }

    private static Moment of(TemporalAccessor read) {
        return new Moment(LocalDate.from(read), read.query(TemporalQueries.localTime()));
    }

    private static Moment of(LocalDateTime at) {
        return new Moment(at.toLocalDate(), at.toLocalTime());
    }

    private static Moment serial(double days) {
        long whole = (long) Math.floor(days);
        long minutes = Math.round((days - whole) * MINUTES);
        LocalDate day = SERIAL_ZERO.plusDays(whole);
        return minutes == 0 ? new Moment(day, null) : of(day.atStartOfDay().plusMinutes(minutes));
    }

    /** The moment; where only the day is known, at the usual time. */
    public LocalDateTime at(LocalTime usual) {
        return day.atTime(time == null ? usual : time);
    }

    /**
     * The moment; where only the day is known, the usual one, but on the first day not before the
     * first moment that may be, and on the last not after the last.
     */
    public LocalDateTime at(LocalTime usual, LocalDateTime notBefore, LocalDateTime notAfter) {
        LocalDateTime at = at(usual);
        if (time != null) {
            return at;
        }
        if (day.equals(notBefore.toLocalDate()) && at.isBefore(notBefore)) {
            at = notBefore;
        }
        return day.equals(notAfter.toLocalDate()) && at.isAfter(notAfter) ? notAfter : at;
    }
}
