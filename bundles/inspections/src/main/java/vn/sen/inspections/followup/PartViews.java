package vn.sen.inspections.followup;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.access.AgencyBook;

/** Turns parts into what is shown, in a fixed number of queries. */
@Component(service = PartViews.class)
public final class PartViews {
    private final AgencyBook agencies;

    @Activate
    public PartViews(@Reference AgencyBook agencies) {
        this.agencies = agencies;
    }

    AgencyBook agencies() {
        return agencies;
    }

    /** In the order given. */
    public List<PartView> of(EntityManager em, List<PartEntity> parts) {
        if (parts.isEmpty()) {
            return List.of();
        }
        Map<UUID, Object[]> findings = findings(em, parts);
        Map<UUID, String> names = agencies.names(parts.stream().map(PartEntity::agency).toList());
        List<PartView> views = new ArrayList<>();
        for (PartEntity part : parts) {
            Object[] finding = findings.getOrDefault(part.finding(), new Object[] {"", "", "", ""});
            views.add(
                    part.view(
                            finding[1] + "." + finding[2],
                            String.valueOf(finding[3]),
                            names.getOrDefault(part.agency(), ""),
                            agencies.today()));
        }
        return List.copyOf(views);
    }

    public PartView of(EntityManager em, PartEntity part) {
        return of(em, List.of(part)).get(0);
    }

    private static Map<UUID, Object[]> findings(EntityManager em, List<PartEntity> parts) {
        return em
                .createQuery(
                        "select f.id, i.code, f.number, f.words from FindingEntity f,"
                                + " InspectionEntity i where i.id = f.inspection and f.id in :ids",
                        Object[].class)
                .setParameter(
                        "ids", parts.stream().map(PartEntity::finding).collect(Collectors.toSet()))
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> row));
    }

    /** The parts of a finding, the lead's first. */
    public static List<PartEntity> parts(EntityManager em, UUID finding) {
        return em.createQuery(
                        "select p from PartEntity p where p.finding = :finding"
                                + " order by p.lead desc, p.id",
                        PartEntity.class)
                .setParameter("finding", finding)
                .getResultList();
    }
}
