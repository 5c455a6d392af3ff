package vn.sen.platform.api.pages;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.text.Text;

/**
 * A sent form: a resource method takes it as its one entity parameter. Texts are NFC. Reading a
 * field notes what is wrong with it; {@link #check} throws all of it at once, and the gateway shows
 * the form again with what was typed.
 */
public final class Form {
    private static final List<DateTimeFormatter> DATES =
            List.of(
                    DateTimeFormatter.ofPattern("uuuu-MM-dd")
                            .withResolverStyle(ResolverStyle.STRICT),
                    DateTimeFormatter.ofPattern("d/M/uuuu")
                            .withResolverStyle(ResolverStyle.STRICT));

    private final Map<String, List<String>> values;
    private final List<Upload> uploads;
    private final Faults faults = new Faults();

    public Form(Map<String, List<String>> values, List<Upload> uploads) {
        this.values = Map.copyOf(values);
        this.uploads = List.copyOf(uploads);
    }

    public Map<String, List<String>> values() {
        return values;
    }

    /** Faults found so far, for a check of the caller's own. */
    public Faults faults() {
        return faults;
    }

    /** All values of a field that may stand several times; empty when it does not stand at all. */
    public List<String> all(String field) {
        return values.getOrDefault(field, List.of());
    }

    /** The raw value; "" when missing. */
    public String raw(String field) {
        List<String> all = all(field);
        return all.isEmpty() ? "" : all.get(0);
    }

    /** A text that must be filled. */
    public String text(String field, int max) {
        return faults.text(field, raw(field), max);
    }

    /** A text that may be empty. */
    public String optional(String field, int max) {
        return faults.optionalText(field, raw(field), max);
    }

    public boolean flag(String field) {
        return !raw(field).isEmpty() && !raw(field).equals("false");
    }

    /**
     * A date that must be there, as 2021-10-20 or 20/10/2021; 1 January 1970 stands in for a faulty
     * one until check.
     */
    public LocalDate date(String field) {
        LocalDate date = optionalDate(field);
        if (date == null && raw(field).isBlank()) {
            faults.required(field, null);
        }
        return date == null ? LocalDate.EPOCH : date;
    }

    /** A date, or null when the field is empty or faulty. */
    public @Nullable LocalDate optionalDate(String field) {
        String raw = raw(field).strip();
        if (raw.isEmpty()) {
            return null;
        }
        for (DateTimeFormatter format : DATES) {
            try {
                return LocalDate.parse(raw, format);
            } catch (DateTimeException other) {
                continue;
            }
        }
        faults.add(
                field,
                "not-a-date",
                new Text(
                                "“{0}” không phải ngày có thật. Ví dụ: 20/10/2021.",
                                "“{0}” is no real date. Example: 20/10/2021.")
                        .with(raw));
        return null;
    }

    public @Nullable LocalTime optionalTime(String field) {
        String raw = raw(field).strip();
        if (raw.isEmpty()) {
            return null;
        }
        try {
            return LocalTime.parse(raw);
        } catch (DateTimeException wrong) {
            faults.add(
                    field,
                    "not-a-time",
                    new Text("Giờ phải có dạng 08:30.", "A time looks like 08:30."));
            return null;
        }
    }

    /** A reference that must be there; the nil UUID stands in for a faulty one until check. */
    public UUID id(String field) {
        UUID id = optionalId(field);
        if (id == null && raw(field).isBlank()) {
            faults.add(field, "required", new Text("Hãy chọn một mục.", "Choose one."));
        }
        return id == null ? new UUID(0, 0) : id;
    }

    public @Nullable UUID optionalId(String field) {
        return parseId(field, raw(field));
    }

    public List<UUID> ids(String field) {
        List<UUID> ids = new ArrayList<>();
        for (String raw : all(field)) {
            UUID id = parseId(field, raw);
            if (id != null) {
                ids.add(id);
            }
        }
        return ids;
    }

    private @Nullable UUID parseId(String field, String raw) {
        if (raw.isBlank()) {
            return null;
        }
        try {
            return UUID.fromString(raw.strip());
        } catch (IllegalArgumentException wrong) {
            faults.add(
                    field,
                    "not-an-id",
                    new Text("Hãy chọn một mục trong danh sách.", "Choose one of the list."));
            return null;
        }
    }

    /** A whole number between the bounds; {@code min} stands in for a faulty one until check. */
    public int number(String field, int min, int max) {
        try {
            int number = Integer.parseInt(raw(field).strip());
            if (number >= min && number <= max) {
                return number;
            }
        } catch (NumberFormatException wrong) {
            // falls through to the same fault
        }
        faults.add(
                field,
                "not-a-number",
                new Text(
                                "Hãy nhập số nguyên từ {0} đến {1}.",
                                "Enter a whole number from {0} to {1}.")
                        .with(min, max));
        return min;
    }

    /**
     * One of an enum's constants by name; the first constant stands in for a faulty one until
     * check.
     */
    public <E extends Enum<E>> E choice(String field, Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(raw(field))) {
                return constant;
            }
        }
        faults.add(field, "required", new Text("Hãy chọn một mục.", "Choose one."));
        return type.getEnumConstants()[0];
    }

    /** Files sent with this field; an empty file input gives none. */
    public List<Upload> uploads(String field) {
        return uploads.stream().filter(u -> u.field().equals(field) && u.size() > 0).toList();
    }

    /** Throws {@code request-invalid} with every fault found so far. */
    public void check() {
        faults.check();
    }
}
