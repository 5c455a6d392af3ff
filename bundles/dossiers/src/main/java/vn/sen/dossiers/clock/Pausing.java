package vn.sen.dossiers.clock;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.deadlines.api.Segment;
import vn.sen.deadlines.api.StopReason;
import vn.sen.dossiers.access.Actor;
import vn.sen.dossiers.access.DossierPermission;
import vn.sen.dossiers.access.DossierProblem;
import vn.sen.dossiers.api.DossierPaused;
import vn.sen.dossiers.api.DossierState;
import vn.sen.dossiers.cases.Acts;
import vn.sen.dossiers.cases.DossierEntity;
import vn.sen.dossiers.cases.Snapshot;
import vn.sen.dossiers.cases.Step;
import vn.sen.dossiers.letters.LetterEntity;
import vn.sen.dossiers.letters.LetterKind;
import vn.sen.platform.api.events.Event;
import vn.sen.platform.api.ids.Ids;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.text.Text;

/** Stops the clock, only for a reason of the catalogue and with a notice. */
@Component(service = Pausing.class)
public final class Pausing {
    private static final int JUSTIFIED_FROM = 3;

    private final Acts acts;
    private final Clockwork clockwork;

    @Activate
    public Pausing(@Reference Acts acts, @Reference Clockwork clockwork) {
        this.acts = acts;
        this.clockwork = clockwork;
    }

    public DossierEntity stop(UUID id, Stop stop) {
        Instant at = acts.when(stop.at());
        Given given = check(stop, at);
        return acts.take(id, now -> step(now, given, at));
    }

    private Given check(Stop stop, Instant at) {
        Faults faults = new Faults();
        String code = faults.text("reason", stop.reason(), 60);
        String words = faults.text("words", stop.words(), 2000);
        String justification = faults.optionalText("justification", stop.justification(), 1000);
        String document = faults.optionalText("document", stop.document(), 300);
        if (document.isEmpty()) {
            Text why = DossierProblem.PROOF_NEEDED.message();
            faults.add("document", "proof-needed", why);
        }
        faults.check();
        StopReason reason =
                clockwork
                        .reason(code, local(at).toLocalDate())
                        .orElseThrow(
                                () ->
                                        new Problem(
                                                vn.sen.deadlines.api.DeadlineProblem.UNKNOWN_REASON,
                                                code,
                                                local(at).toLocalDate()));
        return new Given(
                reason,
                document,
                words,
                justification,
                stop.parts() == null ? List.of() : stop.parts());
    }

    private LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, acts.clock().getZone());
    }

    private record Given(
            StopReason reason,
            String document,
            String words,
            String justification,
            List<String> parts) {
        DossierState state() {
            return switch (reason.code()) {
                case Stop.SUPPLEMENT -> DossierState.SUPPLEMENT_REQUESTED;
                case Stop.FINANCIAL -> DossierState.FINANCIAL_OBLIGATION;
                default -> DossierState.SUSPENDED;
            };
        }

        LetterKind letter() {
            return switch (reason.code()) {
                case Stop.SUPPLEMENT -> LetterKind.SUPPLEMENT;
                case Stop.FINANCIAL -> LetterKind.FINANCIAL;
                default -> LetterKind.SUSPENSION;
            };
        }
    }

    private Step step(Snapshot now, Given given, Instant at) {
        DossierEntity dossier = now.dossier();
        boolean received = dossier.receivedAt() != null;
        if (received) {
            requireAllowed(now, given);
        }
        checkParts(now, given);
        checkRound(dossier, given);
        Step step =
                Step.of("stop", permission(received), at)
                        .to(given.state())
                        .saying(given.words(), given.document());
        if (received) {
            if (dossier.state().group() == DossierState.Group.PAUSED) {
                requireOther(dossier, given);
                step.clock(Segment.resume(local(at), given.document()));
            }
            step.clock(Segment.stop(local(at), given.reason().code(), given.document()));
        }
        return step.with(
                        (change, row) -> {
                            row.pausedFor(given.reason().code());
                            int round =
                                    given.letter() == LetterKind.SUPPLEMENT
                                            ? row.nextSupplement()
                                            : 0;
                            change.em().persist(letter(row, given, round, at));
                        })
                .telling(row -> event(row, given, at));
    }

    private static DossierPermission permission(boolean received) {
        return received ? DossierPermission.PROCESS : DossierPermission.RECEIVE;
    }

    private static void requireOther(DossierEntity dossier, Given given) {
        if (given.state() == dossier.state()) {
            throw new Problem(
                    DossierProblem.STATE,
                    dossier.state().label().vi(),
                    dossier.state().label().en(),
                    "tạm dừng thêm lần nữa",
                    "stopping the clock again");
        }
    }

    /**
     * What the route allows at this step; a supplement before processing, and what no route plans.
     */
    private static void requireAllowed(Snapshot now, Given given) {
        String code = given.reason().code();
        boolean planned =
                now.route(now.leg().key()).map(leg -> leg.stops().contains(code)).orElse(true);
        boolean always =
                given.state() == DossierState.SUSPENDED && !code.equals("public-posting")
                        || given.state() == DossierState.SUPPLEMENT_REQUESTED
                                && now.dossier().state() == DossierState.ACCEPTED;
        if (!planned && !always) {
            throw new Problem(
                    DossierProblem.STOP_NOT_ALLOWED, now.leg().name(), given.reason().label().vi());
        }
    }

    private static void checkParts(Snapshot now, Given given) {
        for (String key : given.parts()) {
            if (now.procedure().components().stream().noneMatch(c -> c.key().equals(key))) {
                throw new Problem(DossierProblem.NOT_ASKED_FOR, key);
            }
        }
    }

    private static void checkRound(DossierEntity dossier, Given given) {
        int round = dossier.supplementRounds() + 1;
        if (given.letter() == LetterKind.SUPPLEMENT
                && round >= JUSTIFIED_FROM
                && given.justification().isEmpty()) {
            throw Problem.of(
                    DossierProblem.THIRD_ROUND,
                    new Faults()
                            .add(
                                    "justification",
                                    "required",
                                    DossierProblem.THIRD_ROUND.message().with(round))
                            .all());
        }
    }

    private LetterEntity letter(DossierEntity row, Given given, int round, Instant at) {
        String by = Actor.current().name();
        return new LetterEntity(Ids.next(acts.clock()), row.id(), given.letter(), at, by)
                .saying(given.words(), 0, null)
                .round(round, round >= JUSTIFIED_FROM ? given.justification() : "")
                .send(given.document(), at, by);
    }

    private static Event event(DossierEntity row, Given given, Instant at) {
        return new Event(
                DossierPaused.TYPE,
                row.id(),
                new DossierPaused(
                        row.id(),
                        row.shownCode(),
                        row.state(),
                        given.reason().code(),
                        given.document(),
                        at));
    }
}
