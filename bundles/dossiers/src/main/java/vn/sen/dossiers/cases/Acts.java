package vn.sen.dossiers.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.deadlines.api.Course;
import vn.sen.deadlines.api.Segment;
import vn.sen.dossiers.access.Actor;
import vn.sen.dossiers.access.DossierPermission;
import vn.sen.dossiers.access.DossierProblem;
import vn.sen.dossiers.api.DossierState;
import vn.sen.dossiers.citizen.Tidings;
import vn.sen.dossiers.clock.Clockwork;
import vn.sen.dossiers.clock.Reckoned;
import vn.sen.dossiers.counts.Counted;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.ids.Ids;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.store.Change;
import vn.sen.platform.api.store.Store;

/**
 * The one way in which anything happens to a dossier: read, decided, computed by the clock, and
 * then written with history, event and counts in one transaction. What somebody else did in between
 * is looked at again. Thread-safe.
 */
@Component(service = Acts.class)
public final class Acts {
    private static final int ATTEMPTS = 4;

    private final Store store;
    private final Clock clock;
    private final Clockwork clockwork;
    private final PinnedBook pinned;

    @Activate
    public Acts(
            @Reference Store store,
            @Reference Clock clock,
            @Reference Clockwork clockwork,
            @Reference PinnedBook pinned) {
        this.store = store;
        this.clock = clock;
        this.clockwork = clockwork;
        this.pinned = pinned;
    }

    public Clock clock() {
        return clock;
    }

    public Instant now() {
        return clock.instant();
    }

    /** When it happened: now when nothing is said; never in the future. */
    public Instant when(@Nullable Instant said) {
        Instant now = clock.instant();
        if (said != null && said.isAfter(now)) {
            throw new Problem(
                    DossierProblem.FUTURE, said.atZone(clock.getZone()).toLocalDateTime());
        }
        return said == null ? now : said;
    }

    /** As it stands; throws when there is no such dossier. */
    public Snapshot read(UUID id) {
        return store.read(
                em -> {
                    DossierEntity dossier = em.find(DossierEntity.class, id);
                    if (dossier == null) {
                        throw new Problem(DossierProblem.UNKNOWN);
                    }
                    return new Snapshot(
                            dossier,
                            pinned.of(dossier.request().pinned()),
                            Snapshot.segments(em, id),
                            Snapshot.legs(em, id),
                            clock.getZone());
                });
    }

    /** Decides from how the dossier stands, and does it. Returns the dossier as it is then. */
    public DossierEntity take(UUID id, Function<Snapshot, Step> decide) {
        for (int attempt = 1; ; attempt++) {
            Snapshot now = read(id);
            Call.current().requireVersion(now.dossier().version());
            Step step = decide.apply(now);
            checkPermission(step.permission, now.dossier());
            checkState(step, now.dossier().state());
            Reckoned reckoned = reckon(step, now);
            try {
                return store.write(
                        "dossiers." + step.act, id, change -> apply(change, now, step, reckoned));
            } catch (Moved again) {
                if (attempt == ATTEMPTS) {
                    throw Problem.because(again, DossierProblem.CHANGED);
                }
            }
        }
    }

    private static void checkPermission(
            @Nullable DossierPermission permission, DossierEntity dossier) {
        if (permission == null) {
            return;
        }
        var caller = Call.current().caller();
        if (!caller.may(permission, dossier.place().agency())
                && !caller.may(permission, dossier.desk())) {
            caller.require(permission, dossier.agency());
        }
    }

    private static void checkState(Step step, DossierState from) {
        DossierState to = step.to;
        if (to != null && to != from && !from.next().contains(to)) {
            throw new Problem(
                    DossierProblem.STATE,
                    from.label().vi(),
                    from.label().en(),
                    "chuyển sang “" + to.label().vi() + "”",
                    "going on to “" + to.label().en() + "”");
        }
    }

    private @Nullable Reckoned reckon(Step step, Snapshot now) {
        Course course = step.instead;
        if (course == null && step.segments.isEmpty()) {
            return null;
        }
        course = course == null ? now.course() : course;
        for (Segment segment : step.segments) {
            course = course.with(segment);
        }
        return clockwork.reckon(now.dossier().agency(), course);
    }

    private DossierEntity apply(
            Change change, Snapshot now, Step step, @Nullable Reckoned reckoned) {
        step.first.forEach(work -> work.accept(change));
        DossierEntity dossier =
                change.find(DossierEntity.class, now.dossier().id())
                        .orElseThrow(() -> new Problem(DossierProblem.UNKNOWN));
        if (dossier.version() != now.dossier().version()) {
            throw new Moved();
        }
        List<Counted.Cell> before = Counted.of(dossier, clock.getZone());
        DossierState from = dossier.state();
        DossierState to = step.to;
        if (to != null && to != from) {
            dossier.move(to, step.at);
        }
        if (reckoned != null) {
            dossier.due(DueCopy.of(reckoned));
        }
        record(change, dossier, step, now.segments().size());
        step.further.forEach(rows -> rows.accept(change, dossier));
        finish(change, dossier, step, from);
        Counted.write(change, before, Counted.of(dossier, clock.getZone()));
        if (now.dossier().receivedAt() != null) {
            Counted.pauses(change, dossier, from, clock.getZone(), step.at);
        }
        return dossier;
    }

    private void record(Change change, DossierEntity dossier, Step step, int ordinal) {
        Instant recorded = clock.instant();
        for (Segment segment : step.segments) {
            Instant at = segment.at().atZone(clock.getZone()).toInstant();
            change.em()
                    .persist(
                            new SegmentEntity(Ids.next(clock), dossier.id(), ordinal++, segment, at)
                                    .by(Actor.current(), recorded, step.words));
        }
    }

    /** Writes the history row and publishes what happened. */
    private void finish(Change change, DossierEntity dossier, Step step, DossierState from) {
        dossier.nextStep();
        change.em()
                .persist(
                        new StepEntity(Ids.next(clock), dossier, step.act, from, step.at)
                                .by(Actor.current(), clock.instant())
                                .saying(step.words, step.document));
        change.note("from", from.name());
        change.note("to", dossier.state().name());
        if (step.event != null) {
            change.publish(step.event.apply(dossier));
        }
        Tidings.tell(change, dossier, step.act, from, step.words);
        change.em().flush();
    }

    /**
     * Writes a dossier that is new, and that {@code fill} makes with all that lies in it. It is
     * kept when nothing changes in it any more: what changes later would cost an update besides.
     */
    public DossierEntity begin(
            String act, UUID id, Function<Change, DossierEntity> fill, Instant at) {
        return store.write(
                "dossiers." + act,
                id,
                change -> {
                    DossierEntity dossier = fill.apply(change);
                    dossier.nextStep();
                    change.em().persist(dossier);
                    change.em()
                            .persist(
                                    new StepEntity(
                                                    Ids.next(clock),
                                                    dossier,
                                                    act,
                                                    DossierState.REGISTERED,
                                                    at)
                                            .by(Actor.current(), clock.instant()));
                    Tidings.tell(change, dossier, act, null, "");
                    Counted.write(change, List.of(), Counted.of(dossier, clock.getZone()));
                    return dossier;
                });
    }

    /** Into a state that only the way of its first receipt leads to. */
    public static void accept(DossierEntity dossier, Instant at) {
        dossier.move(DossierState.ACCEPTED, at);
    }

    /** Somebody else was quicker. */
    private static final class Moved extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Moved() {
            super("somebody else worked on the dossier", null, false, false);
        }
    }
}
