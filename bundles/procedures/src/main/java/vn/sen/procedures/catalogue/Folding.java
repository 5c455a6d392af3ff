package vn.sen.procedures.catalogue;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Words without diacritics and case: "Cấp đổi" and "cap doi" are the same. */
public final class Folding {
    private static final int MOST_WORDS = 10;

    private Folding() {}

    /** Lower-case Latin letters, digits and single spaces; everything else is a space. */
    public static String fold(String text) {
        String bare =
                Normalizer.normalize(text, Normalizer.Form.NFD)
                        .replaceAll("\\p{Mn}+", "")
                        .toLowerCase(Locale.ROOT)
                        .replace('đ', 'd');
        return bare.replaceAll("[^a-z0-9]+", " ").strip();
    }

    /** The words of a question, at most ten. */
    public static List<String> words(String question) {
        String folded = fold(question);
        return folded.isEmpty()
                ? List.of()
                : List.of(folded.split(" ")).stream().distinct().limit(MOST_WORDS).toList();
    }

    /** What is searched: each word after a space, so that words are found by their beginning. */
    public static String column(String... texts) {
        StringBuilder all = new StringBuilder();
        for (String text : texts) {
            all.append(' ').append(fold(text)).append(" |");
        }
        return all.length() <= 2000 ? all.toString() : all.substring(0, 2000);
    }
}
