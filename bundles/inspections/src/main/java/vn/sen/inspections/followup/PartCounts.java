package vn.sen.inspections.followup;

import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.access.AgencyBook;
import vn.sen.inspections.access.Sight;
import vn.sen.inspections.findings.FindingFilter;
import vn.sen.inspections.findings.FindingState;
import vn.sen.platform.api.store.Store;

/** Counts promises of remediation parts that the caller may see, in one query. Thread-safe. */
@Component(service = PartCounts.class)
public final class PartCounts {
    private static final String BROKEN =
            "sum(case when coalesce(p.claimedOn, p.verifiedOn, :today) > p.dueOn then 1 else 0 end)";
    private static final String KEPT =
            "sum(case when coalesce(p.claimedOn, p.verifiedOn) <= p.dueOn then 1 else 0 end)";
    private static final String PAST =
            "sum(case when p.dueOn >= :fromDay and p.dueOn < :today then 1 else 0 end)";
    private static final String IN_TIME =
            "sum(case when p.dueOn >= :fromDay and p.dueOn < :today and (p.claimedOn <= p.dueOn or"
                    + " p.verifiedOn <= p.dueOn) then 1 else 0 end)";

    private final Store store;
    private final AgencyBook agencies;
    private final Sight sight;

    @Activate
    public PartCounts(
            @Reference Store store, @Reference AgencyBook agencies, @Reference Sight sight) {
        this.store = store;
        this.agencies = agencies;
        this.sight = sight;
    }

    /**
     * By the agency that has the part; by name. Parts of withdrawn findings are left out.
     *
     * @param from first deadline that counts for {@link Count#past} and {@link Count#inTime}
     */
    public List<Count> byAgency(FindingFilter filter, LocalDate from) {
        Sight.View view = sight.ofCaller();
        List<Object[]> rows =
                store.read(
                        em -> {
                            TypedQuery<Object[]> query =
                                    em.createQuery(
                                            "select p.agency, count(p), "
                                                    + String.join(", ", BROKEN, KEPT, PAST, IN_TIME)
                                                    + " from PartEntity p, FindingEntity f where"
                                                    + " f.id = p.finding and f.state <> :withdrawn"
                                                    + filter.where()
                                                    + view.onFinding("f")
                                                    + " group by p.agency",
                                            Object[].class);
                            filter.bind(query, agencies.today(), agencies.zone());
                            query.setParameter("withdrawn", FindingState.WITHDRAWN);
                            query.setParameter("today", agencies.today());
                            query.setParameter("fromDay", from);
                            return List.copyOf(view.bind(query).getResultList());
                        });
        Map<UUID, String> names = agencies.names(rows.stream().map(row -> (UUID) row[0]).toList());
        return rows.stream()
                .map(row -> count(row, names.getOrDefault((UUID) row[0], "")))
                .sorted(Comparator.comparing(Count::name))
                .toList();
    }

    private static Count count(Object[] row, String name) {
        return new Count(
                (UUID) row[0], name, n(row[1]), n(row[2]), n(row[3]), n(row[4]), n(row[5]));
    }

    private static long n(Object number) {
        return ((Number) number).longValue();
    }

    /**
     * @param broken the deadline passed without a claim, or was missed
     * @param kept claimed or verified by the deadline
     * @param past the deadline lies in the period and has passed
     * @param inTime of those, claimed or verified by it
     */
    public record Count(
            UUID agency, String name, long all, long broken, long kept, long past, long inTime) {}
}
