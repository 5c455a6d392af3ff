package vn.sen.procedures.catalogue;

import java.util.Objects;

/**
 * A form to fill in.
 *
 * @param number as the decision names it, for example {@code 10/ĐK}
 * @param link where it can be got; "" when it is given out at the desk
 */
public record FormPart(String number, String name, String link) {
    public FormPart {
        number = Objects.requireNonNullElse(number, "");
        name = Objects.requireNonNullElse(name, "");
        link = Objects.requireNonNullElse(link, "");
    }
}
