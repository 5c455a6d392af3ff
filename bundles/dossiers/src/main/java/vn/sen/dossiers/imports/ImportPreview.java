package vn.sen.dossiers.imports;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.dossiers.imports.ImportViews.ImportView;
import vn.sen.dossiers.imports.ImportViews.Preview;
import vn.sen.dossiers.imports.ImportViews.PreviewRow;
import vn.sen.dossiers.imports.ImportViews.RowFaultView;
import vn.sen.platform.api.documents.TableReader;
import vn.sen.platform.api.store.Store;
import vn.sen.platform.api.text.Text;

/** Says what a run would do with the first rows of a file, without doing it. Thread-safe. */
@Component(service = ImportPreview.class)
public final class ImportPreview {
    static final int LOOKED_AT = 5_000;
    private static final int BATCH = 1_000;
    private static final int SHOWN = 8;
    private static final int FAULTS_SHOWN = 20;

    private final Store store;
    private final Clock clock;
    private final ImportFile files;
    private final Newcomers newcomers;

    @Activate
    public ImportPreview(
            @Reference Store store,
            @Reference Clock clock,
            @Reference ImportFile files,
            @Reference Newcomers newcomers) {
        this.store = store;
        this.clock = clock;
        this.files = files;
        this.newcomers = newcomers;
    }

    public Preview of(ImportView view) {
        ImportEntity entity = store.read(em -> em.find(ImportEntity.class, view.id()));
        Looking looking = new Looking(ImportDesk.suggested(view), view.unit());
        try {
            files.each(entity.file(), looking);
        } catch (Enough enough) {
            // the first rows tell
        }
        return looking.end();
    }

    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Enough() {
            super(null, null, false, false);
        }
    }

    private final class Looking implements TableReader.Rows {
        private final ImportMapping mapping;
        private final Newcomers.Turn turn;
        private final Batch batch = new Batch();
        private final List<PreviewRow> shown = new ArrayList<>();
        private final List<RowFaultView> faults = new ArrayList<>();
        private final long[] counts = new long[Newcomers.Outcome.values().length];
        private @Nullable LineReader reader;
        private long looked;

        Looking(ImportMapping mapping, UUID unit) {
            this.mapping = mapping;
            this.turn = newcomers.turn(unit, "", false);
        }

        @Override
        public void header(List<String> names) {
            reader = new LineReader(mapping, names, LocalDateTime.now(clock));
        }

        @Override
        public void row(long number, List<String> cells) {
            if (looked == LOOKED_AT) {
                throw new Enough();
            }
            looked++;
            if (reader != null) {
                batch.add(reader.read(number, cells));
            }
            if (batch.size() == BATCH) {
                settle();
            }
        }

        private void settle() {
            for (Newcomers.Judged judged : batch.judge(store, turn)) {
                counts[judged.outcome().ordinal()]++;
                if (shown.size() < SHOWN) {
                    shown.add(shown(judged));
                }
                for (RowFault fault : judged.faults()) {
                    if (faults.size() < FAULTS_SHOWN) {
                        faults.add(fault(judged.line(), fault));
                    }
                }
            }
        }

        private PreviewRow shown(Newcomers.Judged judged) {
            Line.Facts facts = judged.line().facts();
            Newcomer made = judged.newcomer();
            return new PreviewRow(
                    judged.line().number(),
                    judged.line().code(),
                    facts == null ? "" : facts.procedure(),
                    facts == null ? Text.same("") : facts.state().label(),
                    made == null ? null : made.dossier().due().day(),
                    judged.outcome().name());
        }

        private RowFaultView fault(Line line, RowFault fault) {
            Item item = fault.item();
            return new RowFaultView(
                    line.number(),
                    line.code(),
                    item == null ? "" : mapping.header(item),
                    fault.message());
        }

        Preview end() {
            settle();
            return new Preview(
                    looked,
                    counts[Newcomers.Outcome.CREATED.ordinal()],
                    counts[Newcomers.Outcome.SAME.ordinal()],
                    counts[Newcomers.Outcome.REFUSED.ordinal()],
                    List.copyOf(shown),
                    List.copyOf(faults));
        }
    }
}
