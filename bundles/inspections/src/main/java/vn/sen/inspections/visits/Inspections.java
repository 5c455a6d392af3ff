package vn.sen.inspections.visits;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.agencies.api.Agency;
import vn.sen.inspections.access.AgencyBook;
import vn.sen.inspections.access.InspectionPermission;
import vn.sen.inspections.access.InspectionProblem;
import vn.sen.inspections.access.Sight;
import vn.sen.inspections.criteria.CriterionSetEntity;
import vn.sen.inspections.criteria.CriterionSets;
import vn.sen.inspections.programmes.ProgrammeEntity;
import vn.sen.inspections.programmes.Programmes;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.ids.Ids;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.problem.RequestProblem;
import vn.sen.platform.api.store.Change;
import vn.sen.platform.api.store.Store;

/** Inspections from the plan to the notice. Thread-safe. */
@Component(service = Inspections.class)
public final class Inspections {
    private final Store store;
    private final Clock clock;
    private final AgencyBook agencies;
    private final Sight sight;

    @Activate
    public Inspections(
            @Reference Store store,
            @Reference Clock clock,
            @Reference AgencyBook agencies,
            @Reference Sight sight) {
        this.store = store;
        this.clock = clock;
        this.agencies = agencies;
        this.sight = sight;
    }

    /** Plans an inspection under an approved or running programme. */
    public InspectionView plan(InspectionPlan plan) {
        Call.current().caller().require(InspectionPermission.PLAN);
        Checked checked = check(plan);
        String code = checked.visitOn().getYear() + "-" + agencyCode(checked.agency());
        UUID id = Ids.next(clock);
        return store.write(
                "inspections.plan",
                id,
                change -> {
                    InspectionEntity made =
                            new InspectionEntity(id, free(change, code), clock.instant());
                    fill(change, made, checked);
                    change.em().persist(made);
                    return made.view(agencies.name(made.agency()), List.of());
                });
    }

    /** Changes the plan until the team is in the field; a new agency checks the team again. */
    public InspectionView edit(UUID id, InspectionPlan plan) {
        Call.current().caller().require(InspectionPermission.PLAN);
        Checked checked = check(plan);
        return change(
                "inspections.edit",
                id,
                (change, inspection) -> {
                    if (!inspection.state().before(InspectionState.IN_FIELD)) {
                        throw inspection.wrongState("sửa kế hoạch", "edit the plan");
                    }
                    for (MemberEntity member : Visits.team(change.em(), id)) {
                        Teams.refuseOwnHouse(
                                agencies, member.view(), checked.agency(), checked.visitOn());
                    }
                    fill(change, inspection, checked);
                });
    }

    /** Tells the agency: number and date of the notice and the outline of the self-report. */
    public InspectionView announce(UUID id, Notice notice) {
        Call.current().caller().require(InspectionPermission.PLAN);
        Faults faults = new Faults();
        String number = faults.text("number", notice.number(), 100);
        LocalDate date = faults.required("date", notice.date());
        String outline = faults.text("outline", notice.outline(), 20_000);
        faults.check();
        return change(
                "inspections.announce",
                id,
                (change, inspection) -> {
                    if (inspection.kind() == InspectionKind.UNANNOUNCED) {
                        throw inspection.wrongState(
                                "thông báo cuộc kiểm tra đột xuất",
                                "announce an unannounced inspection");
                    }
                    inspection.move(
                            InspectionState.NOTIFIED, "thông báo cho cơ quan", "tell the agency");
                    inspection.notice(number, date == null ? agencies.today() : date, outline);
                });
    }

    public InspectionView cancel(UUID id, Reason reason) {
        Call.current().caller().require(InspectionPermission.PLAN);
        Faults faults = new Faults();
        String words = faults.text("reason", reason.reason(), 2_000);
        faults.check();
        return change(
                "inspections.cancel",
                id,
                (change, inspection) -> {
                    inspection.move(InspectionState.CANCELLED, "hủy", "cancel");
                    inspection.cancelled(words, agencies.today());
                });
    }

