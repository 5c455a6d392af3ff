package vn.sen.dossiers.intake;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.deadlines.api.Status;
import vn.sen.dossiers.access.DossierPermission;
import vn.sen.dossiers.access.DossierProblem;
import vn.sen.dossiers.api.DossierFinished;
import vn.sen.dossiers.api.DossierState;
import vn.sen.dossiers.cases.Acts;
import vn.sen.dossiers.cases.DossierEntity;
import vn.sen.dossiers.cases.Snapshot;
import vn.sen.dossiers.cases.Step;
import vn.sen.dossiers.clock.Standing;
import vn.sen.platform.api.events.Event;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.store.Store;

/** Decides on what was sent online: received with a code, or refused in writing with a reason. */
@Component(service = Accepting.class)
public final class Accepting {
    private final Acts acts;
    private final Receiving receiving;
    private final Checklist checklist;
    private final Store store;

    @Activate
    public Accepting(
            @Reference Acts acts,
            @Reference Receiving receiving,
            @Reference Checklist checklist,
            @Reference Store store) {
        this.acts = acts;
        this.receiving = receiving;
        this.checklist = checklist;
        this.store = store;
    }

    public DossierEntity accept(UUID id, @Nullable Instant said) {
        Instant at = acts.when(said);
        return acts.take(id, now -> accepted(now, at));
    }

    private Step accepted(Snapshot now, Instant at) {
        DossierEntity dossier = now.dossier();
        boolean guided = dossier.state() == DossierState.SUPPLEMENT_REQUESTED;
        if (dossier.receivedAt() != null
                || !(guided || dossier.state() == DossierState.REGISTERED)) {
            throw state(dossier.state(), "tiếp nhận", "receiving it");
        }
        Checklist.requireComplete(parts(dossier.id()));
        Receiving.Start start =
                receiving.start(dossier.desk(), dossier.agency(), now.procedure(), at, null);
        AtomicReference<String> code = new AtomicReference<>("");
        return Step.of("accept", DossierPermission.RECEIVE, at)
                .to(guided ? DossierState.PROCESSING : DossierState.ACCEPTED)
                .first(change -> code.set(start.code(change)))
                .with(
                        (change, row) ->
                                receiving.begin(
                                        change,
                                        row,
                                        now.procedure(),
                                        start,
                                        String.valueOf(code.get())))
                .telling(row -> Receiving.received(row, at));
    }

    private List<PartEntity> parts(UUID dossier) {
        return store.read(
                em ->
                        em.createQuery(
                                        "select p from PartEntity p where p.dossier = :dossier",
                                        PartEntity.class)
                                .setParameter("dossier", dossier)
                                .getResultList());
    }

    static Problem state(DossierState state, String vi, String en) {
        return new Problem(DossierProblem.STATE, state.label().vi(), state.label().en(), vi, en);
    }

    /** Refuses it, in writing, naming the reason. */
    public DossierEntity refuse(UUID id, Refusal refusal) {
        Faults faults = new Faults();
        String reason = faults.text("reason", refusal.reason(), 2000);
        String document = faults.text("document", refusal.document(), 300);
        faults.check();
        Instant at = acts.when(refusal.at());
        return acts.take(
                id,
                now ->
                        Step.of("refuse", DossierPermission.RECEIVE, at)
                                .to(refused(now.dossier()))
                                .saying(reason, document)
                                .telling(row -> finished(row, at)));
    }

    private static DossierState refused(DossierEntity dossier) {
        if (dossier.state() != DossierState.REGISTERED) {
            throw state(dossier.state(), "từ chối tiếp nhận", "refusing it");
        }
        return DossierState.REJECTED;
    }

    static Event finished(DossierEntity row, Instant at) {
        return new Event(
                DossierFinished.TYPE,
                row.id(),
                new DossierFinished(row.id(), row.shownCode(), row.state(), Status.NO_DUE, at));
    }

    /** Further papers that came for a dossier. */
    public DossierEntity give(UUID id, List<Receipt.Given> given) {
        if (given.isEmpty()) {
            throw Reasons.invalid(
                    "parts", "Hãy chọn giấy tờ đã nhận.", "Choose the papers that came.");
        }
        Instant at = acts.now();
        return acts.take(
                id,
                now -> {
                    requireLive(now.dossier().state());
                    return Step.of("take-papers", DossierPermission.RECEIVE, at)
                            .with(
                                    (change, row) ->
                                            given.forEach(one -> fill(change, row.id(), one, at)));
                });
    }

    private static void requireLive(DossierState state) {
        if (!Standing.open(state) && state.group() != DossierState.Group.NEW) {
            throw state(state, "nhận thêm giấy tờ", "taking papers");
        }
    }

    private void fill(
            vn.sen.platform.api.store.Change change, UUID dossier, Receipt.Given one, Instant at) {
        PartEntity part =
                change.em()
                        .createQuery(
                                "select p from PartEntity p where p.dossier = :dossier and p.key ="
                                        + " :key",
                                PartEntity.class)
                        .setParameter("dossier", dossier)
                        .setParameter("key", one.key())
                        .getResultStream()
                        .findFirst()
                        .orElseThrow(() -> new Problem(DossierProblem.NOT_ASKED_FOR, one.key()));
        checklist.fill(part, one, at);
    }

    /**
     * @param document number and date of the slip
     */
    public record Refusal(
            @Nullable String reason, @Nullable String document, @Nullable Instant at) {}
}
