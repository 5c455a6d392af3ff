package vn.sen.agencies;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Questions about agencies on a day: one query each, straight to the view. */
final class AgencyQueries {
    private static final String VIEW =
            "select new vn.sen.agencies.AgencyView(a.id, a.code, v.name, v.shortName, v.kind,"
                    + " v.parent, a.existsFrom, a.existsTo, v.validFrom, a.version)"
                    + " from AgencyVersion v join Agency a on a.id = v.agency where v.live = true";
    static final String ON_DAY = " and v.validFrom <= :day and v.validTo >= :day";
    private static final String BY_NAME = " order by v.name, v.agency";
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
                                "select a.id from Agency a where a.id in :ids and exists (select"
                                        + " v.id from AgencyVersion v where v.parent = a.id and"
                                        + " v.live = true"
                                        + ON_DAY
                                        + ")",
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

    /** One page by name, {@code limit} rows at most. */
    static List<AgencyView> list(EntityManager em, AgencyFilter filter, Position after, int limit) {
        String later =
                after.agency() == null
                        ? ""
                        : " and v.name >= :key and (v.name > :key or v.agency > :last)";
        TypedQuery<AgencyView> query =
                view(em, VIEW + stateOf(filter) + narrowed(filter) + later + BY_NAME);
        bind(query, filter);
        if (after.agency() != null) {
            query.setParameter("key", after.key()).setParameter("last", after.agency());
        }
        return query.setMaxResults(limit).getResultList();
    }

    static String narrowed(AgencyFilter filter) {
        return (filter.kind() == null ? "" : " and v.kind = :kind")
                + (filter.parent() == null ? "" : " and v.parent = :parent");
    }

    static void bind(TypedQuery<?> query, AgencyFilter filter) {
        query.setParameter("day", filter.day());
        set(query, "kind", filter.kind());
        set(query, "parent", filter.parent());
    }

    /**
     * Where a page ended.
     *
     * @param key what the list is sorted by, after the rank
     * @param agency null at the beginning
     */
    record Position(int rank, String key, @Nullable UUID agency) {
        static final Position START = new Position(0, "", null);
    }

    /** The views of these rows, in their order. */
    static List<AgencyView> ofVersions(EntityManager em, List<Object[]> versions) {
        if (versions.isEmpty()) {
            return List.of();
        }
        Map<UUID, AgencyView> views = new HashMap<>();
        view(em, VIEW + " and v.id in :ids")
                .setParameter("ids", versions.stream().map(row -> (UUID) row[0]).toList())
                .getResultList()
                .forEach(view -> views.put(view.id(), view));
        return versions.stream().map(row -> views.get((UUID) row[1])).toList();
    }

    static String stateOf(AgencyFilter filter) {
        return switch (filter.state()) {
            case EXISTING -> ON_DAY;
            case ENDED -> " and a.existsTo < :day and v.validTo = a.existsTo";
            case SCHEDULED -> " and a.existsFrom > :day and v.validFrom = a.existsFrom";
        };
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
