package vn.sen.platform.documents.tables;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from running the text of a CSV cell as a formula: such a text gets an
 * apostrophe in front, which spreadsheets do not show, and which is taken off when the file comes
 * back.
 */
final class FormulaGuard {
    private static final Pattern RISKY =
            Pattern.compile("'*[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("-\\d+(\\.\\d+)?");

    private FormulaGuard() {}

    static String guarded(String text) {
        return isRisky(text) ? "'" + text : text;
    }

    static String unguarded(String text) {
        return text.startsWith("'") && isRisky(text.substring(1)) ? text.substring(1) : text;
    }

    private static boolean isRisky(String text) {
        return !text.isEmpty()
                && !Character.isLetterOrDigit(text.charAt(0))
                && RISKY.matcher(text).matches()
                && !NUMBER.matcher(text).matches();
    }
}
