package vn.sen.inspections.findings;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.access.InspectionPermission;
import vn.sen.inspections.access.Sight;
import vn.sen.inspections.visits.InspectionEntity;
import vn.sen.inspections.visits.InspectionState;
import vn.sen.inspections.visits.Visits;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.ids.Ids;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.store.Change;
import vn.sen.platform.api.store.Store;

/** Findings from the draft to what the team and the agency agree on. Thread-safe. */
@Component(service = Findings.class)
public final class Findings {
    private final Store store;
    private final Clock clock;
    private final FindingSteps steps;
    private final FindingDrafting drafting;
    private final Sight sight;

    @Activate
    public Findings(
            @Reference Store store,
            @Reference Clock clock,
            @Reference FindingSteps steps,
            @Reference FindingDrafting drafting,
            @Reference Sight sight) {
        this.store = store;
        this.clock = clock;
        this.steps = steps;
        this.drafting = drafting;
        this.sight = sight;
    }

    /** A member of the team drafts a finding while the inspection is in the field. */
    public FindingView draft(UUID inspection, FindingDraft draft) {
        Call.current().caller().require(InspectionPermission.OBSERVE);
        drafting.check(draft);
        UUID id = Ids.next(clock);
        return store.write(
                "inspections.draft-finding",
                id,
                change -> {
                    InspectionEntity open = requireField(change, inspection);
                    FindingEntity finding =
                            new FindingEntity(
                                    id,
                                    inspection,
                                    nextNumber(change.em(), inspection),
                                    open.agency(),
                                    clock.instant());
                    drafting.fill(change, open, finding, draft);
                    change.em().persist(finding);
                    change.em().flush();
                    return drafting.views().of(change.em(), finding);
                });
    }

    /** Changes a draft; what was shared stays as it was read. */
    public FindingView edit(UUID id, FindingDraft draft) {
        Call.current().caller().require(InspectionPermission.OBSERVE);
        drafting.check(draft);
        return change(
                "inspections.edit-finding",
                id,
                (change, finding) -> {
                    InspectionEntity open = requireField(change, finding.inspection());
                    if (finding.state() != FindingState.DRAFT) {
                        throw open.wrongState("sửa phát hiện đã gửi", "edit a shared finding");
                    }
                    drafting.fill(change, open, finding, draft);
                });
    }

    /** Shows it to the inspected agency and the owners. */
    public FindingView share(UUID id) {
        return headDecides(id, FindingAct.SHARE, "");
    }

    /** Shares every draft of the inspection; answers those shared. */
    public List<FindingView> shareAll(UUID inspection) {
        Call.current().caller().require(FindingAct.SHARE.permission());
        return store.write(
                "inspections.share-findings",
                inspection,
                change -> {
                    Visits.requireHead(change.em(), inspection);
                    List<FindingEntity> drafts =
                            ofInspection(change.em(), inspection).stream()
                                    .filter(f -> f.state() == FindingState.DRAFT)
                                    .toList();
                    drafts.forEach(f -> steps.take(change, f, FindingAct.SHARE, ""));
                    change.em().flush();
                    return drafting.views().of(change.em(), drafts);
                });
    }

    /** The head keeps it, for example although an owner contested; needs a reason. */
    public FindingView confirm(UUID id, @Nullable String reason) {
        return headDecides(id, FindingAct.CONFIRM, needed(reason));
    }

    /** The head takes it back; needs a reason. */
    public FindingView withdraw(UUID id, @Nullable String reason) {
        return headDecides(id, FindingAct.WITHDRAW, needed(reason));
    }

    private FindingView headDecides(UUID id, FindingAct act, String reason) {
        Call.current().caller().require(act.permission());
        return change(
                "inspections.finding-" + act.name().toLowerCase(java.util.Locale.ROOT),
                id,
                (change, finding) -> {
                    Visits.requireHead(change.em(), finding.inspection());
                    steps.take(change, finding, act, reason);
                });
    }

    /** Throws a fault on {@code reason} when it is missing. */
    public static String needed(@Nullable String reason) {
        Faults faults = new Faults();
        String words = faults.text("reason", reason, 5_000);
        faults.check();
        return words;
    }

    public FindingView get(UUID id) {
        Sight.View view = sight.ofCaller();
        return store.read(em -> drafting.views().of(em, visible(em, view, id)));
    }

    /** The finding, if it is the caller's to see. */
    public static FindingEntity visible(EntityManager em, Sight.View view, UUID id) {
        return view
                .bind(
                        em.createQuery(
                                "select f from FindingEntity f where f.id = :id"
                                        + view.onFinding("f"),
                                FindingEntity.class))
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(FindingSteps::unknown);
    }

    /** Every transition, oldest first. */
    public List<StepEntity.StepView> history(UUID id) {
        Sight.View view = sight.ofCaller();
        return store.read(
                em -> {
                    visible(em, view, id);
                    return em
                            .createQuery(
                                    "select s from StepEntity s where s.finding = :finding"
                                            + " order by s.madeAt, s.number",
                                    StepEntity.class)
                            .setParameter("finding", id)
                            .getResultList()
                            .stream()
                            .map(StepEntity::view)
                            .toList();
                });
    }

    /** By number; for the other topics, within their work. */
    public static List<FindingEntity> ofInspection(EntityManager em, UUID inspection) {
        return em.createQuery(
                        "select f from FindingEntity f where f.inspection = :inspection"
                                + " order by f.number",
                        FindingEntity.class)
                .setParameter("inspection", inspection)
                .getResultList();
    }

    private FindingView change(String act, UUID id, Work work) {
        return store.write(
                act,
                id,
                change -> {
                    FindingEntity finding = FindingSteps.require(change, id);
                    Call.current().requireVersion(finding.version());
                    work.on(change, finding);
                    change.em().flush();
                    return drafting.views().of(change.em(), finding);
                });
    }

    private static InspectionEntity requireField(Change change, UUID id) {
        InspectionEntity inspection = Visits.lock(change, id);
        Visits.requireMember(change.em(), id);
        if (inspection.state() != InspectionState.IN_FIELD) {
            throw inspection.wrongState("lập phát hiện", "draft findings");
        }
        return inspection;
    }

    private static int nextNumber(EntityManager em, UUID inspection) {
        return em.createQuery(
                        "select coalesce(max(f.number), 0) + 1 from FindingEntity f where"
                                + " f.inspection = :inspection",
                        Integer.class)
                .setParameter("inspection", inspection)
                .getSingleResult();
    }

    private interface Work {
        void on(Change change, FindingEntity finding);
    }
}
