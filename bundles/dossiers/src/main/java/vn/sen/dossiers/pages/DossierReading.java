package vn.sen.dossiers.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.deadlines.api.StopReason;
import vn.sen.deadlines.api.Surcharge;
import vn.sen.dossiers.access.AgencyBook;
import vn.sen.dossiers.cases.Acts;
import vn.sen.dossiers.cases.DossierFile;
import vn.sen.dossiers.cases.DossierLists;
import vn.sen.dossiers.cases.Snapshot;
import vn.sen.dossiers.cases.Surcharging;
import vn.sen.dossiers.clock.ClockReading;
import vn.sen.dossiers.clock.Clockwork;
import vn.sen.dossiers.clock.LegUse;
import vn.sen.dossiers.corrections.Corrections;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.explain.Explanation;
import vn.sen.platform.api.pages.Field;
import vn.sen.procedures.api.RouteLeg;

/** Gathers what the page of a dossier shows. Thread-safe. */
@Component(service = DossierReading.class)
public final class DossierReading {
    private final DossierLists lists;
    private final DossierFile file;
    private final Acts acts;
    private final ClockSide clock;
    private final Corrections corrections;

    /** What the clock adds to the page, and what its forms offer. */
    @Component(service = ClockSide.class)
    public static final class ClockSide {
        private final ClockReading reading;
        private final Clockwork clockwork;
        private final AgencyBook agencies;
        private final Choices choices;
        private final Surcharging surcharging;

        @Activate
        public ClockSide(
                @Reference ClockReading reading,
                @Reference Clockwork clockwork,
                @Reference AgencyBook agencies,
                @Reference Choices choices,
                @Reference Surcharging surcharging) {
            this.reading = reading;
            this.clockwork = clockwork;
            this.agencies = agencies;
            this.choices = choices;
            this.surcharging = surcharging;
        }

        private Timeline timeline(Snapshot now) {
            return Timeline.of(
                    now.dossier(), reading.stretches(now), agencies.now(), agencies.zone());
        }

        private List<LegRow> way(Snapshot now) {
            Map<String, LocalDate> plan = reading.plan(now);
            List<LegRow> rows = new ArrayList<>();
            for (LegUse.Use use : reading.shared(now)) {
                var leg = use.leg();
                rows.add(
                        new LegRow(
                                leg.key(),
                                leg.name(),
                                agencies.name(leg.agency()),
                                leg.handlerName(),
                                leg.inAt(),
                                leg.outAt(),
                                leg.signedAt(),
                                use.used(),
                                use.allowed(),
                                plan.get(leg.key())));
            }
            return rows;
        }
    }

    @Activate
    public DossierReading(
            @Reference DossierLists lists,
            @Reference DossierFile file,
            @Reference Acts acts,
            @Reference ClockSide clock,
            @Reference Corrections corrections) {
        this.lists = lists;
        this.file = file;
        this.acts = acts;
        this.clock = clock;
        this.corrections = corrections;
    }

    DossierModel read(UUID id, @Nullable String act, @Nullable String done) {
        Snapshot now = seen(id);
        boolean received = now.dossier().receivedAt() != null;
        DossierModel.Papers papers = papers(id);
        List<Deed> deeds = Deed.open(now, papers, clock.agencies.today());
        Optional<Deed> open = Deed.of(act).filter(deeds::contains);
        @Nullable Explanation explanation = received ? clock.reading.explain(id) : null;
        @Nullable Explanation legs = received ? clock.reading.legs(id) : null;
        return new DossierModel(
                lists.find(id),
                deeds,
                open.orElse(null),
                Deed.of(done).orElse(null),
                clock.timeline(now),
                explanation,
                legs,
                received ? clock.way(now) : List.of(),
                next(now),
                reasons(now),
                papers,
                corrections.of(id),
                new DossierModel.Offered(
                        offered(open.orElse(null), now), clock.choices.papers(id)));
    }

    private List<Field.Choice> offered(@Nullable Deed open, Snapshot now) {
        return open == Deed.CONSULT
                ? clock.choices.agencies(now.dossier())
                : open == Deed.ASSIGN
                        ? clock.choices.people(now)
                        : open == Deed.SURCHARGE ? surcharges(now) : List.of();
    }

    private List<Field.Choice> surcharges(Snapshot now) {
        return clock.surcharging.offered(now, clock.agencies.today()).stream()
                .map(one -> new Field.Choice(one.code(), words(one)))
                .toList();
    }

    private static String words(Surcharge one) {
        return Call.current()
                .language()
                .of(
                        "%s: thêm %d ngày (%s)"
                                .formatted(one.label().vi(), one.days(), one.rule().source()),
                        "%s: %d days more (%s)"
                                .formatted(one.label().en(), one.days(), one.rule().source()));
    }

    private Snapshot seen(UUID id) {
        lists.row(id);
        return acts.read(id);
    }

    private static List<RouteLeg> next(Snapshot now) {
        if (now.legs().isEmpty()) {
            return List.of();
        }
        return now.route(now.leg().key())
                .map(leg -> leg.next().stream().flatMap(key -> now.route(key).stream()).toList())
                .orElse(List.of());
    }

    /** What the route allows here comes first; what nobody can plan comes after it. */
    private List<StopReason> reasons(Snapshot now) {
        if (now.legs().isEmpty()) {
            return List.of();
        }
        var planned = now.route(now.leg().key()).map(RouteLeg::stops).orElse(java.util.Set.of());
        return clock.clockwork.reasons(clock.agencies.today()).stream()
                .filter(
                        r ->
                                planned.contains(r.code())
                                        || !r.code().equals("financial-obligation")
                                                && !r.code().equals("public-posting")
                                                && !r.code().equals("supplement"))
                .sorted(java.util.Comparator.comparing(r -> !planned.contains(r.code())))
                .toList();
    }

    private DossierModel.Papers papers(UUID id) {
        return new DossierModel.Papers(
                file.parts(id),
                file.letters(id),
                file.consultations(id),
                file.custody(id),
                file.fees(id),
                file.segments(id),
                file.actions(id),
                file.feedback(id));
    }
}
