package vn.sen.dossiers.counts;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.jobs.Job;
import vn.sen.platform.api.jobs.Schedule;
import vn.sen.platform.api.store.Change;
import vn.sen.platform.api.store.Store;

/**
 * Folds changes of counts into their sums, fine and coarse, in batches; sums and changes together
 * never change.
 */
@Component
public final class CountFolding implements Job {
    private static final UUID COUNTS = UUID.nameUUIDFromBytes(new byte[] {'c'});

    /** The more at once, the more of them meet in the same sums. */
    private static final int BATCH = 20_000;

    private final Store store;

    @Activate
    public CountFolding(@Reference Store store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "dossiers.count-folding";
    }

    @Override
    public Schedule schedule() {
        return Schedule.every(Duration.ofMinutes(1));
    }

    @Override
    public void run() {
        while (store.read(CountFolding::anything)) {
            store.write("dossiers.fold-counts", COUNTS, CountFolding::fold);
        }
    }

    private static boolean anything(EntityManager em) {
        return !em.createNativeQuery("select id from dossiers_delta limit 1")
                .getResultList()
                .isEmpty();
    }

    private static int fold(Change change) {
        EntityManager em = change.em();
        List<DeltaEntity> deltas =
                em.createQuery("select d from DeltaEntity d order by d.id", DeltaEntity.class)
                        .setMaxResults(BATCH)
                        .getResultList();
        Map<Sum, Integer> sums = new HashMap<>();
        deltas.forEach(
                d -> Sum.of(d.cell()).forEach(sum -> sums.merge(sum, d.amount(), Integer::sum)));
        sums.values().removeIf(amount -> amount == 0);
        CountRows.addToSums(em, sums);
        int gone = CountRows.dropDeltas(em, deltas);
        if (gone != deltas.size()) {
            throw new IllegalStateException("counts are being folded elsewhere");
        }
        change.note("folded", gone);
        return gone;
    }
}
