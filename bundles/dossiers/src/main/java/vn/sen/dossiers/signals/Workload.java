package vn.sen.dossiers.signals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.dossiers.access.AgencyBook;
import vn.sen.dossiers.access.DossierPermission;
import vn.sen.dossiers.access.Sight;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.store.Store;

/** How work is spread over people, and where it stays lying. Thread-safe. */
@Component(service = Workload.class)
public final class Workload {
    private static final UUID NOBODY = new UUID(0, 0);

    private final Store store;
    private final AgencyBook agencies;
    private final Sight sight;

    @Activate
    public Workload(
            @Reference Store store, @Reference AgencyBook agencies, @Reference Sight sight) {
        this.store = store;
        this.agencies = agencies;
        this.sight = sight;
    }

    /**
     * One person's load. What waits for others is shown apart from what is in hand.
     *
     * @param running the clock runs
     * @param waiting the clock stands
     * @param weight running ones, each as 1 plus the days it is late or 1 when due within a day
     */
    public record Load(
            @Nullable UUID handler,
            String name,
            String agency,
            long running,
            long waiting,
            long late,
            long soon,
            long weight) {}

    /** Heaviest first; of those agencies alone, or of all that the caller may see. */
    public List<Load> loads(@Nullable Collection<UUID> only) {
        Call.current().caller().require(DossierPermission.OVERSEE);
        LocalDate today = agencies.today();
        List<Object[]> rows =
                store.read(
                        em -> {
                            var query =
                                    em.createQuery(
                                            "select d.place.handler, max(d.place.handlerName),"
                                                    + " d.place.agency, sum(case when d.group ="
                                                    + " OPEN then 1 else 0 end), sum(case when"
                                                    + " d.group = PAUSED then 1 else 0 end),"
                                                    + " sum(case when d.group = OPEN and d.due.day"
                                                    + " < :today then 1 else 0 end), sum(case when"
                                                    + " d.group = OPEN and d.due.warnDay <= :today"
                                                    + " and d.due.day >= :today then 1 else 0 end)"
                                                    + " from DossierEntity d where d.group in"
                                                    + " (OPEN, PAUSED) and d.receivedAt is not"
                                                    + " null"
                                                    + seen("d.place.agency", only)
                                                    + " group by d.place.handler, d.place.agency",
                                            Object[].class);
                            query.setParameter("today", today);
                            bind(query, only);
                            return query.getResultList();
                        });
        Map<UUID, String> names = agencies.names(rows.stream().map(row -> (UUID) row[2]).toList());
        List<Load> loads = new ArrayList<>();
        for (Object[] row : rows) {
            long running = number(row[3]);
            long late = number(row[5]);
            long soon = number(row[6]);
            loads.add(
                    new Load(
                            (UUID) row[0],
                            row[1] == null ? "" : String.valueOf(row[1]),
                            names.getOrDefault((UUID) row[2], ""),
                            running,
                            number(row[4]),
                            late,
                            soon,
                            running + 2 * late + soon));
        }
        loads.sort((a, b) -> Long.compare(b.weight(), a.weight()));
        return loads;
    }

    private static long number(@Nullable Object cell) {
        return cell == null ? 0 : ((Number) cell).longValue();
    }

    private String seen(String column, @Nullable Collection<UUID> only) {
        return only == null && sight.ofCaller().all() ? "" : " and " + column + " in :seen";
    }

    private void bind(jakarta.persistence.Query query, @Nullable Collection<UUID> only) {
        Sight.View view = sight.ofCaller();
        if (only == null && view.all()) {
            return;
        }
        List<UUID> some = new ArrayList<>(only == null ? view.agencies() : only);
        if (!view.all()) {
            some.retainAll(view.agencies());
        }
        query.setParameter("seen", some.isEmpty() ? List.of(NOBODY) : some);
    }

    /**
     * Where dossiers stay lying.
     *
     * @param oldest how long the oldest has lain at this step, in days
     */
    public record Blockage(
            String agency, String leg, long running, long late, long oldest, UUID agencyId) {}

    /** Steps by how many late ones lie there. */
    public List<Blockage> blockages(@Nullable Collection<UUID> only) {
        Call.current().caller().require(DossierPermission.OVERSEE);
        LocalDate today = agencies.today();
        List<Object[]> rows =
                store.read(
                        em -> {
                            var query =
                                    em.createQuery(
                                            "select d.place.agency, d.place.name, count(d),"
                                                    + " sum(case when d.due.day < :today then 1"
                                                    + " else 0 end), min(d.place.since) from"
                                                    + " DossierEntity d where d.group = OPEN"
                                                    + seen("d.place.agency", only)
                                                    + " group by d.place.agency, d.place.name"
                                                    + " order by 4 desc, 3 desc",
                                            Object[].class);
                            query.setParameter("today", today);
                            bind(query, only);
                            return query.setMaxResults(100).getResultList();
                        });
        Map<UUID, String> names = agencies.names(rows.stream().map(row -> (UUID) row[0]).toList());
        return rows.stream()
                .map(
                        row ->
                                new Blockage(
                                        names.getOrDefault((UUID) row[0], ""),
                                        String.valueOf(row[1]),
                                        number(row[2]),
                                        number(row[3]),
                                        row[4] == null
                                                ? 0
                                                : today.toEpochDay()
                                                        - agencies.day((java.time.Instant) row[4])
                                                                .toEpochDay(),
                                        (UUID) row[0]))
                .toList();
    }
}
