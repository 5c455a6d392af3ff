package vn.sen.platform.modules.rules;

import java.util.ArrayList;
import java.util.List;
import vn.sen.platform.modules.rules.SqlToken.Kind;

/** Splits the text of a migration into statements of tokens, as MariaDB reads it. */
final class SqlText {
    private final String text;
    private final List<SqlStatement> statements = new ArrayList<>();
    private List<SqlToken> tokens = new ArrayList<>();
    private int at;

    private SqlText(String text) {
        this.text = text;
    }

    /**
     * @throws IllegalArgumentException when a quote or comment does not end, or a comment would be
     *     executed
     */
    static List<SqlStatement> statements(String text) {
        SqlText reader = new SqlText(text);
        while (reader.at < text.length()) {
            reader.next();
        }
        reader.end();
        return List.copyOf(reader.statements);
    }

    private void next() {
        char c = text.charAt(at);
        if (Character.isWhitespace(c)) {
            at++;
        } else if (c == '#' || isDashComment()) {
            at = orEnd(text.indexOf('\n', at));
        } else if (text.startsWith("/*", at)) {
            comment();
        } else if (c == '\'' || c == '"' || c == '`') {
            quoted(c);
        } else if (isNamePart(c)) {
            word();
        } else {
            at++;
            if (c == ';') {
                end();
            } else {
                tokens.add(new SqlToken(Kind.SIGN, String.valueOf(c)));
            }
        }
    }

    private boolean isDashComment() {
        return text.startsWith("--", at) && (at + 2 == text.length() || text.charAt(at + 2) <= ' ');
    }

    private void comment() {
        if (text.startsWith("/*!", at) || text.startsWith("/*M!", at)) {
            throw new IllegalArgumentException("/*! … */");
        }
        int end = text.indexOf("*/", at + 2);
        if (end < 0) {
            throw new IllegalArgumentException("/* …");
        }
        at = end + 2;
    }

    private void quoted(char quote) {
        StringBuilder inside = new StringBuilder();
        int start = at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            boolean doubled = c == quote && at < text.length() && text.charAt(at) == quote;
            if (c == quote && !doubled) {
                tokens.add(new SqlToken(quote == '`' ? Kind.NAME : Kind.STRING, inside.toString()));
                return;
            }
            boolean escape = c == '\\' && quote != '`';
            inside.append(c);
            if ((doubled || escape) && at < text.length()) {
                at++;
            }
        }
        String begin = text.substring(start, Math.min(text.length(), start + 20));
        throw new IllegalArgumentException(begin.lines().findFirst().orElse("") + " …");
    }

    private void word() {
        int start = at;
        while (at < text.length() && isNamePart(text.charAt(at))) {
            at++;
        }
        boolean number = Character.isDigit(text.charAt(start));
        tokens.add(new SqlToken(number ? Kind.NUMBER : Kind.WORD, text.substring(start, at)));
    }

    private void end() {
        if (!tokens.isEmpty()) {
            statements.add(new SqlStatement(statements.size() + 1, List.copyOf(tokens)));
            tokens = new ArrayList<>();
        }
    }

    private int orEnd(int index) {
        return index < 0 ? text.length() : index;
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '$' || c >= 0x80;
    }
}
