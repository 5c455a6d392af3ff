package vn.sen.agencies.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.agencies.AgencyIntake;
import vn.sen.agencies.AgencyIntake.Outcome;
import vn.sen.agencies.AgencyIntake.Stated;
import vn.sen.agencies.AgencyIntake.Taken;
import vn.sen.agencies.AgencyProblem;
import vn.sen.agencies.imports.ImportViews.Preview;
import vn.sen.agencies.imports.ImportViews.PreviewRow;
import vn.sen.agencies.imports.ImportViews.RowFaultView;
import vn.sen.platform.api.json.Json;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.store.Store;
import vn.sen.platform.api.text.Text;

/** Says what a run would do, without doing it. Thread-safe. */
@Component(service = ImportPreview.class)
public final class ImportPreview {
    private static final int BATCH = 500;
    private static final int SHOWN = 8;
    private static final int FAULTS_SHOWN = 20;

    private final Store store;
    private final Json json;
    private final ImportFile files;
    private final AgencyIntake intake;

    @Activate
    public ImportPreview(
            @Reference Store store,
            @Reference Json json,
            @Reference ImportFile files,
            @Reference AgencyIntake intake) {
        this.store = store;
        this.json = json;
        this.files = files;
        this.intake = intake;
    }

    Preview of(UUID id) {
        ImportDesk.mayImport();
        ImportEntity entity = store.read(em -> em.find(ImportEntity.class, id));
        if (entity == null) {
            throw new Problem(AgencyProblem.IMPORT_UNKNOWN);
        }
        ImportMapping mapping = json.read(entity.mapping, ImportMapping.class);
        var file =
                new ImportEntity.FileKept(
                        entity.fileName, entity.mediaType, entity.size, entity.sha256);
        Counting counting = new Counting(mapping);
        files.rows(file, mapping, counting::row);
        return counting.end();
    }

    private final class Counting {
        private final ImportMapping mapping;
        private final Set<String> codes = new HashSet<>();
        private final Set<String> parents = new HashSet<>();
        private final List<FileRow> batch = new ArrayList<>();
        private final List<PreviewRow> shown = new ArrayList<>();
        private final List<RowFaultView> faults = new ArrayList<>();
        private final long[] counts = new long[Outcome.values().length];

        Counting(ImportMapping mapping) {
            this.mapping = mapping;
        }

        void row(FileRow row) {
            if (row.parent() != null && mapping.createParents()) {
                parents.add(row.parent().code());
            }
            boolean twice = !row.code().isEmpty() && !codes.add(row.code());
            batch.add(twice ? Duplicates.refuse(row, mapping) : row);
            if (batch.size() == BATCH) {
                settle();
            }
        }

        private void settle() {
            List<Stated> stated =
                    batch.stream()
                            .filter(row -> row.stated() != null)
                            .map(FileRow::stated)
                            .toList();
            Set<String> known = new HashSet<>(parents);
            known.addAll(codes);
            List<Taken> taken =
                    stated.isEmpty()
                            ? List.of()
                            : store.read(em -> intake.foresee(em, stated, known));
            int next = 0;
            for (FileRow row : batch) {
                note(row, row.stated() == null ? null : taken.get(next++));
            }
            batch.clear();
        }

        private void note(FileRow row, @org.jspecify.annotations.Nullable Taken taken) {
            Outcome outcome = taken == null ? Outcome.REFUSED : taken.outcome();
            counts[outcome.ordinal()]++;
            if (taken == null) {
                row.faults().forEach(f -> fault(row, f.column(), f.message()));
            } else if (taken.problem() != null) {
                fault(row, "", taken.problem().text());
            }
            if (shown.size() < SHOWN) {
                shown.add(shown(row, outcome));
            }
        }

        private PreviewRow shown(FileRow row, Outcome outcome) {
            Stated stated = row.stated();
            if (stated == null) {
                return new PreviewRow(row.number(), row.code(), "", Text.same(""), "", outcome);
            }
            var kind = stated.kind() == null ? stated.newKind() : stated.kind();
            String parent = stated.parentCode() == null ? "" : stated.parentCode();
            return new PreviewRow(
                    row.number(), stated.code(), stated.name(), kind.label(), parent, outcome);
        }

        private void fault(FileRow row, String column, Text message) {
            if (faults.size() < FAULTS_SHOWN) {
                faults.add(new RowFaultView(row.number(), row.code(), column, message));
            }
        }

        Preview end() {
            settle();
            return new Preview(
                    counts[Outcome.CREATED.ordinal()],
                    counts[Outcome.CHANGED.ordinal()],
                    counts[Outcome.SAME.ordinal()],
                    counts[Outcome.REFUSED.ordinal()],
                    parents.size(),
                    List.copyOf(shown),
                    List.copyOf(faults));
        }
    }
}
