package vn.sen.dossiers.legs;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.dossiers.access.Actor;
import vn.sen.dossiers.access.DossierPermission;
import vn.sen.dossiers.access.DossierProblem;
import vn.sen.dossiers.api.DossierMoved;
import vn.sen.dossiers.api.DossierState;
import vn.sen.dossiers.cases.Acts;
import vn.sen.dossiers.cases.DossierEntity;
import vn.sen.dossiers.cases.LegEntity;
import vn.sen.dossiers.cases.Place;
import vn.sen.dossiers.cases.Snapshot;
import vn.sen.dossiers.cases.Step;
import vn.sen.platform.api.events.Event;
import vn.sen.platform.api.ids.Ids;
import vn.sen.platform.api.people.People;
import vn.sen.platform.api.ports.Port;
import vn.sen.platform.api.ports.Ports;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.text.Text;
import vn.sen.procedures.api.RouteLeg;

/** Moves dossiers along their way: who gives signs, who takes signs. */
@Component(service = Moving.class)
public final class Moving {
    private final Acts acts;
    private final Port<People> people;

    @Activate
    public Moving(@Reference Acts acts, @Reference Ports ports) {
        this.acts = acts;
        this.people = ports.to(People.class);
    }

    /**
     * @param leg key of the step that follows
     */
    public record Transfer(@Nullable String leg, @Nullable String words, @Nullable Instant at) {}

    public DossierEntity transfer(UUID id, Transfer transfer) {
        Faults faults = new Faults();
        String key = faults.text("leg", transfer.leg(), 60);
        String words = faults.optionalText("words", transfer.words(), 2000);
        faults.check();
        Instant at = acts.when(transfer.at());
        return acts.take(id, now -> moved(now, key, words, at));
    }

    private Step moved(Snapshot now, String key, String words, Instant at) {
        requireRunning(now);
        LegEntity last = now.leg();
        requireSigned(last);
        RouteLeg next = next(now, last, key);
        Step step =
                Step.of("transfer", DossierPermission.PROCESS, at)
                        .saying(words, "")
                        .with(
                                (change, row) -> {
                                    change.find(LegEntity.class, last.id()).orElseThrow().leave(at);
                                    LegEntity leg =
                                            new LegEntity(
                                                            Ids.next(acts.clock()),
                                                            row.id(),
                                                            last.ordinal() + 1,
                                                            next,
                                                            row.desk())
                                                    .from(at, Actor.current().name());
                                    change.em().persist(leg);
                                    row.lies(Place.at(leg));
                                })
                        .telling(row -> event(row, at));
        return now.dossier().state() == DossierState.ACCEPTED
                ? step.to(DossierState.PROCESSING)
                : step;
    }

    private static void requireRunning(Snapshot now) {
        DossierState state = now.dossier().state();
        if (state.group() != DossierState.Group.OPEN) {
            throw new Problem(
                    DossierProblem.STATE,
                    state.label().vi(),
                    state.label().en(),
                    "chuyển bước",
                    "moving it on");
        }
    }

    private static void requireSigned(LegEntity leg) {
        if (leg.signedAt() == null) {
            throw new Problem(DossierProblem.NOT_SIGNED_FOR);
        }
    }

    private static RouteLeg next(Snapshot now, LegEntity last, String key) {
        boolean follows = now.route(last.key()).map(leg -> leg.next().contains(key)).orElse(false);
        if (!follows) {
            throw new Problem(DossierProblem.LEG_UNKNOWN, last.name(), key);
        }
        return now.route(key)
                .orElseThrow(() -> new Problem(DossierProblem.LEG_UNKNOWN, last.name(), key));
    }

    static Event event(DossierEntity row, Instant at) {
        return new Event(
                DossierMoved.TYPE,
                row.id(),
                new DossierMoved(
                        row.id(),
                        row.shownCode(),
                        row.state(),
                        row.place().key(),
                        row.place().agency(),
                        at));
    }

    /** The receiving side signs, and works on it from then on. */
    public DossierEntity sign(UUID id, @Nullable Instant said) {
        Instant at = acts.when(said);
        return acts.take(
                id,
                now -> {
                    LegEntity leg = now.leg();
                    Instant signed = leg.signedAt();
                    if (signed != null) {
                        throw new Problem(
                                DossierProblem.SIGNED_ALREADY,
                                signed.atZone(acts.clock().getZone()).toLocalDateTime());
                    }
                    Actor who = Actor.current();
                    return Step.of("sign", DossierPermission.PROCESS, at)
                            .with(
                                    (change, row) -> {
                                        LegEntity mine =
                                                change.find(LegEntity.class, leg.id())
                                                        .orElseThrow();
                                        mine.sign(who.name(), at);
                                        mine.assign(who.account().orElse(null), who.name());
                                        row.lies(Place.at(mine));
                                    })
                            .telling(row -> event(row, at));
                });
    }

    /** Work on it begins where it was received. */
    public DossierEntity process(UUID id, @Nullable Instant said) {
        Instant at = acts.when(said);
        return acts.take(
                id,
                now -> {
                    requireRunning(now);
                    requireSigned(now.leg());
                    return Step.of("process", DossierPermission.PROCESS, at)
                            .to(DossierState.PROCESSING)
                            .telling(row -> event(row, at));
                });
    }

    /** Names who works on it. */
    public DossierEntity assign(UUID id, UUID account) {
        People.Person person =
                people.require(p -> p.find(account))
                        .filter(People.Person::active)
                        .orElseThrow(Moving::nobody);
        Instant at = acts.now();
        return acts.take(
                id,
                now -> {
                    if (now.legs().isEmpty()) {
                        throw new Problem(
                                DossierProblem.STATE,
                                now.dossier().state().label().vi(),
                                now.dossier().state().label().en(),
                                "phân công",
                                "assigning it");
                    }
                    return Step.of("assign", DossierPermission.ASSIGN, at)
                            .saying(person.displayName(), "")
                            .with(
                                    (change, row) -> {
                                        LegEntity leg =
                                                change.find(LegEntity.class, now.leg().id())
                                                        .orElseThrow();
                                        leg.assign(person.id(), person.displayName());
                                        row.lies(Place.at(leg));
                                    })
                            .telling(row -> event(row, at));
                });
    }

    private static Problem nobody() {
        return Problem.of(
                vn.sen.platform.api.problem.RequestProblem.INVALID,
                new Faults()
                        .add(
                                "account",
                                "unknown",
                                new Text("Hãy chọn một người.", "Choose a person."))
                        .all());
    }
}
