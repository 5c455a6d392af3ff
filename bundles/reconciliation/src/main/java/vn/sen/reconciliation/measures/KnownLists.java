package vn.sen.reconciliation.measures;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.measures.Measure;
import vn.sen.platform.api.measures.MeasureProvider.Question;
import vn.sen.platform.api.measures.MeasureValue;
import vn.sen.platform.api.store.Store;
import vn.sen.platform.api.text.Text;
import vn.sen.reconciliation.Owners;
import vn.sen.reconciliation.cases.LateClass;
import vn.sen.reconciliation.lines.Figures;
import vn.sen.reconciliation.lists.BatchEntity;
import vn.sen.reconciliation.lists.BatchState;

/**
 * Shares over the last list of each source that lies in the period and was reconciled by the
 * instant asked for. Thread-safe.
 */
@Component(service = KnownLists.class)
public final class KnownLists {
    private final Store store;
    private final Owners owners;
    private final Clock clock;

    @Activate
    public KnownLists(@Reference Store store, @Reference Owners owners, @Reference Clock clock) {
        this.store = store;
        this.owners = owners;
        this.clock = clock;
    }

    /** A row of a list, with what was known of it. */
    record Known(boolean sourceLate, boolean late, boolean ruled, LateClass cls) {
        boolean removed() {
            return ruled && cls.removes();
        }

        boolean unexplained() {
            return sourceLate && !(ruled && cls.explains());
        }

        boolean reconciledLate() {
            return late && !removed();
        }
    }

    MeasureValue share(
            Measure measure,
            Question question,
            ToLongFunction<Figures.Summary> numerator,
            Predicate<Known> counted) {
        return store.read(
                em -> {
                    long above = 0;
                    long below = 0;
                    List<MeasureValue.Row> rows = new ArrayList<>();
                    for (BatchEntity batch : last(em, question)) {
                        Figures.Summary figures = Figures.of(em, batch, question.asOf());
                        above += numerator.applyAsLong(figures);
                        below += figures.dossiers();
                        rows(em, batch, question.asOf(), counted, rows);
                    }
                    return MeasureValue.share(measure, above, below, rows, clock.instant());
                });
    }

    private List<BatchEntity> last(EntityManager em, Question question) {
        Optional<Set<UUID>> within = question.agency().map(owners::subtree);
        var query =
                em.createQuery(
                        "select b from ReconciliationBatch b, ReconciliationSource s where s.id ="
                                + " b.source and b.state = :done and b.finishedAt <= :known and"
                                + " b.asOf between :fromDay and :toDay"
                                + (within.isPresent() ? " and s.owner in :owners" : "")
                                + " order by s.code, b.asOf, b.id",
                        BatchEntity.class);
        query.setParameter("done", BatchState.DONE)
                .setParameter("known", question.asOf())
                .setParameter("fromDay", question.from())
                .setParameter("toDay", question.to());
        within.ifPresent(ids -> query.setParameter("owners", ids));
        Map<UUID, BatchEntity> last = new LinkedHashMap<>();
        query.getResultList().forEach(batch -> last.put(batch.source(), batch));
        return List.copyOf(last.values());
    }

    private static void rows(
            EntityManager em,
            BatchEntity batch,
            Instant known,
            Predicate<Known> counted,
            List<MeasureValue.Row> to) {
        int room = MeasureValue.MAX_ROWS - to.size();
        if (room <= 0) {
            return;
        }
        List<Tuple> rows =
                em.createQuery(
                                "select r.id as id, r.code as code, l.sourceLate as late, l.finalCls"
                                        + " as cls, l.ruledAt as ruled, l.expiredAt as expired from"
                                        + " ReconciliationRow r left join ReconciliationLine l on"
                                        + " l.sourceRow = r.id where r.batch = :batch order by"
                                        + " r.number",
                                Tuple.class)
                        .setParameter("batch", batch.id())
                        .setMaxResults(room)
                        .getResultList();
        for (Tuple row : rows) {
            String code = row.get("code", String.class);
            to.add(
                    new MeasureValue.Row(
                            "row/" + row.get("id", UUID.class),
                            Text.same(code.isEmpty() ? "–" : code),
                            counted.test(known(row, known))));
        }
    }

    private static Known known(Tuple row, Instant at) {
        Boolean late = row.get("late", Boolean.class);
        LateClass cls = row.get("cls", LateClass.class);
        return new Known(
                Boolean.TRUE.equals(late),
                late != null,
                ruled(row.get("ruled", Instant.class), row.get("expired", Instant.class), at),
                cls == null ? LateClass.D0 : cls);
    }

    private static boolean ruled(@Nullable Instant ruled, @Nullable Instant expired, Instant at) {
        return ruled != null && !ruled.isAfter(at) && (expired == null || expired.isAfter(at));
    }
}
