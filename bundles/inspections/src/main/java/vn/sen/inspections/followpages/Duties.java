package vn.sen.inspections.followpages;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.access.AgencyBook;
import vn.sen.inspections.findings.FindingEntity;
import vn.sen.inspections.findings.FindingState;
import vn.sen.inspections.findings.FindingView;
import vn.sen.inspections.findings.FindingViews;
import vn.sen.inspections.followup.PartEntity;
import vn.sen.inspections.followup.PartState;
import vn.sen.inspections.followup.PartView;
import vn.sen.inspections.followup.PartViews;
import vn.sen.inspections.followup.Promise;
import vn.sen.platform.api.store.Store;

/** What an agency with all below it owes. For callers that were checked. Thread-safe. */
@Component(service = Duties.class)
public final class Duties {
    private static final int MOST = 200;

    private final Store store;
    private final AgencyBook agencies;
    private final FindingViews findings;
    private final PartViews parts;

    @Activate
    public Duties(
            @Reference Store store,
            @Reference AgencyBook agencies,
            @Reference FindingViews findings,
            @Reference PartViews parts) {
        this.store = store;
        this.agencies = agencies;
        this.findings = findings;
        this.parts = parts;
    }

    String name(UUID agency) {
        return agencies.name(agency);
    }

    Owed of(UUID agency) {
        Set<UUID> own = agencies.subtree(agency);
        return store.read(
                em ->
                        new Owed(
                                findings.of(em, unanswered(em, own)),
                                parts.of(em, parts(em, own, PartState.OPEN, "p.dueOn, p.id")),
                                parts.of(em, parts(em, own, PartState.CLAIMED, "p.dueOn, p.id")),
                                parts.of(
                                        em,
                                        parts(
                                                em,
                                                own,
                                                PartState.VERIFIED,
                                                "p.verifiedOn desc, p.id desc"))));
    }

    private static List<FindingEntity> unanswered(EntityManager em, Set<UUID> own) {
        return em.createQuery(
                        "select f from FindingEntity f where f.state = :shared and f.kind <>"
                                + " STRENGTH and exists (select 1 from OwnerEntity o where"
                                + " o.finding = f.id and o.agency in :own and not exists (select 1"
                                + " from ResponseEntity r where r.finding = f.id and r.agency ="
                                + " o.agency)) order by f.raisedAt, f.id",
                        FindingEntity.class)
                .setParameter("shared", FindingState.SHARED)
                .setParameter("own", own)
                .setMaxResults(MOST)
                .getResultList();
    }

    private static List<PartEntity> parts(
            EntityManager em, Set<UUID> own, PartState state, String order) {
        return em.createQuery(
                        "select p from PartEntity p, FindingEntity f where f.id = p.finding and"
                                + " f.state <> :withdrawn and p.agency in :own and p.state = :state"
                                + " order by "
                                + order,
                        PartEntity.class)
                .setParameter("withdrawn", FindingState.WITHDRAWN)
                .setParameter("own", own)
                .setParameter("state", state)
                .setMaxResults(MOST)
                .getResultList();
    }

    /**
     * @param unanswered findings that wait for the agency's answer, oldest first
     * @param open parts to do, earliest deadline first
     * @param claimed parts that wait for verification
     * @param verified parts that are done, latest first
     */
    public record Owed(
            List<FindingView> unanswered,
            List<PartView> open,
            List<PartView> claimed,
            List<PartView> verified) {

        /** Parts whose deadline has passed. */
        public List<PartView> overdue() {
            return open.stream().filter(p -> p.promise() == Promise.BROKEN).toList();
        }

        /** Parts whose deadline is yet to come, those without a day last. */
        public List<PartView> running() {
            return java.util.stream.Stream.concat(
                            open.stream().filter(p -> p.promise() == Promise.RUNNING),
                            open.stream().filter(p -> p.promise() == Promise.NO_DEADLINE))
                    .toList();
        }

        public boolean nothing() {
            return unanswered.isEmpty() && open.isEmpty() && claimed.isEmpty();
        }
    }
}
