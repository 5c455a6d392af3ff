package vn.sen.reconciliation.lines;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.ids.Ids;
import vn.sen.platform.api.json.Json;
import vn.sen.platform.api.store.Change;
import vn.sen.platform.api.store.Store;
import vn.sen.reconciliation.cases.CaseFacts;
import vn.sen.reconciliation.cases.Judge;
import vn.sen.reconciliation.cases.Twin;
import vn.sen.reconciliation.cases.Verdict;
import vn.sen.reconciliation.lists.BatchEntity;
import vn.sen.reconciliation.lists.ColumnMap;
import vn.sen.reconciliation.lists.Intake;
import vn.sen.reconciliation.lists.RowEntity;

/** Judges the next rows of a list in one transaction: lines, what expires, and how far it came. */
@Component(service = Sorting.class)
public final class Sorting {
    private static final int STEP = 500;

    private final Store store;
    private final Json json;
    private final Clock clock;
    private final Intake intake;
    private final Judges judges;

    @Activate
    public Sorting(
            @Reference Store store,
            @Reference Json json,
            @Reference Clock clock,
            @Reference Intake intake,
            @Reference Judges judges) {
        this.store = store;
        this.json = json;
        this.clock = clock;
        this.intake = intake;
        this.judges = judges;
    }

    /** A row with what was found of it. */
    private record Judged(
            RowEntity row, CaseFacts facts, Verdict verdict, Optional<Twins.Found> twin) {}

    /** Returns whether there were rows left to judge. */
    boolean step(BatchEntity batch, @Nullable UUID before) {
        List<RowEntity> rows = intake.rows(batch.id(), batch.judgedRow(), STEP);
        if (rows.isEmpty()) {
            return false;
        }
        List<Judged> judged = judge(batch, rows);
        store.write(
                "reconciliation.judge-rows",
                batch.id(),
                change -> {
                    keep(change, batch.id(), before, judged);
                    change.find(BatchEntity.class, batch.id())
                            .orElseThrow()
                            .judged(rows.size(), rows.get(rows.size() - 1).number());
                    change.note("lines", judged.size());
                    return true;
                });
        batch.judged(rows.size(), rows.get(rows.size() - 1).number());
        return true;
    }

    private List<Judged> judge(BatchEntity batch, List<RowEntity> rows) {
        ColumnMap.RowReader reader = intake.reader(batch);
        Twins twins = store.read(em -> Twins.of(em, batch.id(), rows));
        return judges.with(
                batch.source(),
                judge -> {
                    List<Judged> judged = new ArrayList<>();
                    for (RowEntity row : rows) {
                        CaseFacts facts = intake.facts(reader, row.raw());
                        Optional<Twins.Found> twin = twins.standsFor(row);
                        verdict(judge, facts, batch, twin)
                                .ifPresent(v -> judged.add(new Judged(row, facts, v, twin)));
                    }
                    return judged;
                });
    }

    private static Optional<Verdict> verdict(
            Judge judge, CaseFacts facts, BatchEntity batch, Optional<Twins.Found> twin) {
        @Nullable Twin other = twin.map(Twins.Found::twin).orElse(null);
        return judge.judge(facts, batch.asOf(), other);
    }

    private void keep(Change change, UUID batch, @Nullable UUID before, List<Judged> judged) {
        Before earlier = Before.of(change.em(), before, judged.stream().map(Judged::row).toList());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        for (Judged one : judged) {
            LineEntity line =
                    new LineEntity(Ids.next(clock), batch, one.row(), one.facts(), one.verdict());
            line.proves(json.write(one.verdict().evidence()));
            one.twin().ifPresent(found -> line.matches(found.rule(), found.row().id()));
            earlier.line(one.row()).ifPresent(old -> follow(line, old, now));
            change.em().persist(line);
        }
    }

    /** A ruling goes on while the rules say the same of the case; else it expires. */
    private static void follow(LineEntity line, LineEntity old, Instant now) {
        line.follows(old);
        if (!old.inForce()) {
            return;
        }
        if (old.cls == line.cls) {
            line.carries(old, now);
        } else {
            old.expire(
                    now,
                    "Danh sách sau mâu thuẫn: nay thuộc loại "
                            + line.cls
                            + " ("
                            + line.cls.label().vi()
                            + "), trước đó kết luận "
                            + old.finalCls
                            + ".");
        }
    }
}
