package vn.sen.dossiers.clock;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.deadlines.api.Course;
import vn.sen.deadlines.api.Segment;
import vn.sen.deadlines.api.Status;
import vn.sen.dossiers.access.DossierPermission;
import vn.sen.dossiers.access.DossierProblem;
import vn.sen.dossiers.api.DossierFinished;
import vn.sen.dossiers.api.DossierReturned;
import vn.sen.dossiers.api.DossierState;
import vn.sen.dossiers.cases.Acts;
import vn.sen.dossiers.cases.DossierEntity;
import vn.sen.dossiers.cases.LegEntity;
import vn.sen.dossiers.cases.Snapshot;
import vn.sen.dossiers.cases.Step;
import vn.sen.platform.api.events.Event;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.store.Change;

/** Ends a dossier: a result that is ready, its hand-over, a withdrawal. */
@Component(service = Finishing.class)
public final class Finishing {
    private final Acts acts;
    private final LegUse uses;

    @Activate
    public Finishing(@Reference Acts acts, @Reference LegUse uses) {
        this.acts = acts;
        this.uses = uses;
    }

    /**
     * @param document number and date of the result
     * @param at when it was ready at the one-stop desk, not when it was fetched
     */
    public record Result(@Nullable String document, @Nullable String words, @Nullable Instant at) {}

    public DossierEntity finish(UUID id, Result result) {
        Faults faults = new Faults();
        String document = faults.text("document", result.document(), 300);
        String words = faults.optionalText("words", result.words(), 2000);
        faults.check();
        Instant at = acts.when(result.at());
        return acts.take(id, now -> finished(now, document, words, at));
    }

    private Step finished(Snapshot now, String document, String words, Instant at) {
        requireSigned(now.leg());
        if (now.dossier().state() != DossierState.PROCESSING) {
            DossierState state = now.dossier().state();
            boolean paused = state.group() == DossierState.Group.PAUSED;
            throw new Problem(
                    DossierProblem.STATE,
                    state.label().vi(),
                    state.label().en(),
                    paused ? "kết thúc khi đồng hồ đang dừng" : "ghi nhận có kết quả",
                    paused ? "finishing while the clock stands" : "finishing");
        }
        LocalDateTime local = local(at);
        Course course = now.course().with(Segment.finish(local));
        List<LegUse.Use> shared = uses.of(now.dossier().agency(), course, now.legs(), local);
        return Step.of("finish", DossierPermission.FINISH, at)
                .to(DossierState.COMPLETED)
                .saying(words, document)
                .clock(Segment.finish(local))
                .with((change, row) -> settle(change, row, shared, at))
                .telling(
                        row -> {
                            Status outcome = row.outcome();
                            return new Event(
                                    DossierFinished.TYPE,
                                    row.id(),
                                    new DossierFinished(
                                            row.id(),
                                            row.shownCode(),
                                            row.state(),
                                            outcome == null ? Status.NO_DUE : outcome,
                                            at));
                        });
    }

    private LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, acts.clock().getZone());
    }

    private void settle(Change change, DossierEntity row, List<LegUse.Use> shared, Instant at) {
        row.outcome(Standing.atEnd(row.due().due(), local(at)));
        for (LegUse.Use use : shared) {
            LegEntity leg = change.find(LegEntity.class, use.leg().id()).orElseThrow();
            leg.account(use.used(), use.allowed());
            if (leg.outAt() == null) {
                leg.leave(at);
            }
        }
        LegUse.Use late = LegUse.late(shared);
        if (row.outcome() == Status.LATE_DONE && late != null) {
            row.lateBecauseOf(late.leg().key(), late.leg().agency());
        }
    }

    static void requireSigned(LegEntity leg) {
        if (leg.signedAt() == null) {
            throw new Problem(DossierProblem.NOT_SIGNED_FOR);
        }
    }

    /**
     * @param way at the desk, by post or electronically, in words
     * @param receiver who signed for it
     */
    public record HandOver(
            @Nullable String way,
            @Nullable String receiver,
            @Nullable String document,
            @Nullable Instant at) {}

    /** The result is in the hands of the person; says nothing about being on time. */
    public DossierEntity handOver(UUID id, HandOver given) {
        Faults faults = new Faults();
        String receiver = faults.text("receiver", given.receiver(), 300);
        String way = faults.optionalText("way", given.way(), 200);
        String document = faults.optionalText("document", given.document(), 300);
        faults.check();
        Instant at = acts.when(given.at());
        return acts.take(
                id,
                now ->
                        Step.of("hand-over", DossierPermission.RECEIVE, at)
                                .to(next(now, DossierState.RETURNED))
                                .saying(way.isEmpty() ? receiver : receiver + " · " + way, document)
                                .telling(
                                        row ->
                                                new Event(
                                                        DossierReturned.TYPE,
                                                        row.id(),
                                                        new DossierReturned(
                                                                row.id(),
                                                                row.shownCode(),
                                                                way,
                                                                at))));
    }

    /** An act that is done again is refused, not silently repeated. */
    private static DossierState next(Snapshot now, DossierState to) {
        DossierState from = now.dossier().state();
        if (!from.next().contains(to)) {
            throw new Problem(
                    DossierProblem.STATE,
                    from.label().vi(),
                    from.label().en(),
                    "chuyển sang “" + to.label().vi() + "”",
                    "going on to “" + to.label().en() + "”");
        }
        return to;
    }

    /** Taken back by the person, who asked for it in writing or at the desk. */
    public record Withdrawal(
            @Nullable String words, @Nullable String document, @Nullable Instant at) {}

    public DossierEntity withdraw(UUID id, Withdrawal asked) {
        Faults faults = new Faults();
        String words = faults.text("words", asked.words(), 2000);
        String document = faults.optionalText("document", asked.document(), 300);
        faults.check();
        Instant at = acts.when(asked.at());
        return acts.take(
                id,
                now ->
                        Step.of("withdraw", DossierPermission.RECEIVE, at)
                                .to(next(now, DossierState.WITHDRAWN))
                                .saying(words, document)
                                .telling(
                                        row ->
                                                new Event(
                                                        DossierFinished.TYPE,
                                                        row.id(),
                                                        new DossierFinished(
                                                                row.id(),
                                                                row.shownCode(),
                                                                row.state(),
                                                                Status.NO_DUE,
                                                                at))));
    }
}
