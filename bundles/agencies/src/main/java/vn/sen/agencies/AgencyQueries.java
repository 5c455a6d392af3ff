package vn.sen.agencies;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Questions about agencies on a day: one query each, straight to the view. */
final class AgencyQueries {
    private static final String VIEW =
            "select new vn.sen.agencies.AgencyView(a.id, a.code, v.name, v.shortName, v.kind,"
                    + " v.parent, a.existsFrom, a.existsTo, v.validFrom, a.version)"
                    + " from AgencyVersion v join Agency a on a.id = v.agency where v.live = true";
    private static final String ON_DAY = " and v.validFrom <= :day and v.validTo >= :day";
    private static final String BY_NAME = " order by v.name, v.agency";
    private static final String RANK =
            "case when v.folded like :code then 0 when v.folded like :start then 1"
                    + " when v.folded like :row then 2 else 3 end";
    private static final String LATEST =
            VIEW + " and v.agency = :id and v.validFrom <= :day order by v.validFrom desc";
    private static final String FIRST = VIEW + " and v.agency = :id order by v.validFrom";

    private AgencyQueries() {}

    /** As on that day; the last before it if it had ended; the first if it was still to come. */
    static Optional<AgencyView> nearest(EntityManager em, UUID id, LocalDate day) {
        Optional<AgencyView> latest = first(view(em, LATEST).setParameter("id", id), day);
        return latest.isPresent()
                ? latest
                : view(em, FIRST).setParameter("id", id).setMaxResults(1).getResultList().stream()
                        .findFirst();
    }

    private static Optional<AgencyView> first(TypedQuery<AgencyView> query, LocalDate day) {
        return query.setParameter("day", day).setMaxResults(1).getResultList().stream().findFirst();
    }

    static Optional<UUID> idOfCode(EntityManager em, String code) {
        return em
                .createQuery("select a.id from Agency a where a.code = :code", UUID.class)
                .setParameter("code", code)
                .getResultList()
                .stream()
                .findFirst();
    }

    static List<AgencyView> children(EntityManager em, UUID parent, LocalDate day, int limit) {
        return children(em, List.of(parent), day, limit);
    }

    static List<AgencyView> children(
            EntityManager em, Collection<UUID> parents, LocalDate day, int limit) {
        return view(em, VIEW + ON_DAY + " and v.parent in :parents" + BY_NAME)
                .setParameter("parents", parents)
                .setParameter("day", day)
                .setMaxResults(limit)
                .getResultList();
    }

    static List<AgencyView> roots(EntityManager em, LocalDate day) {
        return view(em, VIEW + ON_DAY + " and v.parent is null" + BY_NAME)
                .setParameter("day", day)
                .setMaxResults(1_000)
                .getResultList();
    }

    /** Those of the ids that have children on the day. */
    static List<UUID> withChildren(EntityManager em, Collection<UUID> ids, LocalDate day) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select distinct v.parent from AgencyVersion v where v.live = true"
                                        + ON_DAY
                                        + " and v.parent in :ids",
                                UUID.class)
                        .setParameter("ids", ids)
                        .setParameter("day", day)
                        .getResultList();
    }

    /** On the day, or the last before it; what is still to come then is left out. */
    static List<AgencyView> all(EntityManager em, Collection<UUID> ids, LocalDate day) {
        return ids.isEmpty()
                ? List.of()
                : view(
                                em,
                                VIEW
                                        + " and v.agency in :ids and v.validFrom <= :day"
                                        + " and (v.validTo >= :day or v.validTo = a.existsTo)")
                        .setParameter("ids", ids)
                        .setParameter("day", day)
                        .getResultList();
    }

    /** Best first: code, beginning of the name, the words in a row, the words anywhere. */
    static List<AgencyView> search(
            EntityManager em, String question, LocalDate day, boolean alsoEnded, int limit) {
        List<String> words = Folding.words(question);
        if (words.isEmpty()) {
            return List.of();
        }
        String days =
                alsoEnded
                        ? " and (v.validTo >= :day or v.validTo = a.existsTo)"
                                + " and (v.validFrom <= :day or v.validFrom = a.existsFrom)"
                        : ON_DAY;
        TypedQuery<AgencyView> query =
                view(em, VIEW + days + holding(words) + " order by " + RANK + ", v.name, v.agency")
                        .setParameter("day", day);
        return bind(rank(query, question), words).setMaxResults(limit).getResultList();
    }

    /**
     * One page, {@code limit} rows at most: by name, and by rank before that if words are asked.
     */
    static List<AgencyView> list(EntityManager em, AgencyFilter filter, Position after, int limit) {
        List<String> words = Folding.words(filter.words());
        StringBuilder jpql = new StringBuilder(VIEW).append(stateOf(filter)).append(holding(words));
        if (filter.kind() != null) {
            jpql.append(" and v.kind = :kind");
        }
        if (filter.parent() != null) {
            jpql.append(" and v.parent = :parent");
        }
        if (after.agency() != null) {
            String later = "(v.name >= :name and (v.name > :name or v.agency > :last))";
            jpql.append(
                    words.isEmpty()
                            ? " and " + later
                            : " and ("
                                    + RANK
                                    + " > :rank or "
                                    + RANK
                                    + " = :rank and "
                                    + later
                                    + ")");
        }
        jpql.append(words.isEmpty() ? BY_NAME : " order by " + RANK + ", v.name, v.agency");
        TypedQuery<AgencyView> query =
                bind(view(em, jpql.toString()), words).setParameter("day", filter.day());
        set(query, "kind", filter.kind());
        set(query, "parent", filter.parent());
        if (!words.isEmpty()) {
            rank(query, filter.words());
        }
        if (after.agency() != null) {
            query.setParameter("name", after.name()).setParameter("last", after.agency());
            set(query, "rank", words.isEmpty() ? null : after.rank());
        }
        return query.setMaxResults(limit).getResultList();
    }

    /**
     * Where a page ended.
     *
     * @param agency null at the beginning
     */
    record Position(int rank, String name, @Nullable UUID agency) {}

    private static TypedQuery<AgencyView> rank(TypedQuery<AgencyView> query, String question) {
        String folded = Folding.fold(question);
        return query.setParameter("code", "%| " + folded + " ")
                .setParameter("start", " " + folded + "%")
                .setParameter("row", "% " + folded + "%");
    }

    /** What {@code RANK} is for this agency. */
    static int rankOf(AgencyView view, String question) {
        String folded = Folding.fold(question);
        String column = Folding.column(view.name(), view.shortName(), view.code());
        return column.endsWith("| " + folded + " ")
                ? 0
                : column.startsWith(" " + folded) ? 1 : column.contains(" " + folded) ? 2 : 3;
    }

    private static String stateOf(AgencyFilter filter) {
        return switch (filter.state()) {
            case EXISTING -> ON_DAY;
            case ENDED -> " and a.existsTo < :day and v.validTo = a.existsTo";
            case SCHEDULED -> " and a.existsFrom > :day and v.validFrom = a.existsFrom";
        };
    }

    private static String holding(List<String> words) {
        StringBuilder condition = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            condition.append(" and v.folded like :word").append(i);
        }
        return condition.toString();
    }

    private static TypedQuery<AgencyView> bind(TypedQuery<AgencyView> query, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            query.setParameter("word" + i, "% " + words.get(i) + "%");
        }
        return query;
    }

    private static void set(TypedQuery<?> query, String name, @Nullable Object value) {
        if (value != null) {
            query.setParameter(name, value);
        }
    }

    private static TypedQuery<AgencyView> view(EntityManager em, String jpql) {
        return em.createQuery(jpql, AgencyView.class);
    }
}
