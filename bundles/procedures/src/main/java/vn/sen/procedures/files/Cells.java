package vn.sen.procedures.files;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Several things in one text: one to a line, its parts divided by a bar. */
final class Cells {
    private Cells() {}

    static String line(@Nullable Object... parts) {
        List<String> texts = new ArrayList<>(Arrays.stream(parts).map(Cells::escaped).toList());
        while (!texts.isEmpty() && texts.get(texts.size() - 1).isEmpty()) {
            texts.remove(texts.size() - 1);
        }
        return String.join(" | ", texts);
    }

    private static String escaped(@Nullable Object part) {
        String text = part == null ? "" : String.valueOf(part);
        return text.replace("\\", "\\\\")
                .replace("|", "\\|")
                .replace("\r", "")
                .replace("\n", "\\n");
    }

    static <T> String lines(@Nullable List<T> things, Function<T, String> line) {
        return things == null ? "" : things.stream().map(line).collect(Collectors.joining("\n"));
    }

    /** The lines that hold something. */
    static List<String> split(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** The parts of a line, as many as asked for at least; what is missing is "". */
    static List<String> parts(String line, int atLeast) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && i + 1 < line.length()) {
                char next = line.charAt(++i);
                part.append(next == 'n' ? '\n' : next);
            } else if (c == '|') {
                parts.add(part.toString().strip());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString().strip());
        while (parts.size() < atLeast) {
            parts.add("");
        }
        return parts;
    }

    /** A text of several lines as it is written, each of them on its own. */
    static String unescaped(String line) {
        return parts(line.replace("|", "\\|"), 1).get(0);
    }
}
