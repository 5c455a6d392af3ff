package vn.sen.dossiers.citizen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.deadlines.api.LimitUnit;
import vn.sen.deadlines.api.Reckoning;
import vn.sen.deadlines.api.StopReason;
import vn.sen.deadlines.api.TimeLimit;
import vn.sen.dossiers.access.AgencyBook;
import vn.sen.dossiers.api.DossierState;
import vn.sen.dossiers.cases.DossierEntity;
import vn.sen.dossiers.cases.LegEntity;
import vn.sen.dossiers.cases.Snapshot;
import vn.sen.dossiers.clock.ClockReading;
import vn.sen.dossiers.clock.Clockwork;
import vn.sen.dossiers.clock.LegUse;
import vn.sen.dossiers.clock.Standing;
import vn.sen.dossiers.letters.LetterEntity;
import vn.sen.dossiers.letters.LetterKind;
import vn.sen.platform.api.store.Store;
import vn.sen.platform.api.text.Text;

/** Makes the story of a dossier from the same clock and the same rows that officers see. */
@Component(service = Storyteller.class)
public final class Storyteller {
    private final Store store;
    private final Clockwork clockwork;
    private final ClockReading reading;
    private final AgencyBook agencies;

    @Activate
    public Storyteller(
            @Reference Store store,
            @Reference Clockwork clockwork,
            @Reference ClockReading reading,
            @Reference AgencyBook agencies) {
        this.store = store;
        this.clockwork = clockwork;
        this.reading = reading;
        this.agencies = agencies;
    }

    Story tell(Snapshot now) {
        DossierEntity d = now.dossier();
        Map<java.util.UUID, String> names =
                agencies.names(
                        Stream.concat(
                                        Stream.of(d.agency(), d.place().agency()),
                                        now.legs().stream().map(LegEntity::agency))
                                .toList());
        Reckoning reckoning = clockwork.full(d.agency(), now.course());
        var due = reckoning.due();
        var first = reckoning.firstDue();
        return new Story(
                d.shownCode(),
                now.procedure().name(),
                names.getOrDefault(d.agency(), ""),
                Masked.name(d.owner().name()),
                d.state(),
                Standing.of(d, agencies.now()),
                d.receivedAt(),
                due == null ? null : due.day(),
                first == null ? null : first.day(),
                reckoning.provisional(),
                d.completedAt() == null ? d.ending().endedAt() : d.completedAt(),
                d.place().name(),
                names.getOrDefault(d.place().agency(), ""),
                d.place().since(),
                Advice.of(d.state(), d.request().delivery(), letter(d)),
                d.halt().since() == null ? null : reckoning.resumesBy(),
                stays(now, names),
                unit(now),
                pauses(reckoning),
                ratable(d),
                clockwork.explain(d.agency(), now.course()));
    }

    /** Over, and nothing was said yet. */
    private boolean ratable(DossierEntity d) {
        return d.state().group() == DossierState.Group.DONE
                && store.read(
                        em ->
                                em.createQuery(
                                                "select f.id from FeedbackEntity f where"
                                                        + " f.dossier = :id",
                                                java.util.UUID.class)
                                        .setParameter("id", d.id())
                                        .getResultList()
                                        .isEmpty());
    }

    private List<Story.Stay> stays(Snapshot now, Map<java.util.UUID, String> names) {
        List<Story.Stay> stays = new ArrayList<>();
        for (LegUse.Use use : reading.shared(now)) {
            LegEntity leg = use.leg();
            stays.add(
                    new Story.Stay(
                            leg.name(),
                            names.getOrDefault(leg.agency(), ""),
                            leg.inAt(),
                            leg.outAt(),
                            use.used()));
        }
        return stays;
    }

    /** Months are used up in days. */
    private static Text unit(Snapshot now) {
        TimeLimit limit = now.procedure().limit();
        LimitUnit unit = limit == null ? LimitUnit.WORKING_DAY : limit.unit();
        return switch (unit) {
            case MONTH -> LimitUnit.CALENDAR_DAY.label();
            case SAME_DAY -> LimitUnit.WORKING_DAY.label();
            default -> unit.label();
        };
    }

    private List<Story.Pause> pauses(Reckoning reckoning) {
        List<Story.Pause> pauses = new ArrayList<>();
        List<Reckoning.Leg> legs = reckoning.legs();
        for (Reckoning.Leg leg : legs) {
            if (leg.kind() == Reckoning.Leg.Kind.STOPPED) {
                boolean lasts = reckoning.stopped() != null && leg == legs.get(legs.size() - 1);
                pauses.add(
                        new Story.Pause(
                                label(leg),
                                leg.from().toLocalDate(),
                                lasts ? null : leg.to().toLocalDate(),
                                leg.proof()));
            }
        }
        return pauses;
    }

    private Text label(Reckoning.Leg leg) {
        return clockwork
                .reason(leg.reason(), leg.from().toLocalDate())
                .map(StopReason::label)
                .orElse(Text.same(leg.reason()));
    }

    /** What the last letter of the kind that goes with the state says. */
    private String letter(DossierEntity dossier) {
        LetterKind kind = kind(dossier);
        if (kind == null) {
            return "";
        }
        return store
                .read(
                        em ->
                                em.createQuery(
                                                "select l from LetterEntity l where l.dossier = :id"
                                                        + " and l.kind = :kind and l.state = SENT"
                                                        + " order by l.sentAt desc",
                                                LetterEntity.class)
                                        .setParameter("id", dossier.id())
                                        .setParameter("kind", kind)
                                        .setMaxResults(1)
                                        .getResultList())
                .stream()
                .map(LetterEntity::words)
                .findFirst()
                .orElse("");
    }

    private static @Nullable LetterKind kind(DossierEntity dossier) {
        return switch (dossier.state()) {
            case SUPPLEMENT_REQUESTED -> LetterKind.SUPPLEMENT;
            case FINANCIAL_OBLIGATION -> LetterKind.FINANCIAL;
            case SUSPENDED -> LetterKind.SUSPENSION;
            case REJECTED -> LetterKind.REFUSAL;
            default -> null;
        };
    }
}
