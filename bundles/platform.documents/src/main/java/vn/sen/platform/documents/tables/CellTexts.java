package vn.sen.platform.documents.tables;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.text.Language;
import vn.sen.platform.api.text.Text;

/** How the values of a list read in a table: in one language, with times in one zone. */
final class CellTexts {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private final Language language;
    private final ZoneId zone;

    CellTexts(Language language, ZoneId zone) {
        this.language = language;
        this.zone = zone;
    }

    String of(Text text) {
        return text.in(language);
    }

    /** Dates in ISO 8601, times as "2021-10-20 07:30:00", numbers with a point. */
    String of(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Text text) {
            return of(text);
        }
        if (value instanceof Boolean yes) {
            return yes ? language.of("Có", "Yes") : language.of("Không", "No");
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof Double number && Double.isFinite(number)) {
            return plain(BigDecimal.valueOf(number));
        }
        LocalDateTime time = localTime(value);
        return time == null ? value.toString() : TIME.format(time);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** The local time of a moment; null for anything that is no moment. */
    @Nullable LocalDateTime localTime(Object value) {
        if (value instanceof Instant instant) {
            return LocalDateTime.ofInstant(instant, zone);
        }
        if (value instanceof ZonedDateTime time) {
            return LocalDateTime.ofInstant(time.toInstant(), zone);
        }
        if (value instanceof OffsetDateTime time) {
            return LocalDateTime.ofInstant(time.toInstant(), zone);
        }
        return value instanceof LocalDateTime time ? time : null;
    }
}
