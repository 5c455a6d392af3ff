package vn.sen.inspections.findings;

import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.Comparator;
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
                        " group by f.state")
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
                        "select o.agency, f.state, count(f), sum(case when f.repeatOf is null then"
                                + " 0 else 1 end) from FindingEntity f, OwnerEntity o where"
                                + " o.finding = f.id",
                        filter,
                        " group by o.agency, f.state")
                .stream()
                .filter(row -> only == null || only.equals(row[0]))
                .forEach(row -> add(sums.computeIfAbsent((UUID) row[0], id -> new long[3]), row));
        Map<UUID, String> names = agencies.names(sums.keySet());
        return sums.entrySet().stream()
                .map(e -> counted(e.getKey(), names.getOrDefault(e.getKey(), ""), e.getValue()))
                .sorted(Comparator.comparing(OwnerCount::name))
                .toList();
    }

    private static void add(long[] sum, Object[] row) {
        long found = ((Number) row[2]).longValue();
        sum[0] += found;
        sum[1] += row[1] == FindingState.CLOSED ? found : 0;
        sum[2] += ((Number) row[3]).longValue();
    }

    private static OwnerCount counted(UUID agency, String name, long[] sum) {
        return new OwnerCount(agency, name, sum[0], sum[1], sum[2]);
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
                query(select, FindingFilter.ALL, "").stream().map(row -> (UUID) row[0]).toList();
        return agencies.names(ids);
    }

    private List<Object[]> query(String select, FindingFilter filter, String end) {
        Sight.View view = sight.ofCaller();
        return store.read(
                em -> {
                    TypedQuery<Object[]> query =
                            em.createQuery(
                                    select + filter.where() + view.onFinding("f") + end,
                                    Object[].class);
                    filter.bind(query, agencies.today(), agencies.zone());
                    return List.copyOf(view.bind(query).getResultList());
                });
    }

    /**
     * What one owner has to remedy.
     *
     * @param repeated on a criterion that failed the time before as well
     */
    public record OwnerCount(UUID agency, String name, long all, long closed, long repeated) {}
}
