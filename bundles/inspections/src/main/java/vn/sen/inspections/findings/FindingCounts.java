package vn.sen.inspections.findings;

import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.access.AgencyBook;
import vn.sen.inspections.access.Sight;
import vn.sen.platform.api.store.Store;

/** Counts findings that the caller may see, each count in one query. Thread-safe. */
@Component(service = FindingCounts.class)
public final class FindingCounts {
    private final Store store;
    private final AgencyBook agencies;
    private final Sight sight;

    @Activate
    public FindingCounts(
            @Reference Store store, @Reference AgencyBook agencies, @Reference Sight sight) {
        this.store = store;
        this.agencies = agencies;
        this.sight = sight;
    }

    /** How many are in each state; states without any are left out. */
    public Map<FindingState, Long> byState(FindingFilter filter) {
        Map<FindingState, Long> counts = new EnumMap<>(FindingState.class);
        query(
                        "select f.state, count(f) from FindingEntity f where 1 = 1",
                        filter,
                        " group by f.state",
                        Map.of())
                .forEach(row -> counts.put((FindingState) row[0], (Long) row[1]));
        return counts;
    }

    public long count(FindingFilter filter) {
        return byState(filter).values().stream().mapToLong(Long::longValue).sum();
    }

    /** By owner; a finding with several owners counts for each of them. By name. */
    public List<OwnerCount> byOwner(FindingFilter filter) {
        Map<UUID, long[]> sums = new HashMap<>();
        UUID only = filter.owner();
        query(
                        "select o.agency, f.state, count(f), sum(case when f.dueOn < :countToday then"
                                + " 1 else 0 end), sum(case when f.repeatOf is null then 0 else 1"
                                + " end) from FindingEntity f, OwnerEntity o where o.finding = f.id",
                        filter,
                        " group by o.agency, f.state",
                        Map.of("countToday", agencies.today()))
                .stream()
                .filter(row -> only == null || only.equals(row[0]))
                .forEach(row -> add(sums.computeIfAbsent((UUID) row[0], id -> new long[4]), row));
        Map<UUID, String> names = agencies.names(sums.keySet());
        List<OwnerCount> counts = new ArrayList<>();
        sums.forEach(
                (id, sum) ->
                        counts.add(
                                new OwnerCount(
                                        id,
                                        names.getOrDefault(id, ""),
                                        sum[0],
                                        sum[1],
                                        sum[2],
                                        sum[3])));
        counts.sort(java.util.Comparator.comparing(OwnerCount::name));
        return List.copyOf(counts);
    }

    private static void add(long[] sum, Object[] row) {
        long found = ((Number) row[2]).longValue();
        sum[0] += found;
        sum[1] += row[1] == FindingState.CLOSED ? found : 0;
        sum[2] += ((Number) row[3]).longValue();
        sum[3] += ((Number) row[4]).longValue();
    }

    /** The agencies that occur as inspected, with their names; for a choice. */
    public Map<UUID, String> inspected() {
        return named("select distinct f.agency, 1 from FindingEntity f where 1 = 1");
    }

    /** The agencies that occur as owners, with their names; for a choice. */
    public Map<UUID, String> owners() {
        return named(
                "select distinct o.agency, 1 from FindingEntity f, OwnerEntity o where o.finding ="
                        + " f.id");
    }

    private Map<UUID, String> named(String select) {
        Collection<UUID> ids =
                query(select, FindingFilter.ALL, "", Map.of()).stream()
                        .map(row -> (UUID) row[0])
                        .toList();
        return agencies.names(ids);
    }

    private List<Object[]> query(
            String select, FindingFilter filter, String end, Map<String, Object> more) {
        Sight.View view = sight.ofCaller();
        return store.read(
                em -> {
                    TypedQuery<Object[]> query =
                            em.createQuery(
                                    select + filter.where() + view.onFinding("f") + end,
                                    Object[].class);
                    filter.bind(query, agencies.today(), agencies.zone());
                    more.forEach(query::setParameter);
                    return List.copyOf(view.bind(query).getResultList());
                });
    }

    /**
     * What one owner has to remedy.
     *
     * @param overdue not closed, with a part whose deadline has passed without a claim
     * @param repeated on a criterion that failed the time before as well
     */
    public record OwnerCount(
            UUID agency, String name, long all, long closed, long overdue, long repeated) {}
}
