package vn.sen.dossiers.citizen;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Personal data as they stand where anybody might look over a shoulder. */
final class Masked {
    private static final Pattern WORDS = Pattern.compile("\\([^)]*\\)|[^\\p{L}\\p{M}\\s]+");

    private Masked() {}

    /** The first word and first letters: "Nguyễn V*** A***". */
    static String name(String name) {
        List<String> shown = new ArrayList<>();
        for (String word : WORDS.matcher(name).replaceAll(" ").strip().split("\\s+", -1)) {
            int first = word.isEmpty() ? 0 : word.codePointAt(0);
            shown.add(shown.isEmpty() || word.isEmpty() ? word : Character.toString(first) + "***");
        }
        return shown.size() == 1 && shown.get(0).length() > 1
                ? Character.toString(shown.get(0).codePointAt(0)) + "***"
                : String.join(" ", shown);
    }
}
