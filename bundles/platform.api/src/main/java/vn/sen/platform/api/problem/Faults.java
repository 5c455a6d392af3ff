package vn.sen.platform.api.problem;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.text.Text;

/**
 * Collects what is wrong with the fields of one request, so that the caller learns all of it at
 * once. Not thread-safe: one per request.
 */
public final class Faults {
    private final List<Fault> faults = new ArrayList<>();

    /** Adds a fault of the caller's own words. */
    public Faults add(String field, String code, Text message) {
        faults.add(new Fault(field, code, message));
        return this;
    }

    /**
     * A text that must be there, stripped, of at most {@code max} characters. Returns "" when it is
     * not.
     */
    public String text(String field, @Nullable String value, int max) {
        String text = value == null ? "" : value.strip();
        if (text.isEmpty()) {
            add(field, "required", new Text("Hãy nhập mục này.", "Enter this."));
        }
        return bounded(field, text, max);
    }

    /** A text that may be missing; missing and blank are both "". */
    public String optionalText(String field, @Nullable String value, int max) {
        return bounded(field, value == null ? "" : value.strip(), max);
    }

    private String bounded(String field, String text, int max) {
        if (text.length() > max) {
            add(
                    field,
                    "too-long",
                    new Text("Tối đa {0} ký tự, đang có {1}.", "At most {0} characters, now {1}.")
                            .with(max, text.length()));
        }
        return text;
    }

    /** A value that must be there. */
    public <T> @Nullable T required(String field, @Nullable T value) {
        if (value == null) {
            add(field, "required", new Text("Hãy nhập mục này.", "Enter this."));
        }
        return value;
    }

    /** The end of a period must not lie before its start; either may be missing. */
    public Faults ordered(String field, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) {
            add(
                    field,
                    "before-start",
                    new Text("Ngày này phải từ {0} trở đi.", "This must not be before {0}.")
                            .with(from));
        }
        return this;
    }

    public boolean isEmpty() {
        return faults.isEmpty();
    }

    public List<Fault> all() {
        return List.copyOf(faults);
    }

    /**
     * Throws {@code request-invalid} with every fault collected; does nothing when there is none.
     */
    public void check() {
        if (!faults.isEmpty()) {
            throw Problem.of(RequestProblem.INVALID, faults);
        }
    }
}
