package vn.sen.inspections.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.access.Actor;
import vn.sen.inspections.access.AgencyBook;
import vn.sen.inspections.access.InspectionPermission;
import vn.sen.inspections.access.InspectionProblem;
import vn.sen.inspections.findings.FindingAct;
import vn.sen.inspections.findings.FindingEntity;
import vn.sen.inspections.findings.FindingState;
import vn.sen.inspections.findings.FindingSteps;
import vn.sen.inspections.findings.FindingView;
import vn.sen.inspections.findings.FindingViews;
import vn.sen.inspections.findings.Findings;
import vn.sen.inspections.visits.Visits;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.ids.Ids;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.store.Change;
import vn.sen.platform.api.store.Store;

/** Verifies what owners claim, closes and reopens. Nobody verifies their own house. */
@Component(service = Verifications.class)
public final class Verifications {
    private final Store store;
    private final Clock clock;
    private final AgencyBook agencies;
    private final FindingSteps steps;
    private final FindingViews views;

    @Activate
    public Verifications(
            @Reference Store store,
            @Reference Clock clock,
            @Reference AgencyBook agencies,
            @Reference FindingSteps steps,
            @Reference FindingViews views) {
        this.store = store;
        this.clock = clock;
        this.agencies = agencies;
        this.steps = steps;
        this.views = views;
    }

    /**
     * Accepts a claimed part, or sends it back. The verifier is not of the owner's house and did
     * not claim it. The last accepted part moves the finding on.
     */
    public VerificationEntity.VerificationView verify(UUID partId, Check check) {
        Call.current().caller().require(InspectionPermission.VERIFY);
        Faults faults = new Faults();
        VerificationEntity.Method method = faults.required("method", check.method());
        Boolean accepted = faults.required("accepted", check.accepted());
        String words = faults.text("words", check.words(), 10_000);
        faults.check();
        if (method == null || accepted == null) {
            throw Parts.unknown();
        }
        UUID id = Ids.next(clock);
        return store.write(
                accepted ? "inspections.verify-part" : "inspections.return-part",
                partId,
                change -> {
                    PartEntity part = Parts.require(change, partId);
                    Call.current().requireVersion(part.version());
                    Parts.requireState(part, PartState.CLAIMED, "xác minh", "verify");
                    FindingEntity finding = FindingSteps.require(change, part.finding());
                    requireOther(change, part, finding);
                    VerificationEntity made =
                            new VerificationEntity(id, partId, method, accepted, words);
                    Actor actor = Actor.current();
                    made.by(
                            actor.account().orElse(null),
                            actor.name(),
                            actor.agency().orElse(null),
                            clock.instant());
                    change.em().persist(made);
                    decide(change, part, finding, check);
                    change.em().flush();
                    Parts.refreshDue(change.em(), finding);
                    return made.view();
                });
    }

    private void decide(Change change, PartEntity part, FindingEntity finding, Check check) {
        String words = check.words() == null ? "" : check.words().strip();
        if (!Boolean.TRUE.equals(check.accepted())) {
            part.sendBack();
            if (finding.state() == FindingState.CLAIMED) {
                steps.take(change, finding, FindingAct.RETURN, words);
            }
            return;
        }
        part.verify(LocalDate.now(clock));
        boolean all =
                PartViews.parts(change.em(), finding.id()).stream()
                        .allMatch(p -> p.state() == PartState.VERIFIED);
        if (all && finding.state() == FindingState.CLAIMED) {
            steps.take(change, finding, FindingAct.VERIFY, words);
        }
    }

    private void requireOther(Change change, PartEntity part, FindingEntity finding) {
        requireIndependent(
                Actor.current(),
                part,
                agency -> agencies.sameHouse(agency, part.agency(), agencies.today()));
        if (!Call.current().caller().may(InspectionPermission.PLAN)) {
            Visits.requireMember(change.em(), finding.inspection());
        }
    }

    /** Throws when the actor claimed the part, or works in the owner's house. */
    static void requireIndependent(Actor actor, PartEntity part, Predicate<UUID> ownHouse) {
        UUID claimer = part.claimedBy();
        boolean claimed = claimer != null && actor.account().filter(claimer::equals).isPresent();
        if (claimed || actor.agency().filter(ownHouse).isPresent()) {
            throw new Problem(InspectionProblem.OWN_VERIFICATION);
        }
    }

    /** Closes a verified finding. */
    public FindingView close(UUID id) {
        return settle("inspections.close-finding", id, FindingAct.CLOSE, "");
    }

    /** Reopens a closed finding; needs a reason. */
    public FindingView reopen(UUID id, @Nullable String reason) {
        return settle("inspections.reopen-finding", id, FindingAct.REOPEN, Findings.needed(reason));
    }

    private FindingView settle(String name, UUID id, FindingAct act, String reason) {
        Call.current().caller().require(act.permission());
        return store.write(
                name,
                id,
                change -> {
                    FindingEntity finding = FindingSteps.require(change, id);
                    Call.current().requireVersion(finding.version());
                    if (!Call.current().caller().may(InspectionPermission.PLAN)) {
                        Visits.requireHead(change.em(), finding.inspection());
                    }
                    refuseOwners(change, finding);
                    steps.take(change, finding, act, reason);
                    change.em().flush();
                    return views.of(change.em(), finding);
                });
    }

    private void refuseOwners(Change change, FindingEntity finding) {
        Actor actor = Actor.current();
        boolean owner =
                FindingViews.owners(change.em(), List.of(finding.id()))
                        .getOrDefault(finding.id(), List.of())
                        .stream()
                        .anyMatch(
                                o ->
                                        actor.agency()
                                                .filter(
                                                        a ->
                                                                agencies.sameHouse(
                                                                        a,
                                                                        o.agency(),
                                                                        agencies.today()))
                                                .isPresent());
        if (owner) {
            throw new Problem(InspectionProblem.OWN_VERIFICATION);
        }
    }

    /** What a verifier enters; {@code accepted} false sends the part back. */
    public record Check(
            VerificationEntity.@Nullable Method method,
            @Nullable Boolean accepted,
            @Nullable String words) {}
}
