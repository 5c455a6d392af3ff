package vn.sen.agencies;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.text.Text;

/** Reads the parameters of a question, and names the one that is wrong. One per request. */
final class Asked {
    private final Faults faults = new Faults();

    /** A day as 2021-10-20; the default when there is none. */
    LocalDate day(String field, @Nullable String value, LocalDate otherwise) {
        if (value == null || value.isBlank()) {
            return otherwise;
        }
        try {
            return LocalDate.parse(value.strip());
        } catch (DateTimeException wrong) {
            faults.add(
                    field,
                    "not-a-date",
                    new Text(
                                    "“{0}” không phải ngày có thật. Ví dụ: 2021-10-20.",
                                    "“{0}” is no real date. Example: 2021-10-20.")
                            .with(value));
            return otherwise;
        }
    }

    <E extends Enum<E>> @Nullable E choice(String field, @Nullable String value, Class<E> type) {
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

    @Nullable UUID id(String field, @Nullable String value) {
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

    void done() {
        faults.check();
    }
}
