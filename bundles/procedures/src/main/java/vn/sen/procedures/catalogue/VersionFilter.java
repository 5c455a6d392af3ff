package vn.sen.procedures.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which versions to list.
 *
 * @param words each must begin a word of name, code, field or keywords
 * @param state how they stand today; null for any
 * @param competent null for any
 * @param field "" for any
 */
public record VersionFilter(
        List<String> words, @Nullable State state, @Nullable UUID competent, String field) {

    public static VersionFilter of(@Nullable State state) {
        return new VersionFilter(List.of(), state, null, "");
    }

    List<String> conditions(LocalDate today, Map<String, Object> parameters) {
        List<String> conditions = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            conditions.add("v.folded like :word" + i);
            parameters.put("word" + i, "% " + words.get(i) + "%");
        }
        if (competent != null) {
            conditions.add("v.competent = :competent");
            parameters.put("competent", competent);
        }
        if (!field.isEmpty()) {
            conditions.add("v.field = :field");
            parameters.put("field", field);
        }
        if (state != null) {
            conditions.add(condition(state));
            if (state != State.DRAFT && state != State.APPRAISED) {
                parameters.put("day", today);
            }
        }
        return conditions;
    }

    private static String condition(State state) {
        String decided = "v.stage = vn.sen.procedures.catalogue.Stage.DECIDED and ";
        String lasts = "(v.validTo is null or v.validTo >= :day) and ";
        return switch (state) {
            case DRAFT -> "v.stage = vn.sen.procedures.catalogue.Stage.DRAFT";
            case APPRAISED -> "v.stage = vn.sen.procedures.catalogue.Stage.APPRAISED";
            case DECIDED -> decided + lasts + "v.validFrom > :day";
            case IN_FORCE -> Catalogue.IN_FORCE;
            case SUSPENDED ->
                    decided
                            + lasts
                            + "v.validFrom <= :day and v.suspendedFrom <= :day and"
                            + " (v.suspendedTo is null or v.suspendedTo >= :day)";
            case REPEALED -> decided + "v.validTo < :day";
        };
    }
}
