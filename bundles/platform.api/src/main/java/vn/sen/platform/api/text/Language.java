package vn.sen.platform.api.text;

import java.util.Locale;

/**
 * Languages of the pages and messages. Vietnamese comes first wherever nothing else is asked for.
 */
public enum Language {
    VI("vi"),
    EN("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** BCP 47 tag, "vi" or "en". */
    public String tag() {
        return tag;
    }

    public Locale locale() {
        return Locale.forLanguageTag(this == VI ? "vi-VN" : "en-GB");
    }

    /** Picks the text of this language: the one-line form that templates use. */
    public String of(String vi, String en) {
        return this == VI ? vi : en;
    }
}
