package vn.sen.agencies;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import vn.sen.agencies.AgencyQueries.Position;

/**
 * Finds agencies by words, diacritics and case aside. Best first: the code itself, the beginning of
 * the name, the words in a row, the words anywhere; then by letters. The first query reads one
 * index and nothing else, the second the few rows that are shown.
 */
final class WordSearch {
    private static final String RANK =
            "case when v.folded like :code then 0 when v.folded like :start then 1"
                    + " when v.folded like :row then 2 else 3 end";
    private static final String ORDER = " order by " + RANK + ", v.folded, v.agency";
    private static final String FROM = "select v.id, v.agency from AgencyVersion v";
    private static final String WITH_AGENCY = " join Agency a on a.id = v.agency";
    private static final String LIVE = " where v.live = true";

    private final String folded;
    private final List<String> words;

    WordSearch(String question) {
        folded = Folding.fold(question);
        words = Folding.words(question);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /**
     * @param alsoEnded what has ended is found by its last name, what is to come by its first
     */
    List<AgencyView> find(EntityManager em, LocalDate day, boolean alsoEnded, int limit) {
        if (isEmpty()) {
            return List.of();
        }
        String days =
                alsoEnded
                        ? WITH_AGENCY
                                + LIVE
                                + " and (v.validTo >= :day or v.validTo = a.existsTo)"
                                + " and (v.validFrom <= :day or v.validFrom = a.existsFrom)"
                        : LIVE + AgencyQueries.ON_DAY;
        TypedQuery<Object[]> query =
                em.createQuery(FROM + days + holding() + ORDER, Object[].class);
        bind(query).setParameter("day", day).setMaxResults(limit);
        return AgencyQueries.ofVersions(em, query.getResultList());
    }

    List<AgencyView> page(EntityManager em, AgencyFilter filter, Position after, int limit) {
        boolean joined = filter.state() != AgencyFilter.State.EXISTING;
        String later =
                after.agency() == null
                        ? ""
                        : " and ("
                                + RANK
                                + " > :rank or "
                                + RANK
                                + " = :rank and (v.folded > :key or v.folded = :key and v.agency >"
                                + " :last))";
        TypedQuery<Object[]> query =
                em.createQuery(
                        FROM
                                + (joined ? WITH_AGENCY : "")
                                + LIVE
                                + AgencyQueries.stateOf(filter)
                                + holding()
                                + AgencyQueries.narrowed(filter)
                                + later
                                + ORDER,
                        Object[].class);
        AgencyQueries.bind(bind(query), filter);
        if (after.agency() != null) {
            query.setParameter("rank", after.rank())
                    .setParameter("key", after.key())
                    .setParameter("last", after.agency());
        }
        return AgencyQueries.ofVersions(em, query.setMaxResults(limit).getResultList());
    }

    /** Where a page that ends with this agency ends. */
    Position after(AgencyView view) {
        String column = Folding.column(view.name(), view.shortName(), view.code());
        int rank =
                column.endsWith("| " + folded + " ")
                        ? 0
                        : column.startsWith(" " + folded)
                                ? 1
                                : column.contains(" " + folded) ? 2 : 3;
        return new Position(rank, column, view.id());
    }

    private String holding() {
        StringBuilder condition = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            condition.append(" and v.folded like :word").append(i);
        }
        return condition.toString();
    }

    private TypedQuery<Object[]> bind(TypedQuery<Object[]> query) {
        for (int i = 0; i < words.size(); i++) {
            query.setParameter("word" + i, "% " + words.get(i) + "%");
        }
        return query.setParameter("code", "%| " + folded + " ")
                .setParameter("start", " " + folded + "%")
                .setParameter("row", "% " + folded + "%");
    }
}
