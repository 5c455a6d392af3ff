package vn.sen.agencies;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Words without diacritics and case: "Sở Thông tin" and "so thong tin" are the same. */
final class Folding {
    private Folding() {}

    /** Lower-case Latin letters, digits and single spaces; everything else is a space. */
    static String fold(String text) {
        String bare =
                Normalizer.normalize(text, Normalizer.Form.NFD)
                        .toLowerCase(Locale.ROOT)
                        .replace('đ', 'd');
        StringBuilder folded = new StringBuilder(bare.length());
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                folded.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK
                    && !folded.isEmpty()
                    && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        return folded.toString().strip();
    }

    /** The words of a question, at most eight. */
    static List<String> words(String question) {
        String folded = fold(question);
        return folded.isEmpty()
                ? List.of()
                : List.of(folded.split(" ")).stream().distinct().limit(8).toList();
    }

    /**
     * What the search column holds: name, short name and code, each word after a space, so that
     * {@code % word%} finds words by their beginning and {@code ' name%'} finds names by theirs.
     */
    static String column(String name, String shortName, String code) {
        String all = " " + fold(name) + " | " + fold(shortName) + " | " + fold(code) + " ";
        return all.length() <= 700 ? all : all.substring(0, 700);
    }
}