    public InspectionView get(UUID id) {
        Sight.View view = sight.ofCaller();
        return store.read(em -> view(em, Visits.visible(em, view, id)));
    }

    private InspectionView view(EntityManager em, InspectionEntity inspection) {
        return inspection.view(
                name(inspection),
                Visits.team(em, inspection.id()).stream().map(MemberEntity::view).toList());
    }

    private String name(InspectionEntity inspection) {
        return agencies.names(List.of(inspection.agency()), inspection.visitOn())
                .getOrDefault(inspection.agency(), "");
    }

    private InspectionView change(String act, UUID id, Work work) {
        return store.write(
                act,
                id,
                change -> {
                    InspectionEntity inspection = Visits.require(change, id);
                    Call.current().requireVersion(inspection.version());
                    work.on(change, inspection);
                    change.em().flush();
                    return view(change.em(), inspection);
                });
    }

    private void fill(Change change, InspectionEntity inspection, Checked plan) {
        ProgrammeEntity programme = Programmes.require(change, plan.programme());
        if (!programme.state().open()) {
            throw new Problem(
                    InspectionProblem.STATE,
                    programme.state().label().vi(),
                    programme.state().label().en(),
                    "lên kế hoạch kiểm tra",
                    "plan inspections under it");
        }
        UUID set = plan.set() == null ? programme.criterionSet() : plan.set();
        if (set == null) {
            Faults faults = new Faults();
            faults.required("criterionSet", null);
            throw Problem.of(RequestProblem.INVALID, faults.all());
        }
        CriterionSetEntity criteria = CriterionSets.require(change, set);
        if (!criteria.published()) {
            throw new Problem(InspectionProblem.UNPUBLISHED, criteria.label());
        }
        inspection.plan(plan.programme(), set, plan.kind(), plan.agency());
        inspection.when(plan.visitOn(), plan.from(), plan.to(), plan.place());
    }

    private Checked check(InspectionPlan plan) {
        Faults faults = new Faults();
        UUID programme = faults.required("programme", plan.programme());
        InspectionKind kind = faults.required("kind", plan.kind());
        LocalDate visit = faults.required("visitOn", plan.visitOn());
        LocalDate day = visit == null ? agencies.today() : visit;
        UUID agency = plan.agency();
        agencies.checkExists(faults, "agency", agency, day);
        LocalDate from = Optional.ofNullable(plan.periodFrom()).orElse(day.withDayOfYear(1));
        LocalDate to = Optional.ofNullable(plan.periodTo()).orElse(day.minusDays(1));
        faults.ordered("periodTo", from, to.isBefore(from) && plan.periodTo() == null ? from : to);
        String place = faults.optionalText("place", plan.place(), 300);
        faults.check();
        return new Checked(
                programme == null ? new UUID(0, 0) : programme,
                plan.criterionSet(),
                kind == null ? InspectionKind.ON_SITE : kind,
                agency == null ? new UUID(0, 0) : agency,
                day,
                from,
                to.isBefore(from) ? from : to,
                place);
    }

    private String agencyCode(UUID agency) {
        return agencies.find(agency).map(Agency::code).orElse(agency.toString());
    }

    /** The code, or the code with the first number that makes it unique. */
    private static String free(Change change, String code) {
        List<String> taken =
                change.em()
                        .createQuery(
                                "select i.code from InspectionEntity i where i.code like :like",
                                String.class)
                        .setParameter("like", code + "%")
                        .getResultList();
        String wanted = code;
        for (int n = 2; taken.contains(wanted); n++) {
            wanted = code + "-" + n;
        }
        return wanted;
    }

    /** What is entered to tell the agency. */
    public record Notice(
            @Nullable String number, @Nullable LocalDate date, @Nullable String outline) {}

    public record Reason(@Nullable String reason) {}

    private record Checked(
            UUID programme,
            @Nullable UUID set,
            InspectionKind kind,
            UUID agency,
            LocalDate visitOn,
            LocalDate from,
            LocalDate to,
            String place) {}

    private interface Work {
        void on(Change change, InspectionEntity inspection);
    }
}
