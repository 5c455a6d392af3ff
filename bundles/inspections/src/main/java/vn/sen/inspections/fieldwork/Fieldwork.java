package vn.sen.inspections.fieldwork;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.access.InspectionPermission;
import vn.sen.inspections.access.InspectionProblem;
import vn.sen.inspections.criteria.CriterionSets;
import vn.sen.inspections.criteria.CriterionView;
import vn.sen.inspections.criteria.Scale;
import vn.sen.inspections.measures.MeasureReader;
import vn.sen.inspections.visits.InspectionEntity;
import vn.sen.inspections.visits.InspectionKind;
import vn.sen.inspections.visits.InspectionState;
import vn.sen.inspections.visits.TeamRole;
import vn.sen.inspections.visits.Visits;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.ids.Ids;
import vn.sen.platform.api.json.Json;
import vn.sen.platform.api.measures.MeasureValue;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.store.Change;
import vn.sen.platform.api.store.Store;

/** Sends a team into the field: from here on the measures are frozen. Thread-safe. */
@Component(service = Fieldwork.class)
public final class Fieldwork {
    private final Store store;
    private final Clock clock;
    private final Json json;
    private final MeasureReader measures;

    @Activate
    public Fieldwork(
            @Reference Store store,
            @Reference Clock clock,
            @Reference Json json,
            @Reference MeasureReader measures) {
        this.store = store;
        this.clock = clock;
        this.json = json;
        this.measures = measures;
    }

    /**
     * Freezes every measure of the criterion set over the inspection's period and computes the
     * scores. Only the head of the team; the team must have one.
     */
    public List<SnapshotView> start(UUID id) {
        Call.current().caller().require(InspectionPermission.LEAD);
        InspectionEntity planned =
                store.read(
                        em ->
                                Optional.ofNullable(em.find(InspectionEntity.class, id))
                                        .orElseThrow(Visits::unknown));
        List<CriterionView> criteria =
                store.read(em -> CriterionSets.criteria(em, planned.criterionSet()));
        Map<UUID, MeasureValue> values = read(planned, criteria);
        return store.write(
                "inspections.start-fieldwork",
                id,
                change -> {
                    InspectionEntity inspection = Visits.require(change, id);
                    Call.current().requireVersion(inspection.version());
                    check(change, inspection);
                    Instant now = clock.instant();
                    inspection.move(InspectionState.IN_FIELD, "bắt đầu kiểm tra", "start");
                    inspection.inField(now);
                    List<SnapshotView> frozen = new ArrayList<>();
                    for (CriterionView criterion : criteria) {
                        freeze(change, inspection, criterion, values, now).ifPresent(frozen::add);
                    }
                    change.note("snapshots", frozen.size());
                    return List.copyOf(frozen);
                });
    }

    /** The measures of the criteria over the inspection's period, by criterion, as of now. */
    public Map<UUID, MeasureValue> read(InspectionEntity i, List<CriterionView> criteria) {
        Map<UUID, MeasureValue> values = new HashMap<>();
        for (CriterionView c : criteria) {
            String measure = c.measure();
            if (measure != null) {
                measures.read(measure, Optional.of(i.agency()), i.periodFrom(), i.periodTo())
                        .ifPresent(value -> values.put(c.id(), value));
            }
        }
        return values;
    }

    private static void check(Change change, InspectionEntity inspection) {
        boolean headed =
                Visits.team(change.em(), inspection.id()).stream()
                        .anyMatch(m -> m.role() == TeamRole.HEAD);
        if (!headed) {
            throw new Problem(InspectionProblem.NO_HEAD);
        }
        Visits.requireHead(change.em(), inspection.id());
        if (inspection.state() == InspectionState.PLANNED
                && inspection.kind() != InspectionKind.UNANNOUNCED) {
            throw inspection.wrongState("bắt đầu kiểm tra", "start");
        }
    }

    /** Freezes one criterion's measure and makes its score, within the caller's transaction. */
    public Optional<SnapshotView> freeze(
            Change change,
            InspectionEntity inspection,
            CriterionView criterion,
            Map<UUID, MeasureValue> values,
            Instant now) {
        ScoreEntity score =
                new ScoreEntity(
                        Ids.next(clock),
                        inspection.id(),
                        criterion,
                        computed(criterion, values.get(criterion.id())));
        change.em().persist(score);
        String measure = criterion.measure();
        if (measure == null) {
            return Optional.empty();
        }
        SnapshotEntity snapshot =
                new SnapshotEntity(Ids.next(clock), inspection.id(), criterion.id(), measure, now);
        snapshot.over(inspection.periodFrom(), inspection.periodTo());
        MeasureValue value = values.get(criterion.id());
        if (value != null) {
            snapshot.of(value, json.write(value.rows()));
        }
        change.em().persist(snapshot);
        return Optional.of(snapshot.view());
    }

    /** Null without a scale or a value. */
    static @Nullable BigDecimal computed(CriterionView criterion, @Nullable MeasureValue value) {
        Scale scale = criterion.scale();
        BigDecimal amount = value == null ? null : value.value();
        return scale == null || amount == null ? null : scale.score(amount, criterion.weight());
    }
}
