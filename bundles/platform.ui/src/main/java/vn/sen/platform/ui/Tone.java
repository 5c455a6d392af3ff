package vn.sen.platform.ui;

import java.util.Locale;

/** What a status means, in a colour and, for those who cannot tell it, a sign. */
public enum Tone {
    ACCENT("circle-dot"),
    GOOD("circle-check"),
    WARN("alert-triangle"),
    BAD("circle-x"),
    CALM("circle");

    private final String icon;

    Tone(String icon) {
        this.icon = icon;
    }

    public String icon() {
        return icon;
    }

    public String css() {
        return "sen-" + name().toLowerCase(Locale.ROOT);
    }

    /** Unknown words are calm: a page must not fail for a colour. */
    static Tone of(String word) {
        for (Tone tone : values()) {
            if (tone.name().equalsIgnoreCase(word)) {
                return tone;
            }
        }
        return CALM;
    }
}
