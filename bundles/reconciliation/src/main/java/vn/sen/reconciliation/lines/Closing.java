package vn.sen.reconciliation.lines;

import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.store.Store;
import vn.sen.reconciliation.cases.LateClass;
import vn.sen.reconciliation.lists.BatchEntity;

/** Ends the reconciliation of a list: draws the sample and compares with the list before. */
@Component(service = Closing.class)
public final class Closing {
    /** Lines for one of the sample: at least one in a hundred. */
    private static final int OF = 100;

    private static final Random RANDOM = new SecureRandom();

    private final Store store;
    private final Clock clock;

    @Activate
    public Closing(@Reference Store store, @Reference Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    void close(UUID id, @Nullable UUID before) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        store.write(
                "reconciliation.finish-list",
                id,
                change -> {
                    EntityManager em = change.em();
                    BatchEntity batch = change.find(BatchEntity.class, id).orElseThrow();
                    for (LateClass cls : LateClass.values()) {
                        if (cls.explains()) {
                            draw(em, id, cls, 1);
                        }
                    }
                    em.persist(point(em, batch, before, now));
                    batch.finish(now);
                    change.note("rows", batch.total());
                    return true;
                });
    }

    /** Draws at random from the lines of the class that are open and not sampled yet. */
    public static int draw(EntityManager em, UUID batch, LateClass cls, int round) {
        List<UUID> open =
                new ArrayList<>(
                        em.createQuery(
                                        "select l.id from ReconciliationLine l where l.batch ="
                                                + " :batch and l.finalCls = :cls and l.ruledAt is"
                                                + " null and l.sample = 0 order by l.number",
                                        UUID.class)
                                .setParameter("batch", batch)
                                .setParameter("cls", cls)
                                .getResultList());
        if (open.isEmpty()) {
            return 0;
        }
        Collections.shuffle(open, RANDOM);
        List<UUID> drawn = open.subList(0, (open.size() + OF - 1) / OF);
        return em.createQuery(
                        "update ReconciliationLine l set l.sample = :round, l.version = l.version +"
                                + " 1 where l.id in :drawn")
                .setParameter("round", round)
                .setParameter("drawn", drawn)
                .executeUpdate();
    }

    private static PointEntity point(
            EntityManager em, BatchEntity batch, @Nullable UUID before, Instant now) {
        PointEntity point =
                new PointEntity(batch, count(em, batch.id(), "l.sourceLate = true"), now);
        if (before != null) {
            point.against(
                    count(em, before, "l.sourceLate = true"),
                    stillLate(em, batch.id()),
                    notLateNow(em, before, batch.id()));
            point.rulings(
                    count(em, batch.id(), "l.ruledAt is not null"),
                    count(em, before, "l.expiredAt is not null"));
        }
        return point;
    }

    private static long count(EntityManager em, UUID batch, String where) {
        return em.createQuery(
                        "select count(l) from ReconciliationLine l where l.batch = :batch and "
                                + where,
                        Long.class)
                .setParameter("batch", batch)
                .getSingleResult();
    }

    private static long stillLate(EntityManager em, UUID batch) {
        return em.createQuery(
                        "select count(distinct o.id) from ReconciliationLine l,"
                                + " ReconciliationLine o where l.batch = :batch and l.sourceLate ="
                                + " true and o.id = l.beforeLine and o.sourceLate = true",
                        Long.class)
                .setParameter("batch", batch)
                .getSingleResult();
    }

    /** Late before, and in this list, but not late any more. */
    private static long notLateNow(EntityManager em, UUID before, UUID now) {
        return em.createQuery(
                        "select count(l) from ReconciliationLine l, ReconciliationRow o where"
                                + " l.batch = :before and l.sourceLate = true and o.id ="
                                + " l.sourceRow and exists (select 1 from ReconciliationRow n where"
                                + " n.batch = :now and n.code = o.code and n.sourceLate = false)"
                                + " and not exists (select 1 from ReconciliationLine x where"
                                + " x.batch = :now and x.beforeLine = l.id and x.sourceLate ="
                                + " true)",
                        Long.class)
                .setParameter("before", before)
                .setParameter("now", now)
                .getSingleResult();
    }
}
