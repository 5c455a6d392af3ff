package vn.sen.platform.modules.api;

/**
 * A sentence for people that says what is wrong and what to do.
 *
 * @param vi Vietnamese
 * @param en English
 */
public record Reason(String vi, String en) {
    /** Nothing is wrong. */
    public static final Reason NONE = new Reason("", "");

    public boolean isNone() {
        return vi.isEmpty() && en.isEmpty();
    }
}
