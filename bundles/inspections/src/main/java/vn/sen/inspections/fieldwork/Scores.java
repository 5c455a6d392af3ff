package vn.sen.inspections.fieldwork;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.access.Actor;
import vn.sen.inspections.access.InspectionPermission;
import vn.sen.inspections.access.InspectionProblem;
import vn.sen.inspections.access.Sight;
import vn.sen.inspections.criteria.CriterionSets;
import vn.sen.inspections.criteria.CriterionView;
import vn.sen.inspections.visits.InspectionEntity;
import vn.sen.inspections.visits.InspectionState;
import vn.sen.inspections.visits.Visits;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.explain.Explanation;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.store.Change;
import vn.sen.platform.api.store.Store;
import vn.sen.platform.api.text.Text;

/** Scores per criterion: computed, or given by an inspector with a reason; both are kept. */
@Component(service = Scores.class)
public final class Scores {
    private final Store store;
    private final Clock clock;
    private final Sight sight;
    private final Snapshots snapshots;

    @Activate
    public Scores(
            @Reference Store store,
            @Reference Clock clock,
            @Reference Sight sight,
            @Reference Snapshots snapshots) {
        this.store = store;
        this.clock = clock;
        this.sight = sight;
        this.snapshots = snapshots;
    }

    /**
     * In the order of the criterion set; empty before the inspection is in the field, and for the
     * inspected agency before the minutes are signed.
     */
    public ScoreSheet sheet(UUID inspection) {
        Sight.View view = sight.ofCaller();
        return ScoreSheet.of(
                store.read(
                        em -> {
                            InspectionEntity seen = Visits.visible(em, view, inspection);
                            return Visits.notesAreOpen(em, view, seen)
                                    ? views(em, seen)
                                    : List.<ScoreView>of();
                        }));
    }

    /** For the other topics, within their work. */
    public static List<ScoreView> views(EntityManager em, InspectionEntity inspection) {
        Map<UUID, ScoreEntity> scores =
                em
                        .createQuery(
                                "select s from ScoreEntity s where s.inspection = :inspection",
                                ScoreEntity.class)
                        .setParameter("inspection", inspection.id())
                        .getResultList()
                        .stream()
                        .collect(Collectors.toMap(ScoreEntity::criterion, Function.identity()));
        List<ScoreView> views = new ArrayList<>();
        for (CriterionView criterion : CriterionSets.criteria(em, inspection.criterionSet())) {
            ScoreEntity score = scores.get(criterion.id());
            if (score != null) {
                views.add(score.view(criterion));
            }
        }
        return List.copyOf(views);
    }

    /** A member of the team gives points while the inspection is in the field. */
    public ScoreView give(UUID inspection, UUID criterion, Points points) {
        Call.current().caller().require(InspectionPermission.OBSERVE);
        Faults faults = new Faults();
        BigDecimal score = faults.required("score", points.score());
        String reason = faults.optionalText("reason", points.reason(), 2_000);
        faults.check();
        return store.write(
                "inspections.score",
                inspection,
                change -> {
                    InspectionEntity open = Visits.require(change, inspection);
                    Visits.requireMember(change.em(), inspection);
                    if (open.state() != InspectionState.IN_FIELD) {
                        throw open.wrongState("chấm điểm", "score");
                    }
                    CriterionView criterionView = criterion(change, open, criterion);
                    ScoreEntity entity = score(change, inspection, criterion);
                    Call.current().requireVersion(entity.version());
                    BigDecimal given = score == null ? BigDecimal.ZERO : score;
                    checkRange(given, entity.weight());
                    entity.give(given, reason, Actor.current().name(), clock.instant());
                    change.em().flush();
                    change.note("criterion", criterionView.code());
                    return entity.view(criterionView);
                });
    }

    private static CriterionView criterion(Change change, InspectionEntity in, UUID id) {
        return CriterionSets.criteria(change.em(), in.criterionSet()).stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .orElseThrow(Scores::unknown);
    }

    private static ScoreEntity score(Change change, UUID inspection, UUID criterion) {
        return change
                .em()
                .createQuery(
                        "select s from ScoreEntity s where s.inspection = :inspection and"
                                + " s.criterion = :criterion",
                        ScoreEntity.class)
                .setParameter("inspection", inspection)
                .setParameter("criterion", criterion)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(Scores::unknown);
    }

    private static Problem unknown() {
        return new Problem(InspectionProblem.UNKNOWN, "tiêu chí", "criterion");
    }

    private static void checkRange(BigDecimal score, BigDecimal weight) {
        if (score.signum() < 0 || score.compareTo(weight) > 0) {
            new Faults()
                    .add(
                            "score",
                            "out-of-range",
                            new Text("Điểm từ 0 đến {0}.", "Between 0 and {0}.").with(weight))
                    .check();
        }
    }

    /** How the score came about, down to the measure and the band. */
    public Explanation explain(UUID inspection, UUID criterion) {
        Sight.View view = sight.ofCaller();
        InspectionEntity seen = store.read(em -> Visits.visible(em, view, inspection));
        ScoreView score =
                sheet(inspection).scores().stream()
                        .filter(s -> s.criterion().equals(criterion))
                        .findFirst()
                        .orElseThrow(Scores::unknown);
        CriterionView asked =
                store.read(em -> CriterionSets.criteria(em, seen.criterionSet())).stream()
                        .filter(c -> c.id().equals(criterion))
                        .findFirst()
                        .orElseThrow(Scores::unknown);
        SnapshotView snapshot =
                snapshots.list(inspection).stream()
                        .filter(s -> s.criterion().equals(criterion))
                        .findFirst()
                        .orElse(null);
        return ScoreExplained.of(asked, score, snapshot, clock.getZone());
    }

    /** What is entered to score. */
    public record Points(@Nullable BigDecimal score, @Nullable String reason) {}

    /**
     * All scores with their sums.
     *
     * @param total points of all scored criteria
     * @param possible the most that the scored criteria could give
     */
    public record ScoreSheet(List<ScoreView> scores, BigDecimal total, BigDecimal possible) {
        static ScoreSheet of(List<ScoreView> scores) {
            BigDecimal total = BigDecimal.ZERO;
            BigDecimal possible = BigDecimal.ZERO;
            for (ScoreView score : scores) {
                BigDecimal points = score.score();
                if (points != null) {
                    total = total.add(points);
                    possible = possible.add(score.weight());
                }
            }
            return new ScoreSheet(scores, total, possible);
        }
    }
}
