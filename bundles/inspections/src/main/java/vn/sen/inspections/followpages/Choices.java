package vn.sen.inspections.followpages;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Agencies to choose from, by name in Vietnamese order. */
public record Choices(List<Choice> inspected, List<Choice> owners) {

    static Choices of(Map<UUID, String> inspected, Map<UUID, String> owners) {
        return new Choices(sorted(inspected), sorted(owners));
    }

    static List<Choice> sorted(Map<UUID, String> names) {
        return names.entrySet().stream()
                .map(e -> new Choice(e.getKey(), e.getValue()))
                .sorted(Comparator.comparing(Choice::name, byName()))
                .toList();
    }

    /** Vietnamese order of names. */
    static Comparator<String> byName() {
        return Collator.getInstance(Locale.forLanguageTag("vi"))::compare;
    }

    public record Choice(UUID id, String name) {}
}
