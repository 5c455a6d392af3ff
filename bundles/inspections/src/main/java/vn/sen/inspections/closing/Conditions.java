package vn.sen.inspections.closing;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.access.InspectionPermission;
import vn.sen.inspections.access.InspectionProblem;
import vn.sen.inspections.access.Sight;
import vn.sen.inspections.findings.FindingEntity;
import vn.sen.inspections.findings.FindingSteps;
import vn.sen.inspections.findings.FindingViews;
import vn.sen.inspections.findings.Findings;
import vn.sen.inspections.findings.OwnerEntity;
import vn.sen.inspections.measures.MeasureReader;
import vn.sen.inspections.visits.Visits;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.explain.Explanation;
import vn.sen.platform.api.ids.Ids;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.store.Store;
import vn.sen.platform.api.text.Text;

/** Conditions under which data closes and reopens findings. Thread-safe. */
@Component(service = Conditions.class)
public final class Conditions {
    private static final BigDecimal MOST = new BigDecimal("1000000000000");

    private final Store store;
    private final Clock clock;
    private final Sight sight;
    private final MeasureReader measures;

    @Activate
    public Conditions(
            @Reference Store store,
            @Reference Clock clock,
            @Reference Sight sight,
            @Reference MeasureReader measures) {
        this.store = store;
        this.clock = clock;
        this.sight = sight;
        this.measures = measures;
    }

    /** Sets or changes the condition; what held before does not count for the new one. */
    public ConditionView ask(UUID findingId, ConditionDraft draft) {
        Call.current().caller().require(InspectionPermission.ASSIGN);
        check(draft);
        return store.write(
                "inspections.set-condition",
                findingId,
                change -> {
                    FindingEntity finding = FindingSteps.require(change, findingId);
                    if (!finding.kind().owed()) {
                        throw new Problem(InspectionProblem.NOT_FOR_STRENGTHS);
                    }
                    if (!Call.current().caller().may(InspectionPermission.PLAN)) {
                        Visits.requireHead(change.em(), finding.inspection());
                    }
                    LocalDate today = LocalDate.now(clock);
                    ConditionEntity condition = entity(change.em(), findingId).orElse(null);
                    UUID whom = scope(change.em(), finding, draft.scope());
                    if (condition == null) {
                        condition = new ConditionEntity(Ids.next(clock), findingId, today);
                        condition.ask(draft, whom, today);
                        change.em().persist(condition);
                    } else {
                        Call.current().requireVersion(condition.version());
                        condition.ask(draft, whom, today);
                    }
                    change.em().flush();
                    return condition.view();
                });
    }

    private static UUID scope(EntityManager em, FindingEntity finding, @Nullable UUID asked) {
        if (asked != null) {
            return asked;
        }
        return FindingViews.owners(em, List.of(finding.id()))
                .getOrDefault(finding.id(), List.of())
                .stream()
                .filter(OwnerEntity::lead)
                .map(OwnerEntity::agency)
                .findFirst()
                .orElse(finding.agency());
    }

    private void check(ConditionDraft draft) {
        Faults faults = new Faults();
        String measure = faults.text("measure", draft.measure(), 100);
        faults.required("comparison", draft.comparison());
        BigDecimal threshold = faults.required("threshold", draft.threshold());
        if (threshold != null && threshold.abs().compareTo(MOST) > 0) {
            faults.add(
                    "threshold",
                    "out-of-range",
                    new Text("Tối đa {0}.", "At most {0}.").with(MOST.toPlainString()));
        }
        Integer weeks = draft.holdWeeks();
        range(faults, "holdWeeks", weeks == null ? -1 : weeks, 0, 104);
        range(faults, "windowDays", draft.windowDays(), 1, 3_660);
        range(faults, "watchMonths", draft.watchMonths(), 0, 120);
        faults.check();
        if (measures.find(measure).isEmpty()) {
            throw new Problem(InspectionProblem.MEASURE_UNKNOWN, measure);
        }
    }

    private static void range(
            Faults faults, String field, @Nullable Integer number, int min, int max) {
        if (number != null && (number < min || number > max)) {
            faults.add(
                    field,
                    "out-of-range",
                    new Text("Từ {0} đến {1}.", "Between {0} and {1}.").with(min, max));
        }
    }

    /** Empty when the finding has no condition. */
    public Optional<ConditionView> find(UUID finding) {
        Sight.View view = sight.ofCaller();
        return store.read(
                em -> {
                    Findings.visible(em, view, finding);
                    return entity(em, finding).map(ConditionEntity::view);
                });
    }

    /** Newest first, at most 1,000. */
    public List<ConditionView.ReadingView> readings(UUID finding) {
        Sight.View view = sight.ofCaller();
        return store.read(
                em -> {
                    Findings.visible(em, view, finding);
                    List<ReadingEntity> all =
                            entity(em, finding)
                                    .map(c -> readings(em, c, LocalDate.EPOCH))
                                    .orElse(List.of());
                    return all.stream()
                            .map(ReadingEntity::view)
                            .sorted(
                                    java.util.Comparator.comparing(ConditionView.ReadingView::day)
                                            .reversed())
                            .limit(1_000)
                            .toList();
                });
    }

    /** What the readings say today, and why. */
    public Explanation explain(UUID findingId) {
        Sight.View view = sight.ofCaller();
        return store.read(
                em -> {
                    FindingEntity finding = Findings.visible(em, view, findingId);
                    ConditionEntity condition =
                            entity(em, findingId)
                                    .orElseThrow(
                                            () ->
                                                    new Problem(
                                                            InspectionProblem.UNKNOWN,
                                                            "điều kiện đóng",
                                                            "closing condition"));
                    return DecisionExplained.of(
                            finding,
                            condition,
                            readings(em, condition, condition.since()),
                            LocalDate.now(clock));
                });
    }

    static Optional<ConditionEntity> entity(EntityManager em, UUID finding) {
        return em
                .createQuery(
                        "select c from ConditionEntity c where c.finding = :finding",
                        ConditionEntity.class)
                .setParameter("finding", finding)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** From that day on, oldest first. */
    static List<ReadingEntity> readings(
            EntityManager em, ConditionEntity condition, LocalDate from) {
        return em.createQuery(
                        "select r from ReadingEntity r where r.closingCondition = :condition and"
                                + " r.day >= :fromDay order by r.day",
                        ReadingEntity.class)
                .setParameter("condition", condition.id())
                .setParameter("fromDay", from)
                .getResultList();
    }
}
