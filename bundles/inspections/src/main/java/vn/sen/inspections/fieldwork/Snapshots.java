package vn.sen.inspections.fieldwork;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.access.InspectionProblem;
import vn.sen.inspections.access.Sight;
import vn.sen.inspections.measures.MeasureReader;
import vn.sen.inspections.visits.InspectionEntity;
import vn.sen.inspections.visits.Visits;
import vn.sen.platform.api.json.Json;
import vn.sen.platform.api.measures.MeasureValue;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.store.Store;

/** The frozen measures of an inspection, their rows, and how far the world has moved since. */
@Component(service = Snapshots.class)
public final class Snapshots {
    private static final int SHOWN = 100;

    private final Store store;
    private final Json json;
    private final MeasureReader measures;
    private final Sight sight;

    @Activate
    public Snapshots(
            @Reference Store store,
            @Reference Json json,
            @Reference MeasureReader measures,
            @Reference Sight sight) {
        this.store = store;
        this.json = json;
        this.measures = measures;
        this.sight = sight;
    }

    public List<SnapshotView> list(UUID inspection) {
        return entities(inspection).stream().map(SnapshotEntity::view).toList();
    }

    private List<SnapshotEntity> entities(UUID inspection) {
        Sight.View view = sight.ofCaller();
        return store.read(
                em -> {
                    Visits.visible(em, view, inspection);
                    return em.createQuery(
                                    "select s from SnapshotEntity s where s.inspection ="
                                            + " :inspection order by s.measure, s.id",
                                    SnapshotEntity.class)
                            .setParameter("inspection", inspection)
                            .getResultList();
                });
    }

    private SnapshotEntity of(UUID inspection, UUID criterion) {
        return entities(inspection).stream()
                .filter(s -> s.criterion().equals(criterion))
                .findFirst()
                .orElseThrow(
                        () ->
                                new Problem(
                                        InspectionProblem.UNKNOWN,
                                        "số liệu chốt",
                                        "frozen measure"));
    }

    /** The rows as they were frozen. */
    public SnapshotView.Rows rows(UUID inspection, UUID criterion) {
        SnapshotEntity snapshot = of(inspection, criterion);
        return new SnapshotView.Rows(snapshot.view(), snapshot.intact(), rows(snapshot));
    }

    private List<MeasureValue.Row> rows(SnapshotEntity snapshot) {
        return List.of(json.read(snapshot.rowsJson(), MeasureValue.Row[].class));
    }

    /** Computes the same measure again over the same period. Changes nothing. */
    public SnapshotView.Drift drift(UUID inspection, UUID criterion) {
        SnapshotEntity snapshot = of(inspection, criterion);
        SnapshotView then = snapshot.view();
        UUID agency = store.read(em -> em.find(InspectionEntity.class, inspection).agency());
        MeasureValue now =
                measures.read(
                                then.measure(),
                                Optional.of(agency),
                                then.periodFrom(),
                                then.periodTo())
                        .orElseThrow(
                                () ->
                                        new Problem(
                                                InspectionProblem.MEASURE_UNKNOWN, then.measure()));
        List<MeasureValue.Row> before = rows(snapshot);
        return new SnapshotView.Drift(
                then,
                now.value(),
                now.numerator(),
                now.denominator(),
                difference(now.value(), then.value()),
                now.measure().version() == then.measureVersion(),
                without(now.rows(), before),
                without(before, now.rows()));
    }

    private static @Nullable BigDecimal difference(
            @Nullable BigDecimal now, @Nullable BigDecimal then) {
        return now == null || then == null ? null : now.subtract(then);
    }

    /** Rows that differ in what they are or in whether they count. */
    private static List<MeasureValue.Row> without(
            List<MeasureValue.Row> rows, List<MeasureValue.Row> others) {
        Set<String> known = others.stream().map(Snapshots::key).collect(Collectors.toSet());
        return rows.stream().filter(r -> !known.contains(key(r))).limit(SHOWN).toList();
    }

    private static String key(MeasureValue.Row row) {
        return row.data() + row.counted();
    }
}
