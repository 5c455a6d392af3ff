package vn.sen.platform.modules.rules;

import java.util.Locale;

/**
 * @param text of a name or a string without its quotes
 */
record SqlToken(Kind kind, String text) {
    enum Kind {
        /** Bare: a keyword or a name. */
        WORD,
        /** In backticks: a name for certain. */
        NAME,
        STRING,
        NUMBER,
        SIGN
    }

    /** Whether it is this keyword, given in lower case. */
    boolean is(String word) {
        return (kind == Kind.WORD && lower().equals(word))
                || (kind == Kind.SIGN && text.equals(word));
    }

    boolean isName() {
        return kind == Kind.WORD || kind == Kind.NAME;
    }

    String lower() {
        return text.toLowerCase(Locale.ROOT);
    }
}
