package vn.sen.procedures.catalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.ids.Ids;
import vn.sen.platform.api.json.Json;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.store.Change;
import vn.sen.platform.api.store.Store;
import vn.sen.platform.api.text.Text;
import vn.sen.procedures.access.ProcedurePermission;
import vn.sen.procedures.decisions.DecisionDraft;

/**
 * Takes versions over from elsewhere: what was announced there is announced here by the same
 * decision, whatever steps led to it. Thread-safe.
 */
@Component(service = Intake.class)
public final class Intake {
    private final Store store;
    private final Json json;
    private final Clock clock;
    private final StopCodes stops;
    private final Announcing announcing;

    @Activate
    public Intake(
            @Reference Store store,
            @Reference Json json,
            @Reference Clock clock,
            @Reference StopCodes stops,
            @Reference Announcing announcing) {
        this.store = store;
        this.json = json;
        this.clock = clock;
        this.stops = stops;
        this.announcing = announcing;
    }

    /**
     * A version from elsewhere.
     *
     * @param decision null for a draft
     */
    public record Taken(
            String code,
            ProcedureContent content,
            @Nullable DecisionDraft decision,
            @Nullable LocalDate validTo) {}

    /** Notes what is wrong with it; announced ones must be whole. */
    public void check(Taken taken, Faults faults) {
        Drafting.code(taken.code(), faults);
        ContentCheck.check(taken.content(), stops.codes(), faults);
        DecisionDraft decision = taken.decision();
        if (decision != null) {
            MandatoryParts.of(taken.content()).stream()
                    .filter(part -> !part.there())
                    .forEach(
                            part ->
                                    faults.add(
                                            part.field(),
                                            "missing-part",
                                            new Text("Thiếu: {0}.", "Missing: {1}.")
                                                    .with(part.name().vi(), part.name().en())));
            if (taken.validTo() != null) {
                faults.ordered("validTo", decision.effectiveOn(), taken.validTo().plusDays(1));
            }
        }
    }

    /** What is there already of that code and says exactly this; empty when nothing does. */
    public Optional<UUID> same(Taken taken) {
        String said = json.write(taken.content());
        return store
                .read(
                        em ->
                                em.createQuery(
                                                "select v from ProcedureVersionRow v where v.code ="
                                                        + " :code order by v.number desc",
                                                VersionEntity.class)
                                        .setParameter("code", taken.code())
                                        .setMaxResults(50)
                                        .getResultList())
                .stream()
                .filter(row -> (row.stage == Stage.DECIDED) == (taken.decision() != null))
                .filter(
                        row ->
                                json.read(row.content, ProcedureContent.class)
                                        .equals(json.read(said, ProcedureContent.class)))
                .filter(row -> Objects.equals(row.validTo, taken.validTo()))
                .map(row -> row.id)
                .findFirst();
    }

    /** Throws a problem when it cannot be taken; nothing is written then. */
    public UUID take(Taken taken) {
        Call.current().caller().require(ProcedurePermission.IMPORT);
        Faults faults = new Faults();
        check(taken, faults);
        faults.check();
        UUID id = Ids.next(clock);
        return store.write(
                "procedures.take-over",
                id,
                change -> {
                    change.note("code", taken.code());
                    VersionEntity row = row(change, taken, id);
                    if (taken.decision() != null) {
                        announcing.takeOver(change, row, taken.decision(), taken.validTo());
                    }
                    return id;
                });
    }

    private VersionEntity row(Change change, Taken taken, UUID id) {
        int number = Drafting.next(change, taken.code());
        VersionEntity row = new VersionEntity(id, taken.code(), number, Drafting.caller());
        row.say(taken.content(), json.write(taken.content()), clock.instant());
        change.em().persist(row);
        Drafting.step(change, id, "drafted", "", clock.instant());
        return row;
    }
}
