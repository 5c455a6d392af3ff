package vn.sen.procedures.decisions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.ids.Ids;
import vn.sen.platform.api.lists.Cursor;
import vn.sen.platform.api.lists.Slice;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.store.Change;
import vn.sen.platform.api.store.Store;
import vn.sen.procedures.access.ProcedurePermission;
import vn.sen.procedures.access.ProcedureProblem;

/** Decisions of announcement. Thread-safe. */
@Component(service = Decisions.class)
public final class Decisions {
    private final Store store;
    private final Clock clock;

    @Activate
    public Decisions(@Reference Store store, @Reference Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** The decision of that number and day: recorded now, or found as it was recorded. */
    public Decision recorded(Change change, DecisionDraft draft) {
        draft.check();
        List<DecisionEntity> known =
                change.em()
                        .createQuery(
                                "select d from ProcedureDecisionRow d where d.number = :number and"
                                        + " d.signedOn = :signed",
                                DecisionEntity.class)
                        .setParameter("number", draft.number())
                        .setParameter("signed", draft.signedOn())
                        .getResultList();
        if (!known.isEmpty()) {
            return known.get(0).view();
        }
        DecisionEntity row =
                new DecisionEntity(Ids.next(clock), draft)
                        .by(Call.current().caller().name(), clock.instant());
        change.em().persist(row);
        change.em().flush();
        change.alsoActed("procedures.record-decision", row.id);
        return row.view();
    }

    /** Says when the decision was entered into the national database. */
    public void entered(UUID id, @Nullable LocalDate on) {
        Call.current().caller().require(ProcedurePermission.DECIDE);
        Decision decision = require(id);
        Faults faults = new Faults();
        LocalDate day = faults.required("enteredOn", on);
        faults.ordered("enteredOn", decision.signedOn(), day);
        if (day != null && day.isAfter(LocalDate.now(clock))) {
            faults.add(
                    "enteredOn",
                    "in-the-future",
                    new vn.sen.platform.api.text.Text(
                            "Ngày nhập không thể ở tương lai.",
                            "It cannot have been entered in the future."));
        }
        faults.check();
        store.write(
                "procedures.enter-decision",
                id,
                change -> {
                    DecisionEntity row =
                            change.find(DecisionEntity.class, id)
                                    .orElseThrow(
                                            () -> new Problem(ProcedureProblem.DECISION_UNKNOWN));
                    Call.current().requireVersion(row.version);
                    change.note("before", String.valueOf(row.enteredOn));
                    row.enteredOn = day;
                    return id;
                });
    }

    public Decision require(UUID id) {
        return find(id).orElseThrow(() -> new Problem(ProcedureProblem.DECISION_UNKNOWN));
    }

    public Optional<Decision> find(@Nullable UUID id) {
        return id == null
                ? Optional.empty()
                : Optional.ofNullable(store.read(em -> em.find(DecisionEntity.class, id)))
                        .map(DecisionEntity::view);
    }

    public Map<UUID, Decision> all(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return store
                .read(
                        em ->
                                em.createQuery(
                                                "select d from ProcedureDecisionRow d where d.id in"
                                                        + " :ids",
                                                DecisionEntity.class)
                                        .setParameter("ids", ids)
                                        .getResultList())
                .stream()
                .map(DecisionEntity::view)
                .collect(Collectors.toMap(Decision::id, Function.identity()));
    }

    /** The last signed first. */
    public Slice<Decision> page(@Nullable String after, int limit) {
        List<String> from = Cursor.parts(after, 2);
        String where =
                from.isEmpty()
                        ? ""
                        : " where d.signedOn < :signed or (d.signedOn = :signed and d.id < :id)";
        List<Decision> rows =
                store
                        .read(
                                em -> {
                                    var query =
                                            em.createQuery(
                                                    "select d from ProcedureDecisionRow d"
                                                            + where
                                                            + " order by d.signedOn desc, d.id desc",
                                                    DecisionEntity.class);
                                    if (!from.isEmpty()) {
                                        query.setParameter("signed", LocalDate.parse(from.get(0)));
                                        query.setParameter("id", UUID.fromString(from.get(1)));
                                    }
                                    return query.setMaxResults(limit + 1).getResultList();
                                })
                        .stream()
                        .map(DecisionEntity::view)
                        .toList();
        return Slice.of(rows, limit, d -> Cursor.of(d.signedOn(), d.id()));
    }
}
