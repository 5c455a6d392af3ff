package vn.sen.reconciliation.rulings;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.people.Caller;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.store.Store;
import vn.sen.reconciliation.Owners;
import vn.sen.reconciliation.ReconciliationPermission;
import vn.sen.reconciliation.ReconciliationProblem;
import vn.sen.reconciliation.cases.LateClass;
import vn.sen.reconciliation.lines.Closing;
import vn.sen.reconciliation.lines.LineEntity;
import vn.sen.reconciliation.lines.Lines;
import vn.sen.reconciliation.lists.BatchEntity;
import vn.sen.reconciliation.lists.Batches;
import vn.sen.reconciliation.lists.SourceEntity;

/** The sample of at least one in a hundred, looked at by inspectors of another house. */
@Component(service = Samples.class)
public final class Samples {
    private final Store store;
    private final Clock clock;
    private final Owners owners;

    @Activate
    public Samples(@Reference Store store, @Reference Clock clock, @Reference Owners owners) {
        this.store = store;
        this.clock = clock;
        this.owners = owners;
    }

    /** How the sample of a class stands; of the last draw. */
    public record Standing(int round, long drawn, long agreed, long refused) {
        public long open() {
            return drawn - agreed - refused;
        }
    }

    /**
     * Notes whether an inspector agrees with the class of a sampled line; who does not must say
     * why.
     */
    public void check(UUID lineId, boolean agrees, @Nullable String why) {
        Caller caller = Call.current().caller();
        caller.require(ReconciliationPermission.CHECK);
        Faults faults = new Faults();
        String words =
                agrees
                        ? faults.optionalText("words", why, 1_000)
                        : faults.text("words", why, 1_000);
        faults.check();
        refuseOwnHouse(lineId, caller);
        store.write(
                "reconciliation.check-sample",
                lineId,
                change -> {
                    LineEntity line = Lines.visible(change.em(), lineId);
                    if (line.sample() == 0) {
                        throw new Problem(
                                ReconciliationProblem.UNKNOWN, "dòng mẫu", "sampled line");
                    }
                    line.check(
                            agrees,
                            words,
                            clock.instant().truncatedTo(ChronoUnit.MICROS),
                            caller.displayName());
                    change.note("agrees", agrees);
                    return true;
                });
    }

    private void refuseOwnHouse(UUID lineId, Caller caller) {
        Optional<UUID> own = caller.agency();
        UUID owner =
                store.read(
                        em -> {
                            UUID batch = Lines.visible(em, lineId).batch();
                            UUID source = em.find(BatchEntity.class, batch).source();
                            return em.find(SourceEntity.class, source).owner();
                        });
        if (own.isPresent() && owners.sameHouse(own.get(), owner)) {
            throw new Problem(ReconciliationProblem.OWN_HOUSE);
        }
    }

    /** Draws a further sample of a class, after somebody disagreed with the last one. */
    public int drawAgain(UUID batch, LateClass cls) {
        Call.current().caller().require(ReconciliationPermission.CHECK);
        return store.write(
                "reconciliation.draw-sample",
                batch,
                change -> {
                    Batches.done(change.em(), batch);
                    int round = last(change.em(), batch, cls) + 1;
                    int drawn = Closing.draw(change.em(), batch, cls, round);
                    change.note("class", cls);
                    change.note("lines", drawn);
                    return drawn;
                });
    }

    public Map<LateClass, Standing> standings(UUID batch) {
        return store.read(
                em -> {
                    Batches.visible(em, batch);
                    Map<LateClass, Standing> all = new EnumMap<>(LateClass.class);
                    for (LateClass cls : LateClass.values()) {
                        all.put(cls, standing(em, batch, cls));
                    }
                    return all;
                });
    }

    /** Throws unless all of the last draw was checked and agreed with. */
    static void requireAgreed(EntityManager em, UUID batch, LateClass cls) {
        Standing standing = standing(em, batch, cls);
        if (standing.open() > 0 || standing.drawn() == 0) {
            throw new Problem(ReconciliationProblem.SAMPLE_OPEN, Math.max(1, standing.open()), cls);
        }
        if (standing.refused() > 0) {
            throw new Problem(ReconciliationProblem.SAMPLE_DISAGREES, standing.refused(), cls);
        }
    }

    private static Standing standing(EntityManager em, UUID batch, LateClass cls) {
        int round = last(em, batch, cls);
        if (round == 0) {
            return new Standing(0, 0, 0, 0);
        }
        Object[] counts =
                em.createQuery(
                                "select count(l), coalesce(sum(case when l.agreed = true then 1 else"
                                        + " 0 end), 0), coalesce(sum(case when l.agreed = false"
                                        + " then 1 else 0 end), 0) from ReconciliationLine l where"
                                        + " l.batch = :batch and l.sample = :round and l.finalCls ="
                                        + " :cls",
                                Object[].class)
                        .setParameter("batch", batch)
                        .setParameter("round", round)
                        .setParameter("cls", cls)
                        .getSingleResult();
        return new Standing(round, number(counts[0]), number(counts[1]), number(counts[2]));
    }

    private static int last(EntityManager em, UUID batch, LateClass cls) {
        return em.createQuery(
                        "select coalesce(max(l.sample), 0) from ReconciliationLine l where l.batch ="
                                + " :batch and l.finalCls = :cls",
                        Integer.class)
                .setParameter("batch", batch)
                .setParameter("cls", cls)
                .getSingleResult();
    }

    private static long number(Object count) {
        return ((Number) count).longValue();
    }
}
