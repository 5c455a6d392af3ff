package vn.sen.dossiers.corrections;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.deadlines.api.Course;
import vn.sen.deadlines.api.Segment;
import vn.sen.dossiers.access.Actor;
import vn.sen.dossiers.access.DossierPermission;
import vn.sen.dossiers.access.DossierProblem;
import vn.sen.dossiers.api.DueChanged;
import vn.sen.dossiers.cases.Acts;
import vn.sen.dossiers.cases.DossierEntity;
import vn.sen.dossiers.cases.SegmentEntity;
import vn.sen.dossiers.cases.Snapshot;
import vn.sen.dossiers.cases.Step;
import vn.sen.dossiers.clock.Clockwork;
import vn.sen.dossiers.clock.Standing;
import vn.sen.platform.api.events.Event;
import vn.sen.platform.api.ids.Ids;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.store.Change;
import vn.sen.platform.api.store.Store;

/** Corrects when something happened: one proposes, another approves. Never a completion. */
@Component(service = Corrections.class)
public final class Corrections {
    private final Acts acts;
    private final Clockwork clockwork;
    private final Store store;

    @Activate
    public Corrections(
            @Reference Acts acts, @Reference Clockwork clockwork, @Reference Store store) {
        this.acts = acts;
        this.clockwork = clockwork;
        this.store = store;
    }

    /**
     * @param at when it really happened
     * @param proof the document that shows it; null keeps the one that there is
     */
    public record Proposal(
            @Nullable UUID segment,
            @Nullable Instant at,
            @Nullable String proof,
            @Nullable String why) {}

    public CorrectionEntity propose(UUID dossier, Proposal proposal) {
        Faults faults = new Faults();
        UUID segment = faults.required("segment", proposal.segment());
        Instant at = faults.required("at", proposal.at());
        String why = faults.text("why", proposal.why(), 1000);
        String proof = faults.optionalText("proof", proposal.proof(), 300);
        faults.check();
        if (segment == null || at == null) {
            throw new Problem(DossierProblem.UNKNOWN);
        }
        acts.when(at);
        UUID id = Ids.next(acts.clock());
        acts.take(
                dossier,
                now -> {
                    SegmentEntity old = correctable(now, segment);
                    clockwork.reckon(
                            now.dossier().agency(), corrected(now, old, at, proof).course());
                    return Step.of("propose-correction", DossierPermission.CORRECT, acts.now())
                            .saying(why, proof)
                            .with(
                                    (change, row) ->
                                            change.em()
                                                    .persist(
                                                            new CorrectionEntity(
                                                                            id,
                                                                            dossier,
                                                                            segment,
                                                                            at,
                                                                            acts.now())
                                                                    .saying(
                                                                            proof,
                                                                            why,
                                                                            Actor.current())));
                });
        return find(id);
    }

    private CorrectionEntity find(UUID id) {
        CorrectionEntity found = store.read(em -> em.find(CorrectionEntity.class, id));
        if (found == null) {
            throw new Problem(DossierProblem.UNKNOWN);
        }
        return found;
    }

    private static SegmentEntity correctable(Snapshot now, UUID segment) {
        SegmentEntity old =
                now.segments().stream()
                        .filter(s -> s.id().equals(segment) && s.valid())
                        .findFirst()
                        .orElseThrow(() -> new Problem(DossierProblem.UNKNOWN));
        if (old.kind() == Segment.Kind.FINISH) {
            throw new Problem(DossierProblem.COMPLETION_STANDS);
        }
        return old;
    }

    private record Corrected(Course course, Segment segment) {}

    private Corrected corrected(Snapshot now, SegmentEntity old, Instant at, String proof) {
        Segment was = old.segment(now.zone());
        Segment instead =
                new Segment(
                        was.kind(),
                        LocalDateTime.ofInstant(at, now.zone()),
                        was.reason(),
                        proof.isBlank() ? was.proof() : proof,
                        was.amount());
        List<Segment> segments = new ArrayList<>();
        for (SegmentEntity one : now.segments()) {
            if (one.valid()) {
                segments.add(one.id().equals(old.id()) ? instead : one.segment(now.zone()));
            }
        }
        segments.sort(Comparator.comparing(Segment::at));
        return new Corrected(new Course(now.procedure().limit(), segments), instead);
    }

