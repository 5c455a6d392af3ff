package vn.sen.dossiers.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.deadlines.api.Course;
import vn.sen.deadlines.api.Segment;
import vn.sen.dossiers.access.Actor;
import vn.sen.dossiers.access.DossierPermission;
import vn.sen.dossiers.api.DossierReceived;
import vn.sen.dossiers.cases.Acts;
import vn.sen.dossiers.cases.DossierEntity;
import vn.sen.dossiers.cases.DueCopy;
import vn.sen.dossiers.cases.LegEntity;
import vn.sen.dossiers.cases.Place;
import vn.sen.dossiers.cases.SegmentEntity;
import vn.sen.dossiers.clock.Clockwork;
import vn.sen.dossiers.clock.Reckoned;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.events.Event;
import vn.sen.platform.api.ids.Ids;
import vn.sen.platform.api.store.Change;
import vn.sen.procedures.api.Fee;
import vn.sen.procedures.api.ProcedureVersion;

/** Receives what people bring or what the post brings: one act, one code, a clock that runs. */
@Component(service = Receiving.class)
public final class Receiving {
    private final Acts acts;
    private final Intake intake;
    private final Desks desks;
    private final Clockwork clockwork;
    private final Clock clock;

    @Activate
    public Receiving(
            @Reference Acts acts,
            @Reference Intake intake,
            @Reference Desks desks,
            @Reference Clockwork clockwork,
            @Reference Clock clock) {
        this.acts = acts;
        this.intake = intake;
        this.desks = desks;
        this.clockwork = clockwork;
        this.clock = clock;
    }

    public DossierEntity receive(Receipt receipt) {
        UUID agency = intake.agency(receipt);
        Call.current().caller().require(DossierPermission.RECEIVE, agency);
        Instant at = acts.when(receipt.receivedAt());
        LocalDate day = LocalDate.ofInstant(at, clock.getZone());
        ProcedureVersion version = intake.version(receipt, agency, day);
        UUID id = Ids.next(clock);
        Checklist.requireComplete(intake.parts(id, version, receipt));
        intake.fresh(id, agency, receipt, version, at);
        Start start =
                start(
                        agency,
                        Intake.answering(version, agency),
                        version,
                        at,
                        Intake.foreign(receipt));
        return acts.begin(
                "receive",
                id,
                change -> {
                    String code = start.code(change);
                    DossierEntity fresh = intake.fresh(id, agency, receipt, version, at);
                    fresh.created(clock.instant(), Actor.current().name());
                    begin(change, fresh, version, start, code);
                    Acts.accept(fresh, at);
                    intake.parts(id, version, receipt).forEach(change.em()::persist);
                    change.note("code", code);
                    change.publish(received(fresh, at));
                    return fresh;
                },
                at);
    }

    /** What is needed to start the clock of a dossier, asked before the transaction. */
    Start start(
            UUID desk,
            UUID agency,
            ProcedureVersion version,
            Instant at,
            @Nullable String foreignCode) {
        LocalDateTime local = LocalDateTime.ofInstant(at, clock.getZone());
        Segment segment = Segment.start(local);
        Reckoned reckoned = clockwork.reckon(agency, new Course(version.limit(), List.of(segment)));
        return new Start(
                desks.unit(desk, local.toLocalDate()),
                local.toLocalDate(),
                at,
                segment,
                reckoned,
                foreignCode);
    }

    /**
     * @param foreignCode given by another system; null to allocate one
     */
    record Start(
            Desks.Unit unit,
            LocalDate day,
            Instant at,
            Segment segment,
            Reckoned reckoned,
            @Nullable String foreignCode) {
        String code(Change change) {
            return foreignCode != null
                    ? foreignCode
                    : CodeScheme.code(
                            unit.identifier(), day, Sequence.next(change, unit.identifier(), day));
        }

        String scheme() {
            return foreignCode == null
                    ? unit.scheme().name()
                    : CodeScheme.of(foreignCode).orElse(unit.scheme()).name();
        }
    }

    /** Gives it code, first segment, first leg, fees; and a due date when the act does not. */
    void begin(
            Change change,
            DossierEntity dossier,
            ProcedureVersion version,
            Start start,
            String code) {
        dossier.receive(code, start.scheme(), start.at());
        dossier.due(DueCopy.of(start.reckoned()));
        SegmentEntity segment =
                new SegmentEntity(Ids.next(clock), dossier.id(), 0, start.segment(), start.at())
                        .by(Actor.current(), clock.instant(), "");
        change.em().persist(segment);
        LegEntity leg =
                new LegEntity(
                                Ids.next(clock),
                                dossier.id(),
                                0,
                                version.route().get(0),
                                dossier.desk())
                        .from(start.at(), dossier.owner().name());
        leg.sign(Actor.current().name(), start.at());
        leg.assign(Actor.current().account().orElse(null), Actor.current().name());
        change.em().persist(leg);
        dossier.lies(Place.at(leg));
        for (Fee fee : version.fees()) {
            if (askedOn(fee, start.day())) {
                change.em()
                        .persist(
                                new FeeEntity(
                                        Ids.next(clock), dossier.id(), fee.name(), fee.amount()));
            }
        }
    }

    private static boolean askedOn(Fee fee, LocalDate day) {
        LocalDate to = fee.validTo();
        return !day.isBefore(fee.validFrom()) && (to == null || !day.isAfter(to));
    }

    static Event received(DossierEntity dossier, Instant at) {
        return new Event(
                DossierReceived.TYPE,
                dossier.id(),
                new DossierReceived(
                        dossier.id(),
                        dossier.shownCode(),
                        dossier.procedureCode(),
                        dossier.agency(),
                        dossier.channel(),
                        at,
                        dossier.due().day()));
    }
}
