package vn.sen.procedures.catalogue;

import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.events.Event;
import vn.sen.platform.api.json.Json;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.store.Change;
import vn.sen.platform.api.store.Store;
import vn.sen.procedures.access.ProcedurePermission;
import vn.sen.procedures.access.ProcedureProblem;
import vn.sen.procedures.api.VersionAnnounced;
import vn.sen.procedures.decisions.Decision;
import vn.sen.procedures.decisions.DecisionDraft;
import vn.sen.procedures.decisions.DecisionKind;
import vn.sen.procedures.decisions.Decisions;

/** Gives versions their days of force, and takes them away. Thread-safe. */
@Component(service = Announcing.class)
public final class Announcing {
    private final Store store;
    private final Json json;
    private final Clock clock;
    private final Decisions decisions;

    @Activate
    public Announcing(
            @Reference Store store,
            @Reference Json json,
            @Reference Clock clock,
            @Reference Decisions decisions) {
        this.store = store;
        this.json = json;
        this.clock = clock;
        this.decisions = decisions;
    }

    /**
     * An appraised version by a decision that is new or amends. What it amends ends on the day
     * before; two versions are never in force together.
     */
    public void announce(UUID id, DecisionDraft draft) {
        store.write(
                "procedures.announce",
                id,
                change -> {
                    VersionEntity row = Drafting.require(change, id);
                    Call.current().caller().require(ProcedurePermission.DECIDE, row.competent);
                    Call.current().requireVersion(row.version);
                    Drafting.requireStage(row, Stage.APPRAISED);
                    Drafting.requireOther(row);
                    MandatoryParts.require(json.read(row.content, ProcedureContent.class));
                    Decision decision = decisions.recorded(change, draft);
                    makeRoom(change, row, decision, null);
                    row.stage = Stage.DECIDED;
                    row.decision = decision.id();
                    row.validFrom = decision.effectiveOn();
                    told(change, row, "announced", decision.number());
                    change.note("decision", decision.number());
                    return id;
                });
    }

    /** A version that was announced elsewhere; what it follows there ends here as well. */
    void takeOver(
            Change change, VersionEntity row, DecisionDraft draft, @Nullable LocalDate validTo) {
        Decision decision = decisions.recorded(change, draft);
        makeRoom(change, row, decision, validTo);
        row.stage = Stage.DECIDED;
        row.decision = decision.id();
        row.validFrom = decision.effectiveOn();
        row.validTo = validTo;
        told(change, row, "announced", decision.number());
    }

    private void makeRoom(
            Change change, VersionEntity row, Decision decision, @Nullable LocalDate to) {
        LocalDate from = decision.effectiveOn();
        for (VersionEntity other : decided(change, row.code)) {
            LocalDate start = Objects.requireNonNull(other.validFrom);
            if (other.neverInForce()
                    || other.validTo != null && other.validTo.isBefore(from)
                    || to != null && start.isAfter(to)) {
                continue;
            }
            if (decision.kind() != DecisionKind.AMENDED || !start.isBefore(from)) {
                throw new Problem(ProcedureProblem.OVERLAPS, other.number, row.code, start);
            }
            other.validTo = from.minusDays(1);
            told(change, other, "ended", decision.number());
        }
    }

    static List<VersionEntity> decided(Change change, String code) {
        return change.em()
                .createQuery(
                        "select v from ProcedureVersionRow v where v.code = :code and v.stage ="
                                + " vn.sen.procedures.catalogue.Stage.DECIDED order by v.number",
                        VersionEntity.class)
                .setParameter("code", code)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Ends what is or will be in force of that code, by a decision that abolishes. */
    public void abolish(String code, DecisionDraft draft) {
        Call.current().caller().require(ProcedurePermission.DECIDE);
        UUID subject =
                UUID.nameUUIDFromBytes(code.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        store.write(
                "procedures.abolish",
                subject,
                change -> {
                    Decision decision = decisions.recorded(change, draft);
                    LocalDate last = decision.effectiveOn().minusDays(1);
                    int ended = 0;
                    for (VersionEntity row : decided(change, code)) {
                        if (row.validTo == null || row.validTo.isAfter(last)) {
                            row.validTo = last;
                            told(change, row, "ended", decision.number());
                            ended++;
                        }
                    }
                    if (ended == 0) {
                        throw new Problem(ProcedureProblem.NOTHING_TO_END, code);
                    }
                    change.note("code", code);
                    return subject;
                });
    }

    /** From that day no dossier is received by it, until it is taken up again. */
    public void suspend(UUID id, @Nullable LocalDate from, String instrument) {
        Faults faults = new Faults();
        LocalDate day = Objects.requireNonNullElse(faults.required("from", from), LocalDate.EPOCH);
        String basis = faults.text("instrument", instrument, 300);
        faults.check();
        store.write(
                "procedures.suspend",
                id,
                change -> {
                    VersionEntity row = inHand(change, id);
                    if (day.isBefore(Objects.requireNonNull(row.validFrom))
                            || row.validTo != null && day.isAfter(row.validTo)
                            || row.suspendedFrom != null && row.suspendedTo == null) {
                        throw suspension(row, day);
                    }
                    row.suspendedFrom = day;
                    row.suspendedTo = null;
                    told(change, row, "suspended", basis);
                    return id;
                });
    }

    /** From that day dossiers are received by it again. */
    public void takeUp(UUID id, @Nullable LocalDate from, String instrument) {
        Faults faults = new Faults();
        LocalDate day = Objects.requireNonNullElse(faults.required("from", from), LocalDate.EPOCH);
        String basis = faults.text("instrument", instrument, 300);
        faults.check();
        store.write(
                "procedures.take-up",
                id,
                change -> {
                    VersionEntity row = inHand(change, id);
                    if (row.suspendedFrom == null
                            || row.suspendedTo != null
                            || !day.isAfter(row.suspendedFrom)) {
                        throw suspension(row, day);
                    }
                    row.suspendedTo = day.minusDays(1);
                    told(change, row, "taken-up", basis);
                    return id;
                });
    }

    private static Problem suspension(VersionEntity row, LocalDate day) {
        return new Problem(
                ProcedureProblem.SUSPENSION,
                day,
                Objects.requireNonNull(row.validFrom),
                row.suspendedFrom == null ? "–" : row.suspendedFrom);
    }

    private static VersionEntity inHand(Change change, UUID id) {
        VersionEntity row = Drafting.require(change, id);
        Call.current().caller().require(ProcedurePermission.DECIDE, row.competent);
        Call.current().requireVersion(row.version);
        Drafting.requireStage(row, Stage.DECIDED);
        return row;
    }

    private void told(Change change, VersionEntity row, String act, String words) {
        row.changedAt = clock.instant();
        Drafting.step(change, row.id, act, words, clock.instant());
        change.publish(
                new Event(
                        VersionAnnounced.TYPE,
                        row.id,
                        new VersionAnnounced(
                                row.id,
                                row.code,
                                Objects.requireNonNull(row.validFrom),
                                row.validTo)));
    }
}
