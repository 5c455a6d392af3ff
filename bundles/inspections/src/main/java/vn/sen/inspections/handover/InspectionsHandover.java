package vn.sen.inspections.handover;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.agencies.api.OrgHandoverHandler;
import vn.sen.inspections.closing.ConditionEntity;
import vn.sen.inspections.findings.FindingState;
import vn.sen.inspections.findings.OwnerEntity;
import vn.sen.inspections.followup.PartEntity;
import vn.sen.inspections.followup.PartState;
import vn.sen.inspections.visits.InspectionEntity;
import vn.sen.inspections.visits.InspectionState;
import vn.sen.platform.api.ids.Ids;
import vn.sen.platform.api.store.Change;
import vn.sen.platform.api.store.Store;
import vn.sen.platform.api.text.Text;

/**
 * Moves what is still alive when agencies end: inspections that have not gone into the field,
 * owners of open findings, remediation parts not yet verified, and closing conditions that are
 * still watched, all to the first successor. What was inspected keeps the agency that it had. Each
 * move is kept with its instrument.
 */
@Component
public final class InspectionsHandover implements OrgHandoverHandler {
    private static final List<InspectionState> PLANNED =
            List.of(
                    InspectionState.PLANNED,
                    InspectionState.NOTIFIED,
                    InspectionState.SELF_REPORTED);

    private final Store store;
    private final Clock clock;

    @Activate
    public InspectionsHandover(@Reference Store store, @Reference Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "inspections";
    }

    @Override
    public Text label() {
        return new Text("Kiểm tra và khắc phục", "Inspections and remediation");
    }

    @Override
    public Report simulate(Handover handover) {
        return store.read(
                em -> {
                    Tally tally = new Tally();
                    handover.successors()
                            .forEach((from, to) -> tally.count(live(em, from), !to.isEmpty()));
                    return tally.report();
                });
    }

    @Override
    public Report execute(Handover handover) {
        return store.write(
                "inspections.hand-over",
                handover.id(),
                change -> {
                    Tally tally = new Tally();
                    handover.successors()
                            .forEach(
                                    (from, to) -> {
                                        Live live = live(change.em(), from);
                                        tally.count(live, !to.isEmpty());
                                        if (!to.isEmpty()) {
                                            move(change, handover, live, from, to.get(0));
                                        }
                                    });
                    change.note("moved", tally.moved);
                    return tally.report();
                });
    }

    private Live live(EntityManager em, UUID agency) {
        return Live.of(em, agency, LocalDate.now(clock));
    }

    private void move(Change change, Handover handover, Live live, UUID from, UUID to) {
        for (InspectionEntity inspection : live.inspections()) {
            inspection.handOver(to);
            note(change, handover, "inspection/" + inspection.id(), from, to);
        }
        for (PartEntity part : live.parts()) {
            part.handOver(to);
            note(change, handover, "part/" + part.id(), from, to);
        }
        for (ConditionEntity condition : live.conditions()) {
            condition.handOver(to);
            note(change, handover, "condition/" + condition.id(), from, to);
        }
        for (OwnerEntity owner : live.owners()) {
            own(change, owner, to);
            note(change, handover, "owner/" + owner.finding() + "/" + from, from, to);
        }
        change.em().flush();
    }

    /** Where the successor owns the finding already, the two become one, leading if either led. */
    private static void own(Change change, OwnerEntity owner, UUID to) {
        List<OwnerEntity> already =
                change.em()
                        .createQuery(
                                "select o from OwnerEntity o where o.finding = :finding and"
                                        + " o.agency = :agency",
                                OwnerEntity.class)
                        .setParameter("finding", owner.finding())
                        .setParameter("agency", to)
                        .getResultList();
        if (already.isEmpty()) {
            owner.handOver(to);
            return;
        }
        if (owner.lead()) {
            already.get(0).takeLead();
        }
        change.em().remove(owner);
        change.em().flush();
    }

    private void note(Change change, Handover handover, String item, UUID from, UUID to) {
        MovedEntity moved = new MovedEntity(Ids.next(clock), handover.id(), item, from, to);
        moved.by(handover.instrument(), clock.instant());
        change.em().persist(moved);
    }

    /** What is alive of one agency. */
    private record Live(
            List<InspectionEntity> inspections,
            List<PartEntity> parts,
            List<OwnerEntity> owners,
            List<ConditionEntity> conditions) {
        static Live of(EntityManager em, UUID agency, LocalDate today) {
            return new Live(
                    em.createQuery(
                                    "select i from InspectionEntity i where i.agency = :agency and"
                                            + " i.state in :states order by i.id",
                                    InspectionEntity.class)
                            .setParameter("agency", agency)
                            .setParameter("states", PLANNED)
                            .getResultList(),
                    em.createQuery(
                                    "select p from PartEntity p, FindingEntity f where f.id ="
                                            + " p.finding and p.agency = :agency and p.state <>"
                                            + " :verified and f.state in :open order by p.id",
                                    PartEntity.class)
                            .setParameter("agency", agency)
                            .setParameter("verified", PartState.VERIFIED)
                            .setParameter("open", FindingState.OPEN)
                            .getResultList(),
                    em.createQuery(
                                    "select o from OwnerEntity o, FindingEntity f where f.id ="
                                            + " o.finding and o.agency = :agency and f.state in"
                                            + " :open order by o.id",
                                    OwnerEntity.class)
                            .setParameter("agency", agency)
                            .setParameter("open", FindingState.OPEN)
                            .getResultList(),
                    conditions(em, agency, today));
        }

        private static List<ConditionEntity> conditions(
                EntityManager em, UUID agency, LocalDate today) {
            return em.createQuery(
                            "select c from ConditionEntity c, FindingEntity f where f.id ="
                                    + " c.finding and c.scope = :agency and f.state <> :withdrawn"
                                    + " order by c.id",
                            ConditionEntity.class)
                    .setParameter("agency", agency)
                    .setParameter("withdrawn", FindingState.WITHDRAWN)
                    .getResultStream()
                    .filter(condition -> !condition.watchIsOver(today))
                    .toList();
        }
    }

    private static final class Tally {
        private final Map<String, Long> counted = new HashMap<>();
        private final Map<String, Long> moved = new HashMap<>();
        private final List<Exception> left = new java.util.ArrayList<>();

        void count(Live live, boolean taken) {
            add("planned-inspections", live.inspections().size(), taken);
            add("remediation-parts", live.parts().size(), taken);
            add("finding-owners", live.owners().size(), taken);
            add("closing-conditions", live.conditions().size(), taken);
            if (!taken) {
                live.inspections().forEach(i -> leave("inspection/" + i.id()));
                live.parts().forEach(p -> leave("part/" + p.id()));
                live.owners().forEach(o -> leave("owner/" + o.finding() + "/" + o.agency()));
                live.conditions().forEach(c -> leave("condition/" + c.id()));
            }
        }

        private void add(String kind, long number, boolean taken) {
            if (number > 0) {
                counted.merge(kind, number, Long::sum);
                moved.merge(kind, taken ? number : 0, Long::sum);
            }
        }

        private void leave(String item) {
            left.add(
                    new Exception(
                            item,
                            new Text(
                                    "Không có cơ quan kế thừa để chuyển sang.",
                                    "There is no successor to move it to.")));
        }

        Report report() {
            return new Report(counted, moved, left);
        }
    }
}
