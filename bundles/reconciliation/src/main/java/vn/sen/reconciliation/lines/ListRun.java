package vn.sen.reconciliation.lines;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.jobs.Job;
import vn.sen.platform.api.jobs.Schedule;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.problem.ProblemCode.Kind;
import vn.sen.platform.api.problem.RequestProblem;
import vn.sen.platform.api.store.Store;
import vn.sen.platform.api.text.Text;
import vn.sen.reconciliation.lists.BatchEntity;
import vn.sen.reconciliation.lists.BatchState;
import vn.sen.reconciliation.lists.Batches;
import vn.sen.reconciliation.lists.Intake;

/**
 * Works on the lists that were started: keeps their rows, judges them, closes. Each step is one
 * transaction with how far it came, so that it goes on after any stop.
 */
@Component(service = {Job.class, ListRun.class})
public final class ListRun implements Job {
    /** A module that is to be replaced waits for its jobs: none may take long. */
    private static final Duration LONGEST = Duration.ofSeconds(15);

    private final ReentrantLock turn = new ReentrantLock();
    private final Store store;
    private final Intake intake;
    private final Sorting sorting;
    private final Closing closing;

    @Activate
    public ListRun(
            @Reference Store store,
            @Reference Intake intake,
            @Reference Sorting sorting,
            @Reference Closing closing) {
        this.store = store;
        this.intake = intake;
        this.sorting = sorting;
        this.closing = closing;
    }

    @Override
    public String name() {
        return Batches.JOB;
    }

    @Override
    public Schedule schedule() {
        return Schedule.every(Duration.ofSeconds(2));
    }

    /** Keeps the job from starting meanwhile, and waits for what it is doing. */
    public <T> T alone(Supplier<T> work) {
        turn.lock();
        try {
            return work.get();
        } finally {
            turn.unlock();
        }
    }

    @Override
    public void run() {
        if (turn.tryLock()) {
            try {
                next();
            } finally {
                turn.unlock();
            }
        }
    }

    private void next() {
        long deadline = System.nanoTime() + LONGEST.toNanos();
        BooleanSupplier over = () -> System.nanoTime() > deadline;
        List<BatchEntity> waiting =
                store.read(
                        em ->
                                em.createQuery(
                                                "select b from ReconciliationBatch b where b.state"
                                                        + " in :running order by b.asOf, b.madeAt",
                                                BatchEntity.class)
                                        .setParameter(
                                                "running",
                                                List.of(BatchState.READING, BatchState.JUDGING))
                                        .setMaxResults(1)
                                        .getResultList());
        waiting.forEach(batch -> attempt(batch, over));
    }

    private void attempt(BatchEntity batch, BooleanSupplier over) {
        try {
            work(batch, over);
        } catch (Problem refusal) {
            if (refusal.code().kind() == Kind.UNAVAILABLE) {
                throw refusal;
            }
            fail(batch.id(), refusal.text());
        } catch (RuntimeException failure) {
            fail(batch.id(), RequestProblem.INTERNAL.message().with(Call.current().trace()));
            throw failure;
        }
    }

    /** Returns whether the list is done. */
    public boolean work(BatchEntity start, BooleanSupplier over) {
        if (start.state() == BatchState.READING && !intake.take(start, over)) {
            return false;
        }
        BatchEntity batch = store.read(em -> em.find(BatchEntity.class, start.id()));
        @Nullable UUID before =
                store.read(em -> Before.batch(em, batch)).map(BatchEntity::id).orElse(null);
        while (sorting.step(batch, before)) {
            if (over.getAsBoolean()) {
                return false;
            }
        }
        closing.close(batch.id(), before);
        return true;
    }

    private void fail(UUID id, Text why) {
        store.write(
                "reconciliation.fail-list",
                id,
                change -> {
                    change.find(BatchEntity.class, id).orElseThrow().fail(why.vi());
                    return true;
                });
    }
}
