package vn.sen.reconciliation.lines;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.store.Store;
import vn.sen.reconciliation.cases.LateClass;
import vn.sen.reconciliation.lists.BatchEntity;
import vn.sen.reconciliation.lists.Batches;

/** The official figures of a list: source late, reconciled late, unexplained. Thread-safe. */
@Component(service = Figures.class)
public final class Figures {
    private final Store store;
    private final Clock clock;

    @Activate
    public Figures(@Reference Store store, @Reference Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    public Summary of(UUID batch) {
        return store.read(em -> of(em, Batches.visible(em, batch), clock.instant()));
    }

    /** As they were known at that instant. */
    public static Summary of(EntityManager em, BatchEntity batch, Instant known) {
        List<Tuple> counts =
                em.createQuery(
                                "select l.finalCls as cls, l.sourceLate as late, case when"
                                        + " l.ruledAt <= :known and (l.expiredAt is null or"
                                        + " l.expiredAt > :known) then 1 else 0 end as ruled,"
                                        + " count(l) as lines from ReconciliationLine l where"
                                        + " l.batch = :batch group by l.finalCls, l.sourceLate,"
                                        + " case when l.ruledAt <= :known and (l.expiredAt is null"
                                        + " or l.expiredAt > :known) then 1 else 0 end",
                                Tuple.class)
                        .setParameter("known", known)
                        .setParameter("batch", batch.id())
                        .getResultList();
        Map<LateClass, Long> ruled = new EnumMap<>(LateClass.class);
        Map<LateClass, Long> open = new EnumMap<>(LateClass.class);
        long hidden = 0;
        for (Tuple count : counts) {
            long lines = count.get("lines", Long.class);
            if (count.get("late", Boolean.class)) {
                Map<LateClass, Long> to = count.get("ruled", Integer.class) == 1 ? ruled : open;
                to.merge(count.get("cls", LateClass.class), lines, Long::sum);
            } else {
                hidden += lines;
            }
        }
        return new Summary(batch.dossiers(), ruled, open, hidden);
    }

    /**
     * What becomes of the late lines of a list.
     *
     * @param dossiers what the shares are of
     * @param ruled source-late lines with a ruling in force, by class
     * @param open source-late lines that only the rules have judged, by class
     * @param hidden late by our clock and not in the source
     */
    public record Summary(
            long dossiers, Map<LateClass, Long> ruled, Map<LateClass, Long> open, long hidden) {

        public long ruled(LateClass cls) {
            return ruled.getOrDefault(cls, 0L);
        }

        public long open(LateClass cls) {
            return open.getOrDefault(cls, 0L);
        }

        public long of(LateClass cls) {
            return ruled(cls) + open(cls);
        }

        public long sourceLate() {
            return sum(ruled, true) + sum(ruled, false) + sum(open, true) + sum(open, false);
        }

        /** Taken off the late list by two people. */
        public long removed() {
            return sum(ruled, true);
        }

        /** Still on the late list, with what our clock found besides. */
        public long reconciledLate() {
            return sourceLate() - removed() + hidden;
        }

        /** No ruling says why they are late. */
        public long unexplained() {
            return sum(open, true) + sum(open, false) + ruled(LateClass.D0);
        }

        /** What would be left if everything proposed were ruled. */
        public long expectedLate() {
            return sourceLate() - sum(ruled, true) - sum(open, true) + hidden;
        }

        private static long sum(Map<LateClass, Long> counts, boolean removing) {
            return counts.entrySet().stream()
                    .filter(count -> count.getKey().removes() == removing)
                    .mapToLong(Map.Entry::getValue)
                    .sum();
        }
    }
}
