package vn.sen.reconciliation.lines;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.explain.Explanation;
import vn.sen.platform.api.json.Json;
import vn.sen.platform.api.lists.Cursor;
import vn.sen.platform.api.lists.Slice;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.store.Store;
import vn.sen.platform.api.text.Text;
import vn.sen.reconciliation.ReconciliationProblem;
import vn.sen.reconciliation.lists.BatchEntity;
import vn.sen.reconciliation.lists.Batches;
import vn.sen.reconciliation.lists.Intake;
import vn.sen.reconciliation.lists.RowEntity;

/** Late lines, as people may see them. Thread-safe. */
@Component(service = Lines.class)
public final class Lines {
    private final Store store;
    private final Json json;
    private final Intake intake;
    private final Judges judges;

    @Activate
    public Lines(
            @Reference Store store,
            @Reference Json json,
            @Reference Intake intake,
            @Reference Judges judges) {
        this.store = store;
        this.json = json;
        this.intake = intake;
        this.judges = judges;
    }

    /** In the order of the file. */
    public Slice<LineView> list(LineFilter filter, @Nullable String after, int limit) {
        List<String> position = Cursor.parts(after, 1);
        List<LineEntity> fetched =
                store.read(
                        em -> {
                            Batches.visible(em, filter.batch());
                            return filter.bind(
                                            em.createQuery(
                                                    "select l from ReconciliationLine l where "
                                                            + filter.where()
                                                            + " and l.number > :behind order by"
                                                            + " l.number",
                                                    LineEntity.class))
                                    .setParameter(
                                            "behind",
                                            position.isEmpty()
                                                    ? 0L
                                                    : Long.parseLong(position.get(0)))
                                    .setMaxResults(limit + 1)
                                    .getResultList();
                        });
        return Slice.of(fetched, limit, l -> Cursor.of(l.number)).map(this::view);
    }

    public LineView get(UUID id) {
        return view(store.read(em -> visible(em, id)));
    }

    /** Throws when it is not there, or not the caller's to see. */
    public static LineEntity visible(EntityManager em, UUID id) {
        LineEntity line = em.find(LineEntity.class, id);
        if (line == null) {
            throw new Problem(ReconciliationProblem.UNKNOWN, "dòng", "line");
        }
        Batches.visible(em, line.batch);
        return line;
    }

    /** A cell of the row as it came. */
    public record Cell(String column, String value) {}

    /** The row as it came, cell by cell; empty cells are left out. */
    public List<Cell> raw(UUID id) {
        return store.read(
                em -> {
                    LineEntity line = visible(em, id);
                    List<String> cells =
                            intake.cells(em.find(RowEntity.class, line.sourceRow).raw());
                    List<String> header =
                            List.of(
                                    json.read(
                                            em.find(BatchEntity.class, line.batch).header(),
                                            String[].class));
                    return java.util.stream.IntStream.range(0, header.size())
                            .filter(i -> i < cells.size() && !cells.get(i).isBlank())
                            .mapToObj(i -> new Cell(header.get(i), cells.get(i)))
                            .toList();
                });
    }

    /** The due date of the row day by day, by today's calendar; empty when it cannot be counted. */
    public Optional<Explanation> explain(UUID id) {
        LineEntity line = store.read(em -> visible(em, id));
        BatchEntity batch = store.read(em -> em.find(BatchEntity.class, line.batch));
        String raw = store.read(em -> em.find(RowEntity.class, line.sourceRow).raw());
        return judges.with(
                batch.source(),
                judge -> judge.explain(intake.facts(intake.reader(batch), raw), batch.asOf()));
    }

    LineView view(LineEntity l) {
        return new LineView(
                l.id,
                l.version,
                l.batch,
                l.sourceRow,
                l.number,
                l.code,
                l.applicant,
                l.procedure,
                l.received,
                l.sourceDue,
                l.due,
                l.finished,
                l.sourceLate,
                l.cls,
                l.finalCls,
                l.rule,
                l.stands,
                List.of(json.read(l.evidence, Text[].class)),
                l.matchRule,
                l.beforeCls,
                l.sample,
                l.agreed,
                l.checkedBy,
                l.checkWords,
                state(l),
                l.ruledAt,
                l.expiredWhy);
    }

    private static LineView.Ruled state(LineEntity line) {
        if (line.expiredAt != null) {
            return LineView.Ruled.EXPIRED;
        }
        return line.ruledAt == null ? LineView.Ruled.OPEN : LineView.Ruled.RULED;
    }
}
