package vn.sen.dossiers.sync;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.text.Text;

/**
 * The fields of one sent row, whatever the case of their names and the form of their dates. Notes
 * what cannot be read.
 */
final class Fields {
    private static final List<DateTimeFormatter> DAYS =
            List.of(format("uuuu-MM-dd"), format("d/M/uuuu"), format("uuuuMMdd"));
    private static final List<DateTimeFormatter> TIMES =
            List.of(
                    DateTimeFormatter.ISO_LOCAL_DATE_TIME,
                    format("uuuu-MM-dd HH:mm[:ss]"),
                    format("d/M/uuuu HH:mm[:ss]"),
                    format("uuuuMMddHHmmss"),
                    format("uuuuMMddHHmm"));

    /** A day as a spreadsheet counts it, 1982 to 2064, with its time of day. */
    private static final Pattern SERIAL = Pattern.compile("[3-5]\\d{4}(\\.\\d+)?");

    private static final LocalDate SHEET_EPOCH = LocalDate.of(1899, 12, 30);

    private final Map<String, Object> values = new HashMap<>();
    private final Faults faults;
    private final ZoneId zone;

    Fields(Map<?, ?> row, Faults faults, ZoneId zone) {
        this.faults = faults;
        this.zone = zone;
        row.forEach(
                (key, value) -> {
                    if (value != null) {
                        values.putIfAbsent(plain(String.valueOf(key)), value);
                    }
                });
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    private static String plain(String key) {
        return FieldNames.plain(FieldNames.of(key).orElse(key));
    }

    /** "" when it is not there. */
    String text(String name) {
        Object value = values.get(plain(name));
        return value == null ? "" : String.valueOf(value).strip();
    }

    /** The rows of a list of rows; anything else is none. */
    List<Fields> list(String name) {
        return values.get(plain(name)) instanceof List<?> rows
                ? rows.stream()
                        .filter(Map.class::isInstance)
                        .map(row -> new Fields((Map<?, ?>) row, faults, zone))
                        .toList()
                : List.of();
    }

    /** Null when it is empty or cannot be read. */
    @Nullable LocalDate day(String name) {
        String text = text(name);
        if (text.isEmpty()) {
            return null;
        }
        LocalDate day = day(text, zone);
        if (day == null || day.getYear() < 1900 || day.getYear() > 9999) {
            faults.add(
                    name,
                    "not-a-date",
                    new Text("“{0}” không phải ngày có thật.", "“{0}” is no real date.")
                            .with(text));
            return null;
        }
        return day;
    }

    private static @Nullable LocalDate day(String text, ZoneId zone) {
        if (text.matches("\\d{13}")) {
            return Instant.ofEpochMilli(Long.parseLong(text)).atZone(zone).toLocalDate();
        }
        if (SERIAL.matcher(text).matches()) {
            return SHEET_EPOCH.plusDays(Long.parseLong(text.substring(0, 5)));
        }
        for (DateTimeFormatter format : DAYS) {
            try {
                return LocalDate.parse(text, format);
            } catch (DateTimeException other) {
                continue;
            }
        }
        for (DateTimeFormatter format : TIMES) {
            try {
                return LocalDateTime.parse(text, format).toLocalDate();
            } catch (DateTimeException other) {
                continue;
            }
        }
        try {
            return OffsetDateTime.parse(text).atZoneSameInstant(zone).toLocalDate();
        } catch (DateTimeException wrong) {
            return null;
        }
    }
}
