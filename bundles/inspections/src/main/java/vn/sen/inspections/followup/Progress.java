package vn.sen.inspections.followup;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.access.AgencyBook;
import vn.sen.inspections.access.Sight;
import vn.sen.inspections.findings.FindingKind;
import vn.sen.inspections.findings.FindingState;
import vn.sen.inspections.visits.InspectionState;
import vn.sen.platform.api.store.Store;

/** How far a programme has come, counted over what the caller may see. Thread-safe. */
@Component(service = Progress.class)
public final class Progress {
    private final Store store;
    private final Sight sight;
    private final AgencyBook agencies;

    @Activate
    public Progress(
            @Reference Store store, @Reference Sight sight, @Reference AgencyBook agencies) {
        this.store = store;
        this.sight = sight;
        this.agencies = agencies;
    }

    /** Of one programme. */
    public Counts of(UUID programme) {
        Sight.View view = sight.ofCaller();
        return store.read(
                em ->
                        new Counts(
                                inspections(em, view, programme),
                                kinds(em, view, programme),
                                states(em, view, programme),
                                promises(em, view, programme)));
    }

    private static Map<InspectionState, Long> inspections(
            EntityManager em, Sight.View view, UUID programme) {
        Map<InspectionState, Long> counts = new EnumMap<>(InspectionState.class);
        rows(
                        em,
                        view,
                        programme,
                        "select i.state, count(i) from InspectionEntity i where i.programme ="
                                + " :programme"
                                + view.onInspection("i")
                                + " group by i.state")
                .forEach(row -> counts.put((InspectionState) row[0], (Long) row[1]));
        return counts;
    }

    private static Map<FindingKind, Long> kinds(EntityManager em, Sight.View view, UUID programme) {
        Map<FindingKind, Long> counts = new EnumMap<>(FindingKind.class);
        rows(em, view, programme, findings("f.kind", view, ""))
                .forEach(row -> counts.put((FindingKind) row[0], (Long) row[1]));
        return counts;
    }

    private static Map<FindingState, Long> states(
            EntityManager em, Sight.View view, UUID programme) {
        Map<FindingState, Long> counts = new EnumMap<>(FindingState.class);
        rows(em, view, programme, findings("f.state", view, " and f.kind <> STRENGTH"))
                .forEach(row -> counts.put((FindingState) row[0], (Long) row[1]));
        return counts;
    }

    private static String findings(String by, Sight.View view, String more) {
        return "select "
                + by
                + ", count(f) from FindingEntity f, InspectionEntity i where i.id = f.inspection"
                + " and i.programme = :programme"
                + more
                + view.onFinding("f")
                + " group by "
                + by;
    }

    private Map<Promise, Long> promises(EntityManager em, Sight.View view, UUID programme) {
        LocalDate today = agencies.today();
        TypedQuery<PartEntity> query =
                em.createQuery(
                        "select p from PartEntity p, FindingEntity f, InspectionEntity i where"
                                + " f.id = p.finding and i.id = f.inspection and i.programme ="
                                + " :programme"
                                + view.onFinding("f"),
                        PartEntity.class);
        Map<Promise, Long> counts = new EnumMap<>(Promise.class);
        view.bind(query)
                .setParameter("programme", programme)
                .getResultList()
                .forEach(p -> counts.merge(p.promise(today), 1L, Long::sum));
        return counts;
    }

    private static List<Object[]> rows(
            EntityManager em, Sight.View view, UUID programme, String jpql) {
        return view.bind(em.createQuery(jpql, Object[].class))
                .setParameter("programme", programme)
                .getResultList();
    }

    /**
     * What is not there is not counted: a missing key is 0.
     *
     * @param findings by kind
     * @param owed findings that are no strengths, by state
     * @param promises remediation parts by whether their deadline was kept
     */
    public record Counts(
            Map<InspectionState, Long> inspections,
            Map<FindingKind, Long> findings,
            Map<FindingState, Long> owed,
            Map<Promise, Long> promises) {
        public Counts {
            inspections = new LinkedHashMap<>(inspections);
            findings = new LinkedHashMap<>(findings);
            owed = new LinkedHashMap<>(owed);
            promises = new LinkedHashMap<>(promises);
        }

        public long all() {
            return inspections.values().stream().mapToLong(Long::longValue).sum();
        }
    }
}
