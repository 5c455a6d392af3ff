package vn.sen.inspections.followup;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.deadlines.api.LimitUnit;
import vn.sen.deadlines.api.TimeLimit;
import vn.sen.inspections.access.InspectionPermission;
import vn.sen.inspections.access.InspectionProblem;
import vn.sen.inspections.access.Sight;
import vn.sen.inspections.findings.FindingAct;
import vn.sen.inspections.findings.FindingEntity;
import vn.sen.inspections.findings.FindingSteps;
import vn.sen.inspections.findings.FindingViews;
import vn.sen.inspections.findings.Findings;
import vn.sen.inspections.findings.OwnerEntity;
import vn.sen.inspections.rules.DueDates;
import vn.sen.inspections.visits.Visits;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.ids.Ids;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.store.Change;
import vn.sen.platform.api.store.Store;
import vn.sen.platform.api.text.Text;

/** Gives owners their parts of a remediation, with deadlines as the document has them. */
@Component(service = Parts.class)
public final class Parts {
    private final Store store;
    private final Clock clock;
    private final Sight sight;
    private final FindingSteps steps;
    private final PartViews views;
    private final DueDates dueDates;

    @Activate
    public Parts(
            @Reference Store store,
            @Reference Clock clock,
            @Reference Sight sight,
            @Reference FindingSteps steps,
            @Reference PartViews views,
            @Reference DueDates dueDates) {
        this.store = store;
        this.clock = clock;
        this.sight = sight;
        this.steps = steps;
        this.views = views;
        this.dueDates = dueDates;
    }

    /** Gives an owner a part; the first one starts the remediation. */
    public PartView assign(UUID finding, PartDraft draft) {
        Call.current().caller().require(InspectionPermission.ASSIGN);
        String words = check(draft);
        UUID id = Ids.next(clock);
        return store.write(
                "inspections.assign-part",
                id,
                change -> {
                    FindingEntity found = requireOwed(change, finding);
                    OwnerEntity owner = requireOwner(change, found, draft);
                    PartEntity part =
                            new PartEntity(id, finding, owner.agency(), owner.lead(), words);
                    setDeadline(change, found, part, draft);
                    change.em().persist(part);
                    if (FindingAct.START.allowedFrom(found.state())) {
                        steps.take(change, found, FindingAct.START, "");
                    }
                    change.em().flush();
                    refreshDue(change.em(), found);
                    return views.of(change.em(), part);
                });
    }

    /** Changes words and deadline of a part that is not claimed; the owner stays. */
    public PartView edit(UUID id, PartDraft draft) {
        Call.current().caller().require(InspectionPermission.ASSIGN);
        String words = check(draft);
        return store.write(
                "inspections.edit-part",
                id,
                change -> {
                    PartEntity part = require(change, id);
                    Call.current().requireVersion(part.version());
                    requireState(part, PartState.OPEN, "sửa phần việc", "edit the part");
                    FindingEntity found = requireOwed(change, part.finding());
                    change.note("dueBefore", String.valueOf(part.dueOn()));
                    part.reword(words);
                    setDeadline(change, found, part, draft);
                    change.em().flush();
                    refreshDue(change.em(), found);
                    return views.of(change.em(), part);
                });
    }

    static FindingEntity requireOwed(Change change, UUID id) {
        FindingEntity finding = FindingSteps.require(change, id);
        if (!finding.kind().owed()) {
            throw new Problem(InspectionProblem.NOT_FOR_STRENGTHS);
        }
        boolean going =
                finding.state() == FindingAct.START.to()
                        || FindingAct.START.allowedFrom(finding.state());
        if (!going) {
            finding.move(FindingAct.START, java.time.Instant.EPOCH);
        }
        if (!Call.current().caller().may(InspectionPermission.PLAN)) {
            Visits.requireHead(change.em(), finding.inspection());
        }
        return finding;
    }

    private OwnerEntity requireOwner(Change change, FindingEntity finding, PartDraft draft) {
        UUID agency = Objects.requireNonNull(draft.agency());
        return FindingViews.owners(change.em(), List.of(finding.id()))
                .getOrDefault(finding.id(), List.of())
                .stream()
                .filter(o -> o.agency().equals(agency))
                .findFirst()
                .orElseThrow(
                        () ->
                                new Problem(
                                        InspectionProblem.NOT_AN_OWNER,
                                        views.agencies().name(agency)));
    }

