package vn.sen.inspections.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.access.Actor;
import vn.sen.inspections.access.InspectionPermission;
import vn.sen.inspections.access.InspectionProblem;
import vn.sen.inspections.findings.FindingAct;
import vn.sen.inspections.findings.FindingEntity;
import vn.sen.inspections.findings.FindingState;
import vn.sen.inspections.findings.FindingSteps;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.content.Attachment;
import vn.sen.platform.api.content.Attachments;
import vn.sen.platform.api.ids.Ids;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.store.Change;
import vn.sen.platform.api.store.Store;

/** What owners do about their parts: evidence in revisions, then the claim. Thread-safe. */
@Component(service = Remediation.class)
public final class Remediation {
    private final Store store;
    private final Clock clock;
    private final FindingSteps steps;
    private final PartViews views;
    private final Attachments attachments;

    @Activate
    public Remediation(
            @Reference Store store,
            @Reference Clock clock,
            @Reference FindingSteps steps,
            @Reference PartViews views,
            @Reference Attachments attachments) {
        this.store = store;
        this.clock = clock;
        this.steps = steps;
        this.views = views;
        this.attachments = attachments;
    }

    /** Adds the next revision of the evidence of a part that is not claimed. */
    public EvidenceEntity.EvidenceView prove(UUID partId, Proof proof) {
        Faults faults = new Faults();
        String words = faults.text("words", proof.words(), 20_000);
        faults.check();
        String files = attachments.written(proof.attachments());
        UUID id = Ids.next(clock);
        return store.write(
                "inspections.add-evidence",
                id,
                change -> {
                    PartEntity part = requireOpen(change, partId, InspectionPermission.REMEDIATE);
                    EvidenceEntity evidence =
                            new EvidenceEntity(
                                    id, partId, revisions(change, partId) + 1, words, files);
                    evidence.by(Actor.current().name(), clock.instant());
                    change.em().persist(evidence);
                    change.note("part", part.id());
                    return evidence.view(attachments.read(files));
                });
    }

    /** Says that the part is done; needs evidence. The last claim moves the finding on. */
    public PartView claim(UUID partId, Claim claim) {
        Faults faults = new Faults();
        String words = faults.text("words", claim.words(), 10_000);
        faults.check();
        return store.write(
                "inspections.claim-part",
                partId,
                change -> {
                    PartEntity part = requireOpen(change, partId, InspectionPermission.CLAIM);
                    Call.current().requireVersion(part.version());
                    if (revisions(change, partId) == 0) {
                        throw new Problem(InspectionProblem.NO_EVIDENCE);
                    }
                    part.claim(LocalDate.now(clock), Actor.current().account().orElse(null), words);
                    FindingEntity finding = FindingSteps.require(change, part.finding());
                    boolean all =
                            PartViews.parts(change.em(), finding.id()).stream()
                                    .allMatch(p -> p.state() != PartState.OPEN);
                    if (all && finding.state() == FindingState.REMEDIATING) {
                        steps.take(change, finding, FindingAct.CLAIM, words);
                    }
                    change.em().flush();
                    Parts.refreshDue(change.em(), finding);
                    change.em().flush();
                    return views.of(change.em(), part);
                });
    }

    private static PartEntity requireOpen(Change change, UUID id, InspectionPermission permission) {
        PartEntity part = Parts.require(change, id);
        Call.current().caller().require(permission, part.agency());
        Parts.requireState(part, PartState.OPEN, "cập nhật phần việc", "work on the part");
        FindingEntity finding = FindingSteps.require(change, part.finding());
        if (finding.state() != FindingState.REMEDIATING) {
            throw new Problem(
                    InspectionProblem.STATE,
                    finding.state().label().vi(),
                    finding.state().label().en(),
                    "cập nhật khắc phục",
                    "work on the remediation");
        }
        return part;
    }

    private static int revisions(Change change, UUID part) {
        return change.em()
                .createQuery(
                        "select coalesce(max(e.revision), 0) from EvidenceEntity e where e.part ="
                                + " :part",
                        Integer.class)
                .setParameter("part", part)
                .getSingleResult();
    }

    /** What an owner enters as evidence. */
    public record Proof(@Nullable String words, @Nullable List<Attachment> attachments) {}

    public record Claim(@Nullable String words) {}
}
