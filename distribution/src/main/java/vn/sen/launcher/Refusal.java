package vn.sen.launcher;

/**
 * Why a command cannot go on: one sentence in both languages that says what to do. Ends the
 * command.
 */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String vi;
    private final String en;

    Refusal(String vi, String en) {
        super(en);
        this.vi = vi;
        this.en = en;
    }

    Refusal(String vi, String en, Throwable cause) {
        this(vi, en);
        initCause(cause);
    }

    String vi() {
        return vi;
    }

    String en() {
        return en;
    }
}
