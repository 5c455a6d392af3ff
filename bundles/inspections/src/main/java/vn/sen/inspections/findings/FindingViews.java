package vn.sen.inspections.findings;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.access.AgencyBook;

/** Turns findings into what is shown, with owners and names, in a fixed number of queries. */
@Component(service = FindingViews.class)
public final class FindingViews {
    private final AgencyBook agencies;

    @Activate
    public FindingViews(@Reference AgencyBook agencies) {
        this.agencies = agencies;
    }

    /** In the order given. */
    public List<FindingView> of(EntityManager em, List<FindingEntity> findings) {
        if (findings.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<OwnerEntity>> owners =
                owners(em, findings.stream().map(FindingEntity::id).toList());
        Map<UUID, String> codes = codes(em, findings);
        Map<UUID, String> names = names(findings, owners);
        List<FindingView> views = new ArrayList<>();
        for (FindingEntity finding : findings) {
            views.add(
                    finding.view(
                            new FindingView.Context(
                                    codes.getOrDefault(finding.inspection(), ""),
                                    names,
                                    shown(owners.getOrDefault(finding.id(), List.of()), names),
                                    agencies.today())));
        }
        return List.copyOf(views);
    }

    public FindingView of(EntityManager em, FindingEntity finding) {
        return of(em, List.of(finding)).get(0);
    }

    /** Owners by finding. */
    public static Map<UUID, List<OwnerEntity>> owners(EntityManager em, List<UUID> findings) {
        return em
                .createQuery(
                        "select o from OwnerEntity o where o.finding in :findings",
                        OwnerEntity.class)
                .setParameter("findings", findings)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(OwnerEntity::finding));
    }

    private static Map<UUID, String> codes(EntityManager em, List<FindingEntity> findings) {
        Set<UUID> inspections =
                findings.stream().map(FindingEntity::inspection).collect(Collectors.toSet());
        return em
                .createQuery(
                        "select i.id, i.code from InspectionEntity i where i.id in :ids",
                        Object[].class)
                .setParameter("ids", inspections)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    private Map<UUID, String> names(
            List<FindingEntity> findings, Map<UUID, List<OwnerEntity>> owners) {
        Set<UUID> wanted = new HashSet<>();
        findings.forEach(f -> wanted.add(f.agency()));
        owners.values().forEach(list -> list.forEach(o -> wanted.add(o.agency())));
        return agencies.names(wanted);
    }

    private static List<FindingView.Owner> shown(
            List<OwnerEntity> owners, Map<UUID, String> names) {
        return owners.stream()
                .map(
                        o ->
                                new FindingView.Owner(
                                        o.agency(), names.getOrDefault(o.agency(), ""), o.lead()))
                .sorted(
                        Comparator.comparing(FindingView.Owner::lead)
                                .reversed()
                                .thenComparing(FindingView.Owner::name))
                .toList();
    }
}
