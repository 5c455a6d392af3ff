package vn.sen.platform.ui;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.pages.Field;
import vn.sen.platform.api.pages.Field.Kind;

/**
 * A field as its template needs it: attributes that do not stand are null.
 *
 * @param value what was typed, or else the current one
 * @param fault "" when there is none
 */
public record FieldView(Field field, String value, String hint, String fault) {

    public String id() {
        return field.id();
    }

    /** Whether it consists of several boxes under one legend. */
    public boolean several() {
        return field.kind() == Kind.RADIOS || field.kind() == Kind.CHECKS;
    }

    public String type() {
        return switch (field.kind()) {
            case PASSWORD -> "password";
            case EMAIL -> "email";
            case FILE, FILES -> "file";
            case RADIOS -> "radio";
            case CHECKS, CHECK -> "checkbox";
            default -> "text";
        };
    }

    public String width() {
        return switch (field.kind()) {
            case DATE, TIME, NUMBER -> " sen-short";
            default -> "";
        };
    }

    public @Nullable String inputMode() {
        return switch (field.kind()) {
            case DATE, TIME, NUMBER -> "numeric";
            default -> null;
        };
    }

    public @Nullable String completion() {
        if (!field.completion().isEmpty()) {
            return field.completion();
        }
        return switch (field.kind()) {
            case PASSWORD -> "current-password";
            case DATE, TIME, NUMBER -> "off";
            default -> null;
        };
    }

    public @Nullable String most() {
        return field.max() > 0 ? Integer.toString(field.max()) : null;
    }

    public @Nullable String required() {
        return field.required() ? "true" : null;
    }

    public @Nullable String invalid() {
        return fault.isEmpty() ? null : "true";
    }

    public String css() {
        return fault.isEmpty() ? "" : " is-invalid";
    }

    public String box() {
        return fault.isEmpty() ? "sen-field" : "sen-field sen-field-bad";
    }

    public @Nullable String describedBy() {
        String ids =
                Stream.of(
                                hint.isEmpty() ? "" : id() + "-hint",
                                fault.isEmpty() ? "" : id() + "-fault")
                        .filter(id -> !id.isEmpty())
                        .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }
}
