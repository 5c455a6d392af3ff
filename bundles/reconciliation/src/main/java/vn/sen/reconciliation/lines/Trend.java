package vn.sen.reconciliation.lines;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.store.Store;
import vn.sen.reconciliation.lists.BatchEntity;
import vn.sen.reconciliation.lists.Sources;

/** How the lists of a source converge over the weeks. Thread-safe. */
@Component(service = Trend.class)
public final class Trend {
    /** Half a year of weekly lists. */
    private static final int MOST = 26;

    private final Store store;
    private final Clock clock;

    @Activate
    public Trend(@Reference Store store, @Reference Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * One list of the trend.
     *
     * @param converged late in the list before, in this one not
     * @param gone late in the list before, not in this one at all
     * @param still late in both
     * @param fresh late in this one only
     * @param carried rulings that went on
     * @param expired rulings of the list before that this one contradicts
     */
    public record Step(
            UUID batch,
            LocalDate asOf,
            long dossiers,
            long sourceLate,
            long reconciledLate,
            long unexplained,
            long converged,
            long gone,
            long still,
            long fresh,
            long carried,
            long expired) {}

    /** Oldest first. */
    public List<Step> of(UUID source) {
        return store.read(
                em -> {
                    Sources.visible(em, source);
                    List<PointEntity> points =
                            em.createQuery(
                                            "select p from ReconciliationPoint p where p.source ="
                                                    + " :source order by p.asOf desc, p.batch desc",
                                            PointEntity.class)
                                    .setParameter("source", source)
                                    .setMaxResults(MOST)
                                    .getResultList();
                    List<Step> steps = new ArrayList<>();
                    for (PointEntity point : points) {
                        BatchEntity batch = em.find(BatchEntity.class, point.batch);
                        steps.add(step(point, Figures.of(em, batch, clock.instant())));
                    }
                    Collections.reverse(steps);
                    return steps;
                });
    }

    private static Step step(PointEntity p, Figures.Summary figures) {
        return new Step(
                p.batch,
                p.asOf,
                figures.dossiers(),
                figures.sourceLate(),
                figures.reconciledLate(),
                figures.unexplained(),
                p.converged,
                p.gone,
                p.still,
                p.fresh,
                p.carried,
                p.expired);
    }
}
