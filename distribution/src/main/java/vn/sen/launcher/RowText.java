package vn.sen.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows as lines of text: values parted by tabs, {@code \N} for null, tab, newline, return and
 * backslash escaped.
 */
final class RowText {
    private static final String NULL = "\\N";

    private RowText() {}

    static void write(List<@Nullable String> values, Writer out) throws IOException {
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                out.write('\t');
            }
            String value = values.get(i);
            out.write(value == null ? NULL : escaped(value));
        }
        out.write('\n');
    }

    /** The next row; null at the end. */
    static @Nullable List<@Nullable String> read(BufferedReader in) throws IOException {
        String line = in.readLine();
        if (line == null) {
            return null;
        }
        List<@Nullable String> values = new ArrayList<>();
        for (String part : line.split("\t", -1)) {
            values.add(part.equals(NULL) ? null : plain(part));
        }
        return values;
    }

    private static String escaped(String value) {
        StringBuilder text = new StringBuilder(value.length() + 8);
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(c);
            }
        }
        return text.toString();
    }

    private static String plain(String value) {
        if (value.indexOf('\\') < 0) {
            return value;
        }
        StringBuilder text = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\') {
                i++;
                c =
                        switch (value.charAt(i)) {
                            case 't' -> '\t';
                            case 'n' -> '\n';
                            case 'r' -> '\r';
                            default -> '\\';
                        };
            }
            text.append(c);
        }
        return text.toString();
    }
}