    /** Carries the proposal out; by somebody else than who proposed it. */
    public DossierEntity approve(UUID id, @Nullable String words) {
        CorrectionEntity proposal = open(id);
        return acts.take(
                proposal.dossier(),
                now -> {
                    SegmentEntity old = correctable(now, proposal.segment());
                    Corrected instead = corrected(now, old, proposal.newAt(), proposal.newProof());
                    LocalDate before = now.dossier().due().day();
                    return Step.of("correct", DossierPermission.CORRECT, acts.now())
                            .saying(proposal.why(), proposal.newProof())
                            .reckoning(instead.course())
                            .with(
                                    (change, row) ->
                                            carryOut(change, row, id, instead.segment(), words))
                            .telling(row -> changed(row, before, proposal.why()));
                });
    }

    private CorrectionEntity open(UUID id) {
        CorrectionEntity proposal = find(id);
        if (proposal.state() != CorrectionEntity.State.PROPOSED) {
            throw new Problem(DossierProblem.DECIDED_ALREADY);
        }
        Optional<UUID> caller = Actor.current().account();
        if (Optional.ofNullable(proposal.proposer()).equals(caller)) {
            throw new Problem(DossierProblem.SECOND_PERSON);
        }
        return proposal;
    }

    private void carryOut(
            Change change, DossierEntity row, UUID id, Segment instead, @Nullable String words) {
        CorrectionEntity proposal = change.find(CorrectionEntity.class, id).orElseThrow();
        if (proposal.state() != CorrectionEntity.State.PROPOSED) {
            throw new Problem(DossierProblem.DECIDED_ALREADY);
        }
        SegmentEntity old = change.find(SegmentEntity.class, proposal.segment()).orElseThrow();
        SegmentEntity fresh =
                new SegmentEntity(
                                Ids.next(acts.clock()),
                                row.id(),
                                old.ordinal(),
                                instead,
                                proposal.newAt())
                        .by(Actor.current(), acts.now(), proposal.why());
        change.em().persist(fresh);
        old.supersede(fresh.id());
        if (old.kind() == Segment.Kind.START) {
            row.receivedRather(proposal.newAt());
        }
        Instant completed = row.completedAt();
        if (completed != null) {
            LocalDateTime end = LocalDateTime.ofInstant(completed, acts.clock().getZone());
            row.outcome(Standing.atEnd(row.due().due(), end));
        }
        proposal.decide(
                CorrectionEntity.State.APPROVED,
                Actor.current(),
                acts.now(),
                words == null ? "" : words);
    }

    private Event changed(DossierEntity row, @Nullable LocalDate before, String why) {
        return new Event(
                DueChanged.TYPE,
                row.id(),
                new DueChanged(
                        row.id(), row.shownCode(), before, row.due().day(), why, acts.now()));
    }

    /** Leaves the past as it stands. */
    public CorrectionEntity decline(UUID id, @Nullable String words) {
        CorrectionEntity proposal = open(id);
        acts.take(
                proposal.dossier(),
                now ->
                        Step.of("decline-correction", DossierPermission.CORRECT, acts.now())
                                .saying(words == null ? "" : words, "")
                                .with(
                                        (change, row) ->
                                                change.find(CorrectionEntity.class, id)
                                                        .orElseThrow()
                                                        .decide(
                                                                CorrectionEntity.State.DECLINED,
                                                                Actor.current(),
                                                                acts.now(),
                                                                words == null ? "" : words)));
        return find(id);
    }

    /** Of one dossier, oldest first. */
    public List<CorrectionEntity> of(UUID dossier) {
        return store.read(
                em ->
                        em.createQuery(
                                        "select c from CorrectionEntity c where c.dossier ="
                                                + " :dossier order by c.proposedAt, c.id",
                                        CorrectionEntity.class)
                                .setParameter("dossier", dossier)
                                .getResultList());
    }
}