    private void setDeadline(
            Change change, FindingEntity finding, PartEntity part, PartDraft draft) {
        String source = draft.source() == null ? "" : draft.source().strip();
        if (draft.deadline() == DeadlineKind.DATE) {
            part.deadline(DeadlineKind.DATE, 0, draft.date(), source);
            return;
        }
        int days = draft.days() == null ? 0 : draft.days();
        part.deadline(
                DeadlineKind.AFTER_CONCLUSION,
                days,
                issuedOn(change.em(), finding.inspection())
                        .map(day -> dueAfter(part.agency(), day, days))
                        .orElse(null),
                source);
    }

    private LocalDate dueAfter(UUID agency, LocalDate conclusion, int days) {
        return dueDates.day(run(agency, conclusion, days));
    }

    /** So many days after a conclusion notice, by the calendar of the agency that owes the part. */
    private static DueDates.Run run(UUID agency, LocalDate conclusion, int days) {
        return run(agency, conclusion, days, null);
    }

    private static DueDates.Run run(
            UUID agency, LocalDate conclusion, int days, DueDates.@Nullable Extension extension) {
        return new DueDates.Run(
                agency, conclusion, "", new TimeLimit(days, LimitUnit.CALENDAR_DAY), extension);
    }

    static DueDates.Run run(PartEntity part, LocalDate conclusion) {
        return run(part.agency(), conclusion, part.deadlineDays(), part.extension());
    }

    /** The run of a part whose days began with that conclusion notice. */
    public static DueDates.Run run(PartView part, LocalDate conclusion) {
        return run(part.agency(), conclusion, part.deadlineDays(), part.extension());
    }

    /** The day of the conclusion notice; empty until it is issued. */
    static Optional<LocalDate> issuedOn(EntityManager em, UUID inspection) {
        return em
                .createQuery(
                        "select c.issuedOn from ConclusionEntity c where c.inspection ="
                                + " :inspection and c.issuedOn is not null",
                        LocalDate.class)
                .setParameter("inspection", inspection)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The conclusion is out: the deadlines that wait for it get their day. */
    public void concluded(Change change, UUID inspection, LocalDate day) {
        for (FindingEntity finding : Findings.ofInspection(change.em(), inspection)) {
            for (PartEntity part : PartViews.parts(change.em(), finding.id())) {
                if (part.deadlineKind() == DeadlineKind.AFTER_CONCLUSION && part.dueOn() == null) {
                    part.due(dueAfter(part.agency(), day, part.deadlineDays()));
                }
            }
            change.em().flush();
            refreshDue(change.em(), finding);
        }
    }

    /** Keeps the finding's earliest deadline right: that of the parts not yet claimed. */
    public static void refreshDue(EntityManager em, FindingEntity finding) {
        finding.due(
                PartViews.parts(em, finding.id()).stream()
                        .filter(p -> p.state() == PartState.OPEN)
                        .map(PartEntity::dueOn)
                        .filter(Objects::nonNull)
                        .min(LocalDate::compareTo)
                        .filter(due -> finding.state().open())
                        .orElse(null));
    }

    public List<PartView> ofFinding(UUID finding) {
        Sight.View view = sight.ofCaller();
        return store.read(
                em -> {
                    Findings.visible(em, view, finding);
                    return views.of(em, PartViews.parts(em, finding));
                });
    }

    static PartEntity require(Change change, UUID id) {
        return change.find(PartEntity.class, id).orElseThrow(Parts::unknown);
    }

    static Problem unknown() {
        return new Problem(InspectionProblem.UNKNOWN, "phần việc khắc phục", "remediation part");
    }

    static void requireState(PartEntity part, PartState wanted, String vi, String en) {
        if (part.state() != wanted) {
            throw new Problem(
                    InspectionProblem.STATE,
                    part.state().label().vi(),
                    part.state().label().en(),
                    vi,
                    en);
        }
    }

    private static String check(PartDraft draft) {
        Faults faults = new Faults();
        faults.required("agency", draft.agency());
        String words = faults.text("words", draft.words(), 10_000);
        DeadlineKind kind = faults.required("deadline", draft.deadline());
        faults.text("source", draft.source(), 300);
        if (kind == DeadlineKind.DATE) {
            faults.required("date", draft.date());
        }
        Integer days = kind == DeadlineKind.AFTER_CONCLUSION ? draft.days() : Integer.valueOf(1);
        if (days == null || days < 1 || days > 3_650) {
            faults.add(
                    "days",
                    "out-of-range",
                    new Text("Từ 1 đến 3650 ngày.", "Between 1 and 3650 days."));
        }
        faults.check();
        return words;
    }
}
