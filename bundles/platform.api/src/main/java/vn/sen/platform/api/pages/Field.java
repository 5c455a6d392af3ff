package vn.sen.platform.api.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field of a form as {@link Ui#field} draws it: label above, hint, control, fault below, all
 * tied together for readers. What was typed before comes back by itself.
 *
 * @param kind of control
 * @param name as {@link Form} reads it
 * @param label in the call's language
 * @param current value to begin with; a date, a number, an enum, an id, a text; null for none
 * @param hint one sentence under the label; "" for none
 * @param choices of {@link Kind#SELECT}, {@link Kind#RADIOS} and {@link Kind#CHECKS}
 * @param required marks the field; the server still decides
 * @param max most characters; 0 for no limit shown
 * @param completion what a browser may fill in, as HTML's autocomplete: {@code username}, {@code
 *     new-password}, {@code one-time-code} …; "" leaves it to the kind
 * @param id of the control in the page, for pages with two forms that share a field's name
 */
public record Field(
        Kind kind,
        String name,
        String label,
        @Nullable Object current,
        String hint,
        List<Choice> choices,
        boolean required,
        int max,
        String completion,
        String id) {

    /** How a field is filled in. */
    public enum Kind {
        TEXT,
        AREA,
        NUMBER,
        DATE,
        TIME,
        EMAIL,
        PASSWORD,
        SELECT,
        RADIOS,
        /** Several of the choices; {@code current} is a collection. */
        CHECKS,
        /** One box for yes; sends {@code true}. */
        CHECK,
        FILE,
        FILES
    }

    /**
     * @param value as it is sent: a text, an enum's constant, an id
     */
    public record Choice(Object value, String label) {}

    private static Field of(Kind kind, String name, String label, @Nullable Object current) {
        return new Field(kind, name, label, current, "", List.of(), false, 0, "", "f-" + name);
    }

    public static Field text(String name, String label, @Nullable Object current) {
        return of(Kind.TEXT, name, label, current);
    }

    public static Field area(String name, String label, @Nullable Object current) {
        return of(Kind.AREA, name, label, current);
    }

    public static Field number(String name, String label, @Nullable Object current) {
        return of(Kind.NUMBER, name, label, current);
    }

    public static Field date(String name, String label, @Nullable Object current) {
        return of(Kind.DATE, name, label, current);
    }

    public static Field time(String name, String label, @Nullable Object current) {
        return of(Kind.TIME, name, label, current);
    }

    public static Field email(String name, String label, @Nullable Object current) {
        return of(Kind.EMAIL, name, label, current);
    }

    /** Never filled in again, whatever was typed. */
    public static Field password(String name, String label) {
        return of(Kind.PASSWORD, name, label, null);
    }

    /** A password that is being chosen. */
    public static Field newPassword(String name, String label) {
        return password(name, label).completion("new-password");
    }

    public static Field check(String name, String label, boolean current) {
        return of(Kind.CHECK, name, label, current ? "true" : null);
    }

    public static Field file(String name, String label) {
        return of(Kind.FILE, name, label, null);
    }

    public static Field files(String name, String label) {
        return of(Kind.FILES, name, label, null);
    }

    /** A drop-down list; unless required it begins with an empty choice. */
    public static Field select(
            String name, String label, @Nullable Object current, List<Choice> choices) {
        return of(Kind.SELECT, name, label, current).choices(choices);
    }

    public static Field radios(
            String name, String label, @Nullable Object current, List<Choice> choices) {
        return of(Kind.RADIOS, name, label, current).choices(choices);
    }

    public static Field checks(
            String name, String label, @Nullable Object current, List<Choice> choices) {
        return of(Kind.CHECKS, name, label, current).choices(choices);
    }

    public Field hint(String sentence) {
        return new Field(
                kind, name, label, current, sentence, choices, required, max, completion, id);
    }

    public Field must() {
        return new Field(kind, name, label, current, hint, choices, true, max, completion, id);
    }

    public Field atMost(int characters) {
        return new Field(
                kind, name, label, current, hint, choices, required, characters, completion, id);
    }

    public Field choices(List<Choice> of) {
        List<Choice> copy = List.copyOf(of);
        return new Field(kind, name, label, current, hint, copy, required, max, completion, id);
    }

    public Field completion(String what) {
        return new Field(kind, name, label, current, hint, choices, required, max, what, id);
    }

    public Field id(String unique) {
        return new Field(
                kind, name, label, current, hint, choices, required, max, completion, unique);
    }
}
