package vn.sen.inspections.acts;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.access.InspectionPermission;
import vn.sen.inspections.access.InspectionProblem;
import vn.sen.inspections.access.Sight;
import vn.sen.inspections.visits.InspectionEntity;
import vn.sen.inspections.visits.InspectionState;
import vn.sen.inspections.visits.Visits;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.ids.Ids;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.store.Change;
import vn.sen.platform.api.store.Store;

/** Minutes: composed from the record, edited, then signed by both sides. Thread-safe. */
@Component(service = Minutes.class)
public final class Minutes {
    private final Store store;
    private final Clock clock;
    private final Sight sight;
    private final Composer composer;
    private final Signing signing;
    private final ConclusionClock conclusionClock;

    @Activate
    public Minutes(
            @Reference Store store,
            @Reference Clock clock,
            @Reference Sight sight,
            @Reference Composer composer,
            @Reference Signing signing,
            @Reference ConclusionClock conclusionClock) {
        this.store = store;
        this.clock = clock;
        this.sight = sight;
        this.composer = composer;
        this.signing = signing;
        this.conclusionClock = conclusionClock;
    }

    /** Empty until they are composed. */
    public Optional<MinutesEntity.MinutesView> find(UUID inspection) {
        Sight.View view = sight.ofCaller();
        return store.read(
                em -> {
                    Visits.visible(em, view, inspection);
                    return entity(em, inspection).map(m -> m.view(signatures(em, inspection)));
                });
    }

    /** Composes them anew from the record; what was edited before is replaced. */
    public MinutesEntity.MinutesView compose(UUID inspection) {
        return write(
                "inspections.compose-minutes",
                inspection,
                (em, visit, minutes) ->
                        minutes.write(
                                minutes.present().isEmpty()
                                        ? composer.present(em, visit)
                                        : minutes.present(),
                                composer.minutes(em, visit),
                                clock.instant()));
    }

    public MinutesEntity.MinutesView edit(UUID inspection, Draft draft) {
        Faults faults = new Faults();
        String present = faults.text("present", draft.present(), 20_000);
        String words = faults.text("words", draft.words(), 200_000);
        faults.check();
        return write(
                "inspections.edit-minutes",
                inspection,
                (em, visit, minutes) -> minutes.write(present, words, clock.instant()));
    }

    private MinutesEntity.MinutesView write(String act, UUID inspection, Work work) {
        Call.current().caller().require(InspectionPermission.OBSERVE);
        return store.write(
                act,
                inspection,
                change -> {
                    EntityManager em = change.em();
                    InspectionEntity visit = requireField(change, inspection);
                    Visits.requireMember(em, inspection);
                    if (!signatures(em, inspection).isEmpty()) {
                        throw new Problem(InspectionProblem.SIGNED_ALREADY);
                    }
                    MinutesEntity minutes = entity(em, inspection).orElse(null);
                    if (minutes == null) {
                        minutes = new MinutesEntity(Ids.next(clock), inspection);
                        work.on(em, visit, minutes);
                        em.persist(minutes);
                    } else {
                        Call.current().requireVersion(minutes.version());
                        work.on(em, visit, minutes);
                    }
                    em.flush();
                    return minutes.view(List.of());
                });
    }

    /**
     * Signs with the password of the person at the keyboard: the head for the team, the agency's
     * head for the agency. The second signature ends the visit and starts the conclusion's clock.
     */
    public MinutesEntity.MinutesView sign(
            UUID inspection, SignedActEntity.Side side, Password password) {
        signing.prove(password.password());
        return store.write(
                "inspections.sign-minutes",
                inspection,
                change -> {
                    EntityManager em = change.em();
                    InspectionEntity visit = requireField(change, inspection);
                    requireSigner(em, visit, side);
                    MinutesEntity minutes =
                            entity(em, inspection)
                                    .orElseThrow(
                                            () ->
                                                    new Problem(
                                                            InspectionProblem.UNKNOWN,
                                                            "biên bản",
                                                            "minutes"));
                    Call.current().requireVersion(minutes.version());
                    signing.sign(
                            change, inspection, SignedActEntity.Kind.MINUTES, side, minutes.hash());
                    MinutesEntity.MinutesView view = minutes.view(signatures(em, inspection));
                    if (view.signed()) {
                        end(change, visit);
                    }
                    return view;
                });
    }

    private void end(Change change, InspectionEntity visit) {
        visit.move(InspectionState.MINUTES_SIGNED, "ký biên bản", "sign the minutes");
        visit.ended(LocalDate.now(clock));
        change.em()
                .persist(
                        new ConclusionEntity(
                                Ids.next(clock),
                                visit.id(),
                                conclusionClock.due(change.em(), visit)));
    }

    private static void requireSigner(
            EntityManager em, InspectionEntity visit, SignedActEntity.Side side) {
        if (side == SignedActEntity.Side.TEAM) {
            Call.current().caller().require(InspectionPermission.LEAD);
            Visits.requireHead(em, visit.id());
        } else {
            Call.current().caller().require(InspectionPermission.SIGN, visit.agency());
        }
    }

    private static InspectionEntity requireField(Change change, UUID id) {
        InspectionEntity inspection = Visits.require(change, id);
        if (inspection.state() != InspectionState.IN_FIELD) {
            throw inspection.wrongState("lập hoặc ký biên bản", "write or sign the minutes");
        }
        return inspection;
    }

    private static Optional<MinutesEntity> entity(EntityManager em, UUID inspection) {
        return em
                .createQuery(
                        "select m from MinutesEntity m where m.inspection = :inspection",
                        MinutesEntity.class)
                .setParameter("inspection", inspection)
                .getResultList()
                .stream()
                .findFirst();
    }

    private static List<SignedActEntity> signatures(EntityManager em, UUID inspection) {
        return Signing.of(em, inspection, SignedActEntity.Kind.MINUTES);
    }

    /** What is entered to edit minutes. */
    public record Draft(@Nullable String present, @Nullable String words) {}

    /** The password again; neither kept nor logged. */
    public record Password(@Nullable String password) {
        @Override
        public String toString() {
            return "Password[…]";
        }
    }

    private interface Work {
        void on(EntityManager em, InspectionEntity visit, MinutesEntity minutes);
    }
}
