package vn.sen.inspections.findings;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.access.Actor;
import vn.sen.inspections.access.AgencyBook;
import vn.sen.inspections.access.InspectionPermission;
import vn.sen.inspections.access.InspectionProblem;
import vn.sen.inspections.access.Sight;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.ids.Ids;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.store.Change;
import vn.sen.platform.api.store.Store;

/** What owners answer to a finding that was shared with them. Thread-safe. */
@Component(service = Responses.class)
public final class Responses {
    private final Store store;
    private final Clock clock;
    private final AgencyBook agencies;
    private final FindingSteps steps;
    private final Sight sight;

    @Activate
    public Responses(
            @Reference Store store,
            @Reference Clock clock,
            @Reference AgencyBook agencies,
            @Reference FindingSteps steps,
            @Reference Sight sight) {
        this.store = store;
        this.clock = clock;
        this.agencies = agencies;
        this.steps = steps;
        this.sight = sight;
    }

    /**
     * An owner accepts, or contests with reasons. When all owners have accepted, the finding is
     * confirmed; while one contests, the head of the team decides.
     */
    public ResponseEntity.ResponseView respond(UUID id, Reply reply) {
        Faults faults = new Faults();
        ResponseEntity.Answer answer = faults.required("answer", reply.answer());
        UUID agency = faults.required("agency", reply.agency());
        String reason =
                answer == ResponseEntity.Answer.CONTEST
                        ? faults.text("reason", reply.reason(), 10_000)
                        : faults.optionalText("reason", reply.reason(), 10_000);
        faults.check();
        if (answer == null || agency == null) {
            throw FindingSteps.unknown();
        }
        Call.current().caller().require(InspectionPermission.RESPOND, agency);
        return store.write(
                "inspections.respond",
                id,
                change -> {
                    FindingEntity finding = FindingSteps.require(change, id);
                    Call.current().requireVersion(finding.version());
                    requireShared(finding);
                    requireOwner(change.em(), finding, agency);
                    ResponseEntity made =
                            new ResponseEntity(Ids.next(clock), id, agency, answer, reason);
                    made.by(Actor.current().name(), clock.instant());
                    change.em().persist(made);
                    change.em().flush();
                    settle(change, finding);
                    return made.view(agencies.name(agency));
                });
    }

    private void requireShared(FindingEntity finding) {
        if (finding.state() != FindingState.SHARED) {
            throw new Problem(
                    InspectionProblem.STATE,
                    finding.state().label().vi(),
                    finding.state().label().en(),
                    "phản hồi",
                    "respond");
        }
    }

    private void requireOwner(EntityManager em, FindingEntity finding, UUID agency) {
        boolean owner = owners(em, finding).stream().anyMatch(o -> o.agency().equals(agency));
        if (!owner) {
            throw new Problem(InspectionProblem.NOT_AN_OWNER, agencies.name(agency));
        }
    }

    private static List<OwnerEntity> owners(EntityManager em, FindingEntity finding) {
        return FindingViews.owners(em, List.of(finding.id())).getOrDefault(finding.id(), List.of());
    }

    private void settle(Change change, FindingEntity finding) {
        Map<UUID, ResponseEntity.Answer> latest = new HashMap<>();
        all(change.em(), finding.id()).forEach(r -> latest.put(r.agency(), r.answer()));
        finding.contest(latest.containsValue(ResponseEntity.Answer.CONTEST));
        boolean everybody =
                owners(change.em(), finding).stream()
                        .allMatch(o -> latest.get(o.agency()) == ResponseEntity.Answer.ACCEPT);
        if (everybody) {
            steps.take(change, finding, FindingAct.ACCEPT, "");
        }
    }

    private static List<ResponseEntity> all(EntityManager em, UUID finding) {
        return em.createQuery(
                        "select r from ResponseEntity r where r.finding = :finding"
                                + " order by r.madeAt, r.id",
                        ResponseEntity.class)
                .setParameter("finding", finding)
                .getResultList();
    }

    /** Oldest first. */
    public List<ResponseEntity.ResponseView> list(UUID finding) {
        Sight.View view = sight.ofCaller();
        List<ResponseEntity> found =
                store.read(
                        em -> {
                            Findings.visible(em, view, finding);
                            return all(em, finding);
                        });
        Map<UUID, String> names =
                agencies.names(found.stream().map(ResponseEntity::agency).toList());
        return found.stream().map(r -> r.view(names.getOrDefault(r.agency(), ""))).toList();
    }

    /** What an owner enters. */
    public record Reply(
            @Nullable UUID agency,
            ResponseEntity.@Nullable Answer answer,
            @Nullable String reason) {}
}
