package vn.sen.platform.identity.accounts;

import java.text.Normalizer;
import java.util.Locale;

/** How names are found without diacritics and case: "truong doan" finds "Trưởng đoàn". */
final class SearchName {
    private SearchName() {}

    static String of(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .strip();
    }

    /** Pattern for LIKE with the words as they stand, wildcards taken literally. */
    static String like(String words) {
        return "%" + of(words).replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
