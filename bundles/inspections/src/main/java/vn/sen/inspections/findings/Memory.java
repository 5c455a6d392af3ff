package vn.sen.inspections.findings;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.access.AgencyBook;
import vn.sen.inspections.visits.InspectionEntity;
import vn.sen.inspections.visits.InspectionState;

/** What is remembered from one inspection of an agency to the next, over its whole lineage. */
@Component(service = Memory.class)
public final class Memory {
    private static final Set<InspectionState> NOT_HELD =
            Set.of(
                    InspectionState.PLANNED,
                    InspectionState.NOTIFIED,
                    InspectionState.SELF_REPORTED,
                    InspectionState.CANCELLED);

    private final AgencyBook agencies;

    @Activate
    public Memory(@Reference AgencyBook agencies) {
        this.agencies = agencies;
    }

    /** The inspection of the same agency, or of one it came from, just before this one. */
    public Optional<UUID> inspectionBefore(EntityManager em, InspectionEntity inspection) {
        return em
                .createQuery(
                        "select i.id from InspectionEntity i where i.agency in :line and"
                                + " i.visitOn < :day and i.state not in :notHeld"
                                + " order by i.visitOn desc, i.id desc",
                        UUID.class)
                .setParameter("line", agencies.lineage(inspection.agency()))
                .setParameter("day", inspection.visitOn())
                .setParameter("notHeld", NOT_HELD)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The finding on the same criterion in the inspection just before, if there was one. */
    public Optional<UUID> failedBefore(
            EntityManager em, InspectionEntity inspection, String criterionCode) {
        return inspectionBefore(em, inspection)
                .flatMap(
                        before ->
                                Findings.ofInspection(em, before).stream()
                                        .filter(f -> criterionCode.equals(f.criterionCode()))
                                        .filter(f -> f.kind().owed())
                                        .filter(f -> f.state() != FindingState.WITHDRAWN)
                                        .map(FindingEntity::id)
                                        .findFirst());
    }

    /** What the agency, or one it came from, still owes from earlier inspections; oldest first. */
    public List<FindingEntity> stillOwed(EntityManager em, InspectionEntity inspection) {
        return em.createQuery(
                        "select f from FindingEntity f, InspectionEntity i where i.id ="
                                + " f.inspection and f.agency in :line and i.visitOn < :day and"
                                + " f.kind <> :strength and f.state in :open order by f.raisedAt,"
                                + " f.id",
                        FindingEntity.class)
                .setParameter("line", agencies.lineage(inspection.agency()))
                .setParameter("day", inspection.visitOn())
                .setParameter("strength", FindingKind.STRENGTH)
                .setParameter("open", FindingState.OPEN)
                .setMaxResults(500)
                .getResultList();
    }
}
