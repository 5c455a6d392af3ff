package vn.sen.reconciliation.rulings;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.deadlines.api.Deadlines;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.ids.Ids;
import vn.sen.platform.api.lists.Cursor;
import vn.sen.platform.api.lists.Slice;
import vn.sen.platform.api.ports.Port;
import vn.sen.platform.api.ports.Ports;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.store.Store;
import vn.sen.platform.api.text.Text;
import vn.sen.reconciliation.Owners;
import vn.sen.reconciliation.ReconciliationPermission;
import vn.sen.reconciliation.ReconciliationProblem;
import vn.sen.reconciliation.cases.LateClass;
import vn.sen.reconciliation.lines.Figures;
import vn.sen.reconciliation.lists.BatchEntity;
import vn.sen.reconciliation.lists.Batches;
import vn.sen.reconciliation.lists.SourceEntity;
import vn.sen.reconciliation.lists.Sources;
import vn.sen.reconciliation.rulings.CorrectionEntity.CorrectionView;

/** Requests to put a source right, and their answers. Thread-safe. */
@Component(service = Corrections.class)
public final class Corrections {
    private static final int LONGEST = 60;

    private final Store store;
    private final Clock clock;
    private final Port<Deadlines> deadlines;

    @Activate
    public Corrections(@Reference Store store, @Reference Clock clock, @Reference Ports ports) {
        this.store = store;
        this.clock = clock;
        this.deadlines = ports.to(Deadlines.class);
    }

    /**
     * A request as it is entered.
     *
     * @param days working days for the answer
     */
    public record Request(
            @Nullable LateClass cls,
            @Nullable String addressee,
            @Nullable String words,
            @Nullable Integer days) {}

    public CorrectionView send(UUID batchId, Request request) {
        Call.current().caller().require(ReconciliationPermission.CORRECT);
        Faults faults = new Faults();
        LateClass cls = faults.required("cls", request.cls());
        String to = faults.text("addressee", request.addressee(), 300);
        String words = faults.text("words", request.words(), 4_000);
        int days = request.days() == null ? 0 : request.days();
        if (days < 1 || days > LONGEST) {
            faults.add(
                    "days",
                    "out-of-range",
                    new Text("Từ 1 đến {0} ngày làm việc.", "1 to {0} working days.")
                            .with(LONGEST));
        }
        faults.check();
        BatchEntity batch = store.read(em -> Batches.done(em, batchId));
        UUID owner = store.read(em -> em.find(SourceEntity.class, batch.source())).owner();
        LocalDate due = deadlines.require(d -> d.workingDay(owner, LocalDate.now(clock), days));
        UUID id = Ids.next(clock);
        return store.write(
                "reconciliation.send-correction",
                id,
                change -> {
                    CorrectionEntity correction =
                            new CorrectionEntity(
                                    id,
                                    batchId,
                                    batch.source(),
                                    cls == null ? LateClass.D0 : cls,
                                    words);
                    correction.lines =
                            Figures.of(change.em(), batch, clock.instant()).of(correction.cls);
                    correction.sent(to, due, now(), Call.current().caller().displayName());
                    change.em().persist(correction);
                    change.note("class", correction.cls);
                    change.em().flush();
                    return correction.view();
                });
    }

    /** The owner's answer, once. */
    public CorrectionView answer(UUID id, @Nullable String reply) {
        Faults faults = new Faults();
        String words = faults.text("answer", reply, 4_000);
        faults.check();
        return store.write(
                "reconciliation.answer-correction",
                id,
                change -> {
                    CorrectionEntity correction = change.em().find(CorrectionEntity.class, id);
                    if (correction == null) {
                        throw unknown();
                    }
                    SourceEntity source = Sources.visible(change.em(), correction.source);
                    Call.current()
                            .caller()
                            .require(ReconciliationPermission.ANSWER, source.owner());
                    if (correction.answeredAt != null) {
                        throw new Problem(ReconciliationProblem.ANSWERED);
                    }
                    correction.answered(words, now(), Call.current().caller().displayName());
                    change.em().flush();
                    return correction.view();
                });
    }

    /** Of a source, newest first. */
    public Slice<CorrectionView> list(UUID source, @Nullable String after, int limit) {
        Owners.mayView();
        List<String> position = Cursor.parts(after, 2);
        List<CorrectionEntity> fetched =
                store.read(
                        em -> {
                            Sources.visible(em, source);
                            var query =
                                    em.createQuery(
                                                    "select c from ReconciliationCorrection c where"
                                                            + " c.source = :source"
                                                            + (position.isEmpty()
                                                                    ? ""
                                                                    : " and (c.sentAt < :at or"
                                                                            + " (c.sentAt = :at and"
                                                                            + " c.id < :last))")
                                                            + " order by c.sentAt desc, c.id desc",
                                                    CorrectionEntity.class)
                                            .setParameter("source", source);
                            if (!position.isEmpty()) {
                                query.setParameter("at", Instant.parse(position.get(0)))
                                        .setParameter("last", UUID.fromString(position.get(1)));
                            }
                            return query.setMaxResults(limit + 1).getResultList();
                        });
        return Slice.of(fetched, limit, c -> Cursor.of(c.sentAt, c.id)).map(CorrectionEntity::view);
    }

    private static Problem unknown() {
        return new Problem(ReconciliationProblem.UNKNOWN, "yêu cầu chỉnh sửa", "request");
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
