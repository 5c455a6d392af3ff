package vn.sen.reconciliation.lists;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.documents.TableReader;
import vn.sen.platform.api.ids.Ids;
import vn.sen.platform.api.json.Json;
import vn.sen.platform.api.store.Change;
import vn.sen.platform.api.store.Store;
import vn.sen.platform.api.text.Text;
import vn.sen.reconciliation.cases.CaseFacts;
import vn.sen.reconciliation.cases.Item;

/**
 * Keeps the rows of a list, raw, in batches of one transaction each. How far the file is kept is
 * committed with its rows: after a stop it goes on behind them.
 */
@Component(service = Intake.class)
public final class Intake {
    private static final int STEP = 500;

    private final Store store;
    private final Json json;
    private final Clock clock;
    private final ListFile files;

    @Activate
    public Intake(
            @Reference Store store,
            @Reference Json json,
            @Reference Clock clock,
            @Reference ListFile files) {
        this.store = store;
        this.json = json;
        this.clock = clock;
        this.files = files;
    }

    /** How the columns of that list are read. */
    public ColumnMap.RowReader reader(BatchEntity batch) {
        return json.read(batch.mapping, ColumnMap.class)
                .reader(List.of(json.read(batch.header, String[].class)));
    }

    /** The facts of a kept row. */
    public CaseFacts facts(ColumnMap.RowReader reader, String raw) {
        return reader.read(List.of(json.read(raw, String[].class)));
    }

    /** The cells of a kept row. */
    public List<String> cells(String raw) {
        return List.of(json.read(raw, String[].class));
    }

    /** Returns whether the whole list is kept; false when the turn was over before. */
    public boolean take(BatchEntity batch, BooleanSupplier turnOver) {
        try {
            Pass pass = new Pass(batch, turnOver);
            files.each(batch.file(), pass);
            pass.keep(true);
            return true;
        } catch (TurnOver later) {
            return false;
        }
    }

    private static final class TurnOver extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TurnOver() {
            super(null, null, false, false);
        }
    }

    /** One reading of the file. */
    private final class Pass implements TableReader.Rows {
        private final BatchEntity start;
        private final BooleanSupplier turnOver;
        private final ColumnMap.RowReader reader;
        private final List<RowEntity> rows = new ArrayList<>();
        private final List<RemarkEntity> remarks = new ArrayList<>();
        private long position;
        private long remarked;

        Pass(BatchEntity start, BooleanSupplier turnOver) {
            this.start = start;
            this.turnOver = turnOver;
            this.reader = reader(start);
        }

        @Override
        public void header(List<String> names) {}

        @Override
        public void row(long number, List<String> cells) {
            position++;
            if (position <= start.taken) {
                return;
            }
            CaseFacts facts = reader.read(cells);
            RowEntity row = new RowEntity(Ids.next(clock), start.id, number, json.write(cells));
            row.keys(facts.code(), facts.personKey(), facts.closed(), facts.sourceLate(start.asOf));
            rows.add(row);
            remark(row, facts);
            if (rows.size() == STEP) {
                keep(false);
                if (turnOver.getAsBoolean()) {
                    throw new TurnOver();
                }
            }
        }

        private void remark(RowEntity row, CaseFacts facts) {
            int before = remarks.size();
            for (Item item : facts.unreadable()) {
                remarks.add(
                        new RemarkEntity(
                                row,
                                item.label().vi(),
                                new Text("Không đọc được “{0}”.", "“{0}” cannot be read.")
                                        .with(facts.text(item))));
            }
            for (Item item : Item.values()) {
                if (item.needed() && facts.text(item).isEmpty()) {
                    remarks.add(
                            new RemarkEntity(
                                    row,
                                    item.label().vi(),
                                    new Text("Ô này để trống.", "This cell is empty.")));
                }
            }
            if (remarks.size() > before) {
                remarked++;
            }
        }

        private void keep(boolean last) {
            store.write("reconciliation.keep-rows", start.id, change -> keep(change, last));
            rows.clear();
            remarks.clear();
            remarked = 0;
        }

        private boolean keep(Change change, boolean last) {
            rows.forEach(change.em()::persist);
            remarks.forEach(change.em()::persist);
            BatchEntity batch = change.find(BatchEntity.class, start.id).orElseThrow();
            batch.taken = position;
            batch.remarked += remarked;
            if (last) {
                batch.state = BatchState.JUDGING;
            }
            change.note("rows", position);
            return true;
        }
    }

    /** Rows of a list behind that number. */
    public List<RowEntity> rows(UUID batch, long behind, int most) {
        return store.read(
                em ->
                        em.createQuery(
                                        "select r from ReconciliationRow r where r.batch = :batch"
                                                + " and r.number > :behind order by r.number",
                                        RowEntity.class)
                                .setParameter("batch", batch)
                                .setParameter("behind", behind)
                                .setMaxResults(most)
                                .getResultList());
    }
}
