package vn.sen.reconciliation.lists;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.deadlines.api.TimeLimit;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.ids.Ids;
import vn.sen.platform.api.lists.Cursor;
import vn.sen.platform.api.lists.Slice;
import vn.sen.platform.api.pages.Upload;
import vn.sen.platform.api.problem.Fault;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.problem.RequestProblem;
import vn.sen.platform.api.store.Change;
import vn.sen.platform.api.store.Store;
import vn.sen.platform.api.text.Text;
import vn.sen.reconciliation.Owners;
import vn.sen.reconciliation.ReconciliationPermission;
import vn.sen.reconciliation.cases.Folding;
import vn.sen.reconciliation.cases.LimitBook;

/** The limits of procedures against which lists are held. Thread-safe. */
@Component(service = ProcedureLimits.class)
public final class ProcedureLimits {
    private static final UUID PROVINCE = new UUID(0, 0);
    private static final int LONGEST = 3_650;

    private final Store store;
    private final Clock clock;
    private final LimitTable table;

    @Activate
    public ProcedureLimits(
            @Reference Store store, @Reference Clock clock, @Reference LimitTable table) {
        this.store = store;
        this.clock = clock;
        this.table = table;
    }

    /** All limits as they are now. */
    public LimitBook book() {
        Map<String, List<LimitEntity>> known = new HashMap<>();
        store.read(
                        em ->
                                em.createQuery(
                                                "select l from ReconciliationLimit l order by"
                                                        + " l.validFrom desc",
                                                LimitEntity.class)
                                        .getResultList())
                .forEach(
                        limit ->
                                known.computeIfAbsent(
                                                limit.procedure,
                                                code -> new java.util.ArrayList<>())
                                        .add(limit));
        return (procedure, day) -> find(known.getOrDefault(procedure, List.of()), day);
    }

    private static Optional<TimeLimit> find(List<LimitEntity> known, LocalDate day) {
        return known.stream()
                .filter(limit -> limit.inForce(day))
                .findFirst()
                .map(LimitEntity::limit);
    }

    /** A limit of a procedure from a day on; the one before it then ends the day before. */
    public LimitView add(LimitView draft) {
        mayEdit();
        LimitView limit = checked(draft);
        UUID id = Ids.next(clock);
        return store.write(
                "reconciliation.add-limit",
                id,
                change -> {
                    put(change, id, limit);
                    change.note("procedure", limit.procedure());
                    return limit;
                });
    }

    /**
     * All limits of a file, or none: what is wrong is told with its row. A limit that stands
     * already is left as it is, so that an export may come back with more rows.
     *
     * @return how many are new
     */
    public int take(Upload upload) {
        mayEdit();
        List<LimitTable.Row> rows =
                table.read(upload).stream()
                        .sorted(Comparator.comparing(row -> row.limit().validFrom()))
                        .toList();
        return store.write(
                "reconciliation.take-limits",
                Ids.next(clock),
                change -> {
                    Faults faults = new Faults();
                    int taken = 0;
                    for (LimitTable.Row row : rows) {
                        taken += put(change, row, faults) ? 1 : 0;
                    }
                    faults.check();
                    change.note("file", upload.fileName());
                    change.note("limits", taken);
                    return taken;
                });
    }

    private boolean put(Change change, LimitTable.Row row, Faults faults) {
        try {
            LimitView limit = checked(row.limit());
            if (known(change.em(), limit)) {
                return false;
            }
            put(change, Ids.next(clock), limit);
            change.em().flush();
            return true;
        } catch (Problem wrong) {
            List<Text> words =
                    wrong.faults().isEmpty()
                            ? List.of(wrong.text())
                            : wrong.faults().stream().map(Fault::message).toList();
            words.forEach(
                    text ->
                            faults.add(
                                    "file",
                                    "row-wrong",
                                    new Text(
                                            "Dòng " + row.number() + ": " + text.vi(),
                                            "Row " + row.number() + ": " + text.en())));
            return false;
        }
    }

    private static boolean known(EntityManager em, LimitView limit) {
        return em
                .createQuery(
                        "select l from ReconciliationLimit l where l.procedure = :code and"
                                + " l.validFrom = :day",
                        LimitEntity.class)
                .setParameter("code", limit.procedure())
                .setParameter("day", limit.validFrom())
                .getResultList()
                .stream()
                .anyMatch(row -> row.amount == limit.amount());
    }

    private void put(Change change, UUID id, LimitView limit) {
        List<LimitEntity> before =
                change.em()
                        .createQuery(
                                "select l from ReconciliationLimit l where l.procedure"
                                        + " = :code and (l.validTo is null or l.validTo"
                                        + " >= :day)",
                                LimitEntity.class)
                        .setParameter("code", limit.procedure())
                        .setParameter("day", limit.validFrom())
                        .getResultList();
        for (LimitEntity old : before) {
            if (!old.validFrom.isBefore(limit.validFrom())) {
                throw new Problem(RequestProblem.DUPLICATE);
            }
            old.validTo = limit.validFrom().minusDays(1);
        }
        change.em()
                .persist(
                        new LimitEntity(
                                id,
                                limit,
                                clock.instant().truncatedTo(ChronoUnit.MICROS),
                                Call.current().caller().name()));
    }

    private static void mayEdit() {
        Call.current().caller().require(ReconciliationPermission.EDIT, PROVINCE);
    }

    private static LimitView checked(LimitView draft) {
        Faults faults = new Faults();
        String procedure = faults.text("procedure", draft.procedure(), 60);
        String name = faults.text("name", draft.name(), 300);
        String basis = faults.text("basis", draft.basis(), 300);
        faults.required("validFrom", draft.validFrom());
        faults.required("confidence", draft.confidence());
        faults.ordered("validTo", draft.validFrom(), draft.validTo());
        if (draft.amount() < 0 || draft.amount() > LONGEST) {
            faults.add(
                    "amount",
                    "out-of-range",
                    new Text(
                                    "Từ 1 đến {0} ngày làm việc, hoặc 0 cho trong ngày.",
                                    "1 to {0} working days, or 0 for the same day.")
                            .with(LONGEST));
        }
        faults.check();
        return new LimitView(
                Folding.code(procedure),
                name,
                draft.amount(),
                draft.validFrom(),
                draft.validTo(),
                basis,
                draft.confidence());
    }

    /** By code, newest first. */
    public Slice<LimitView> list(@Nullable String after, int limit) {
        Owners.mayView();
        List<String> position = Cursor.parts(after, 2);
        String code = position.isEmpty() ? "" : position.get(0);
        LocalDate from = position.isEmpty() ? LocalDate.MAX : LocalDate.parse(position.get(1));
        List<LimitEntity> fetched =
                store.read(
                        em -> {
                            var query =
                                    em.createQuery(
                                            "select l from ReconciliationLimit l"
                                                    + (position.isEmpty()
                                                            ? ""
                                                            : " where l.procedure > :code or"
                                                                    + " (l.procedure = :code and"
                                                                    + " l.validFrom < :day)")
                                                    + " order by l.procedure, l.validFrom desc",
                                            LimitEntity.class);
                            if (!position.isEmpty()) {
                                query.setParameter("code", code).setParameter("day", from);
                            }
                            return query.setMaxResults(limit + 1).getResultList();
                        });
        return Slice.of(fetched, limit, l -> Cursor.of(l.procedure, l.validFrom))
                .map(LimitEntity::view);
    }
}
