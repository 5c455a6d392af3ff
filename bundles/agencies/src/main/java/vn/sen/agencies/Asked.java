package vn.sen.agencies;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.text.Text;

/** Reads the parameters of a question, and names the one that is wrong. One per request. */
public final class Asked {
    private static final List<DateTimeFormatter> DATES =
            List.of(
                    DateTimeFormatter.ofPattern("uuuu-MM-dd")
                            .withResolverStyle(ResolverStyle.STRICT),
                    DateTimeFormatter.ofPattern("d/M/uuuu")
                            .withResolverStyle(ResolverStyle.STRICT));

    private final Faults faults = new Faults();

    /** A day as 2021-10-20 or 20/10/2021; the default when there is none. */
    public LocalDate day(String field, @Nullable String value, LocalDate otherwise) {
        if (value == null || value.isBlank()) {
            return otherwise;
        }
        for (DateTimeFormatter format : DATES) {
            try {
                return LocalDate.parse(value.strip(), format);
            } catch (DateTimeException other) {
                continue;
            }
        }
        faults.add(
                field,
                "not-a-date",
                new Text(
                                "“{0}” không phải ngày có thật. Ví dụ: 2021-10-20.",
                                "“{0}” is no real date. Example: 2021-10-20.")
                        .with(value));
        return otherwise;
    }

    public <E extends Enum<E>> @Nullable E choice(
            String field, @Nullable String value, Class<E> type) {
        if (value == null || value.isBlank()) {
            return null;
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(value.strip())) {
                return constant;
            }
        }
        faults.add(
                field,
                "unknown",
                new Text("Không có giá trị “{0}”.", "There is no value “{0}”.").with(value));
        return null;
    }

    public @Nullable UUID id(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return UUID.fromString(value.strip());
        } catch (IllegalArgumentException wrong) {
            faults.add(
                    field,
                    "not-an-id",
                    new Text("“{0}” không phải mã định danh.", "“{0}” is no id.").with(value));
            return null;
        }
    }

    public void done() {
        faults.check();
    }
}
