package vn.sen.platform.api.text;

import java.text.MessageFormat;
import java.util.Locale;

/** One sentence or label in both languages. Both parts are always there. */
public record Text(String vi, String en) {

    /** A name that is the same in both languages, such as an agency's or a person's. */
    public static Text same(String name) {
        return new Text(name, name);
    }

    public String in(Language language) {
        return language.of(vi, en);
    }

    /**
     * Fills {0}, {1} … as {@link MessageFormat} does, with plain {@code toString} of each argument.
     */
    public Text with(Object... arguments) {
        Object[] plain = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            plain[i] = String.valueOf(arguments[i]);
        }
        return new Text(fill(vi, plain), fill(en, plain));
    }

    private static String fill(String pattern, Object[] arguments) {
        return arguments.length == 0
                ? pattern
                : new MessageFormat(pattern.replace("'", "''"), Locale.ROOT).format(arguments);
    }
}
