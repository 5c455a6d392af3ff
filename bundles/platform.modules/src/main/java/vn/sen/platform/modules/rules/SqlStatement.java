package vn.sen.platform.modules.rules;

import java.util.ArrayList;
import java.util.List;
import vn.sen.platform.modules.rules.SqlToken.Kind;

/**
 * @param number in its file, from 1
 */
record SqlStatement(int number, List<SqlToken> tokens) {
    private static final int SHORT = 90;

    /** Stands for what is beyond the end. */
    private static final SqlToken NOTHING = new SqlToken(Kind.SIGN, "");

    SqlToken at(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : NOTHING;
    }

    int size() {
        return tokens.size();
    }

    /** Whether these keywords stand there, one after the other. */
    boolean has(int index, String... words) {
        for (int i = 0; i < words.length; i++) {
            if (!at(index + i).is(words[i])) {
                return false;
            }
        }
        return true;
    }

    boolean starts(String... words) {
        return has(0, words);
    }

    /** Where these keywords stand first, or -1. */
    int find(String... words) {
        for (int i = 0; i < size(); i++) {
            if (has(i, words)) {
                return i;
            }
        }
        return -1;
    }

    boolean contains(String... words) {
        return find(words) >= 0;
    }

    /** Where the words that are in the list end. */
    int skip(int from, String... words) {
        List<String> skipped = List.of(words);
        int index = from;
        while (at(index).kind() == Kind.WORD && skipped.contains(at(index).lower())) {
            index++;
        }
        return index;
    }

    /** From an index to the end, cut at commas outside of brackets. */
    List<SqlStatement> parts(int from) {
        List<SqlStatement> parts = new ArrayList<>();
        List<SqlToken> part = new ArrayList<>();
        int depth = 0;
        for (SqlToken token : tokens.subList(Math.min(from, size()), size())) {
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            if (depth == 0 && token.is(",")) {
                parts.add(new SqlStatement(number, List.copyOf(part)));
                part.clear();
            } else {
                part.add(token);
            }
        }
        parts.add(new SqlStatement(number, List.copyOf(part)));
        return parts;
    }

    /** One line, shortened. */
    String shown() {
        StringBuilder line = new StringBuilder();
        for (SqlToken token : tokens) {
            boolean tight =
                    token.is(",")
                            || token.is(")")
                            || token.is(".")
                            || line.toString().endsWith(".")
                            || line.toString().endsWith("(");
            line.append(line.length() == 0 || tight ? "" : " ").append(written(token));
            if (line.length() > SHORT) {
                return line.substring(0, SHORT) + "…";
            }
        }
        return line.toString();
    }

    private static String written(SqlToken token) {
        return switch (token.kind()) {
            case NAME -> "`" + token.text() + "`";
            case STRING -> "'" + token.text() + "'";
            default -> token.text();
        };
    }
}
