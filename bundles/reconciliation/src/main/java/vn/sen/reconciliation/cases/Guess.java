package vn.sen.reconciliation.cases;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Guesses from the headers of a list which column holds what; people look it over. */
public final class Guess {
    private Guess() {}

    public static Map<Item, String> of(List<String> header) {
        Map<Item, String> guessed = new EnumMap<>(Item.class);
        List<String> left = new ArrayList<>(header);
        for (Item item : Item.values()) {
            find(left, Folding.fold(item.label().vi()), true)
                    .ifPresent(column -> take(guessed, left, item, column));
        }
        for (Item item : Item.values()) {
            for (String word : item.headers()) {
                if (!guessed.containsKey(item)) {
                    find(left, word, false).ifPresent(column -> take(guessed, left, item, column));
                }
            }
        }
        return guessed;
    }

    private static void take(
            Map<Item, String> guessed, List<String> left, Item item, String column) {
        guessed.put(item, column);
        left.remove(column);
    }

    private static Optional<String> find(List<String> columns, String word, boolean whole) {
        return columns.stream()
                .filter(
                        column -> {
                            String folded = Folding.fold(column);
                            return whole ? folded.equals(word) : folded.startsWith(word);
                        })
                .findFirst();
    }
}
