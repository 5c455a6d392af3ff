package vn.sen.reconciliation.rulings;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.ids.Ids;
import vn.sen.platform.api.people.Caller;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.store.Change;
import vn.sen.platform.api.store.Store;
import vn.sen.reconciliation.ReconciliationPermission;
import vn.sen.reconciliation.ReconciliationProblem;
import vn.sen.reconciliation.cases.LateClass;
import vn.sen.reconciliation.lines.LineEntity;
import vn.sen.reconciliation.lines.Lines;
import vn.sen.reconciliation.lists.Batches;
import vn.sen.reconciliation.rulings.RulingEntity.RulingView;

/**
 * Rulings: one person proposes, another of another role approves. A class is ruled as a whole only
 * when its sample was checked and agreed with; until then nothing leaves the late list.
 */
@Component(service = Rulings.class)
public final class Rulings {
    private static final int WORDS = 2_000;

    private final Store store;
    private final Clock clock;

    @Activate
    public Rulings(@Reference Store store, @Reference Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Proposes a ruling of all open lines of a class. */
    public RulingView proposeClass(UUID batch, LateClass cls, @Nullable String why) {
        Call.current().caller().require(ReconciliationPermission.PROPOSE);
        String words = words(why);
        if (!cls.explains()) {
            throw new Problem(ReconciliationProblem.UNPROVEN);
        }
        return store.write(
                "reconciliation.propose",
                batch,
                change -> {
                    EntityManager em = change.em();
                    Batches.done(em, batch);
                    refuseProposed(em, batch, cls);
                    RulingEntity ruling =
                            new RulingEntity(Ids.next(clock), batch, null, cls, words);
                    ruling.lines = open(em, batch, cls);
                    if (ruling.lines == 0) {
                        throw new Problem(ReconciliationProblem.NOTHING_TO_RULE, cls);
                    }
                    return persist(change, ruling);
                });
    }

    /** Proposes a class for one line, with evidence in words. */
    public RulingView proposeLine(UUID lineId, LateClass cls, @Nullable String why) {
        Call.current().caller().require(ReconciliationPermission.PROPOSE);
        String words = words(why);
        return store.write(
                "reconciliation.propose",
                lineId,
                change -> {
                    LineEntity line = Lines.visible(change.em(), lineId);
                    Batches.done(change.em(), line.batch());
                    RulingEntity ruling =
                            new RulingEntity(Ids.next(clock), line.batch(), lineId, cls, words);
                    ruling.lines = 1;
                    return persist(change, ruling);
                });
    }

    private static String words(@Nullable String why) {
        Faults faults = new Faults();
        String words = faults.text("words", why, WORDS);
        faults.check();
        return words;
    }

    private RulingView persist(Change change, RulingEntity ruling) {
        Caller caller = Call.current().caller();
        ruling.by(caller.name(), caller.displayName(), now());
        change.em().persist(ruling);
        change.note("class", ruling.cls);
        change.note("lines", ruling.lines);
        change.em().flush();
        return ruling.view();
    }

    /** Approves by another person: from now on the ruling counts. */
    public RulingView approve(UUID id) {
        return settle(id, RulingState.APPROVED, "");
    }

    public RulingView giveBack(UUID id, @Nullable String why) {
        return settle(id, RulingState.RETURNED, words(why));
    }

    private RulingView settle(UUID id, RulingState as, String words) {
        Caller caller = Call.current().caller();
        caller.require(ReconciliationPermission.APPROVE);
        return store.write(
                as == RulingState.APPROVED ? "reconciliation.approve" : "reconciliation.return",
                id,
                change -> {
                    RulingEntity ruling = visible(change.em(), id);
                    if (ruling.state != RulingState.PROPOSED) {
                        throw new Problem(ReconciliationProblem.SETTLED, ruling.settledName);
                    }
                    if (ruling.proposedBy.equals(caller.name())) {
                        throw new Problem(ReconciliationProblem.SAME_PERSON, ruling.proposedName);
                    }
                    ruling.settle(as, caller.name(), caller.displayName(), now());
                    ruling.settleWords = words;
                    if (as == RulingState.APPROVED) {
                        apply(change, ruling);
                    }
                    change.em().flush();
                    return ruling.view();
                });
    }

    private void apply(Change change, RulingEntity ruling) {
        EntityManager em = change.em();
        UUID one = ruling.line;
        if (one != null) {
            Lines.visible(em, one).rule(ruling.id, ruling.cls, now());
        } else {
            Samples.requireAgreed(em, ruling.batch, ruling.cls);
            ruling.lines =
                    em.createQuery(
                                    "update ReconciliationLine l set l.ruling = :ruling, l.ruledAt ="
                                            + " :now, l.version = l.version + 1 where l.batch ="
                                            + " :batch and l.finalCls = :cls and l.ruledAt is null"
                                            + " and (l.agreed is null or l.agreed = true)")
                            .setParameter("ruling", ruling.id)
                            .setParameter("now", now())
                            .setParameter("batch", ruling.batch)
                            .setParameter("cls", ruling.cls)
                            .executeUpdate();
        }
        change.note("class", ruling.cls);
        change.note("lines", ruling.lines);
    }

    private static void refuseProposed(EntityManager em, UUID batch, LateClass cls) {
        boolean waiting =
                !em.createQuery(
                                "select r.id from ReconciliationRuling r where r.batch = :batch and"
                                        + " r.cls = :cls and r.line is null and r.state = :waiting",
                                UUID.class)
                        .setParameter("batch", batch)
                        .setParameter("cls", cls)
                        .setParameter("waiting", RulingState.PROPOSED)
                        .getResultList()
                        .isEmpty();
        if (waiting) {
            throw new Problem(ReconciliationProblem.PROPOSED, cls);
        }
    }

    private static long open(EntityManager em, UUID batch, LateClass cls) {
        return em.createQuery(
                        "select count(l) from ReconciliationLine l where l.batch = :batch and"
                                + " l.finalCls = :cls and l.ruledAt is null",
                        Long.class)
                .setParameter("batch", batch)
                .setParameter("cls", cls)
                .getSingleResult();
    }

    private static RulingEntity visible(EntityManager em, UUID id) {
        RulingEntity ruling = em.find(RulingEntity.class, id);
        if (ruling == null) {
            throw new Problem(ReconciliationProblem.UNKNOWN, "kết luận", "ruling");
        }
        Batches.visible(em, ruling.batch);
        return ruling;
    }

    public RulingView get(UUID id) {
        return store.read(em -> visible(em, id).view());
    }

    /** Of a list, newest first, at most 500. */
    public List<RulingView> ofBatch(UUID batch) {
        return store.read(
                em -> {
                    Batches.visible(em, batch);
                    return em
                            .createQuery(
                                    "select r from ReconciliationRuling r where r.batch = :batch"
                                            + " order by r.proposedAt desc, r.id desc",
                                    RulingEntity.class)
                            .setParameter("batch", batch)
                            .setMaxResults(500)
                            .getResultList()
                            .stream()
                            .map(RulingEntity::view)
                            .toList();
                });
    }

    /** Of one line, newest first. */
    public List<RulingView> ofLine(UUID line) {
        return store.read(
                em -> {
                    UUID batch = Lines.visible(em, line).batch();
                    return em
                            .createQuery(
                                    "select r from ReconciliationRuling r, ReconciliationLine l"
                                            + " where r.batch = :batch and l.id = :line and"
                                            + " (r.line = :line or r.id = l.ruling) order by"
                                            + " r.proposedAt desc, r.id desc",
                                    RulingEntity.class)
                            .setParameter("batch", batch)
                            .setParameter("line", line)
                            .getResultList()
                            .stream()
                            .map(RulingEntity::view)
                            .toList();
                });
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
