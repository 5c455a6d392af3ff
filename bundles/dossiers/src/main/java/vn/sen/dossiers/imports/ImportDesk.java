package vn.sen.dossiers.imports;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.dossiers.access.Actor;
import vn.sen.dossiers.access.DossierPermission;
import vn.sen.dossiers.access.DossierProblem;
import vn.sen.dossiers.imports.ImportViews.ImportView;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.ids.Ids;
import vn.sen.platform.api.jobs.Jobs;
import vn.sen.platform.api.json.Json;
import vn.sen.platform.api.pages.Upload;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.problem.RequestProblem;
import vn.sen.platform.api.store.Change;
import vn.sen.platform.api.store.Store;
import vn.sen.platform.api.text.Text;

/** Where registers are handed in, given their columns, and started. Thread-safe. */
@Component(service = ImportDesk.class)
public final class ImportDesk {
    private final Store store;
    private final Json json;
    private final Clock clock;
    private final ImportFile files;
    private final Jobs jobs;

    @Activate
    public ImportDesk(
            @Reference Store store,
            @Reference Json json,
            @Reference Clock clock,
            @Reference ImportFile files,
            @Reference Jobs jobs) {
        this.store = store;
        this.json = json;
        this.clock = clock;
        this.files = files;
        this.jobs = jobs;
    }

    /**
     * @param named the unit whose register it is; null for where the caller works
     */
    public UUID upload(@Nullable UUID named, @Nullable Upload upload) {
        UUID unit = named == null ? ownUnit() : named;
        Call.current().caller().require(DossierPermission.IMPORT, unit);
        if (upload == null) {
            throw missing("file", "Hãy chọn tệp CSV hoặc XLSX.", "Choose a CSV or XLSX file.");
        }
        ImportEntity.FileKept kept = files.keep(upload);
        ImportFile.Read read = files.read(kept);
        ImportEntity.Contents contents =
                new ImportEntity.Contents(
                        json.write(read.header()), json.write(read.sample()), read.rows());
        UUID id = Ids.next(clock);
        String by = Actor.current().name();
        return store.write(
                "dossiers.upload-import",
                id,
                change -> {
                    change.em().persist(new ImportEntity(id, unit, kept, contents, now(), by));
                    change.note("file", kept.name());
                    change.note("sha256", kept.sha256());
                    return id;
                });
    }

    private static UUID ownUnit() {
        Call.current().caller().require(DossierPermission.IMPORT);
        return Call.current()
                .caller()
                .agency()
                .orElseThrow(
                        () -> missing("agency", "Hãy chọn đơn vị của sổ.", "Choose the unit."));
    }

    /**
     * @param keepAs name under which the mapping is kept for later files; "" not to keep it
     */
    public void map(UUID id, ImportMapping mapping, String keepAs) {
        mapping.check(require(id).header());
        String written = json.write(mapping);
        store.write(
                "dossiers.map-import",
                id,
                change -> {
                    ImportEntity entity = editable(change, id);
                    entity.mapping = written;
                    entity.state = ImportState.MAPPED;
                    if (!keepAs.isEmpty()) {
                        keep(change, keepAs, written);
                    }
                    return true;
                });
    }

    private void keep(Change change, String name, String written) {
        List<MappingEntity> kept =
                change.em()
                        .createQuery(
                                "select m from DossierImportMapping m where m.name = :name",
                                MappingEntity.class)
                        .setParameter("name", name)
                        .getResultList();
        if (kept.isEmpty()) {
            change.em().persist(new MappingEntity(Ids.next(clock), name, written, now()));
        } else {
            kept.get(0).mapping = written;
            kept.get(0).changedAt = now();
        }
    }

    public void start(UUID id) {
        require(id);
        store.write(
                "dossiers.start-import",
                id,
                change -> {
                    ImportEntity entity = editable(change, id);
                    if (entity.mapping.isEmpty()) {
                        throw missing("CODE", "Hãy chọn cột trước.", "Choose the columns first.");
                    }
                    entity.state = ImportState.RUNNING;
                    entity.startedAt = now();
                    change.note("file", entity.fileName);
                    return true;
                });
        jobs.soon(ImportRun.NAME);
    }

    /** Names of the mappings that are kept. */
    List<String> keptMappings() {
        return store.read(
                em ->
                        em.createQuery(
                                        "select m.name from DossierImportMapping m order by m.name",
                                        String.class)
                                .setMaxResults(200)
                                .getResultList());
    }

    Optional<ImportMapping> keptMapping(String name) {
        return store
                .read(
                        em ->
                                em.createQuery(
                                                "select m.mapping from DossierImportMapping m where"
                                                        + " m.name = :name",
                                                String.class)
                                        .setParameter("name", name)
                                        .getResultList())
                .stream()
                .findFirst()
                .map(written -> json.read(written, ImportMapping.class));
    }

    /** Throws unless the caller may import for its unit. */
    public ImportView require(UUID id) {
        ImportEntity entity = store.read(em -> em.find(ImportEntity.class, id));
        if (entity == null) {
            throw new Problem(DossierProblem.IMPORT_UNKNOWN);
        }
        Call.current().caller().require(DossierPermission.IMPORT, entity.unit);
        return view(entity);
    }

    /** Those that the caller may see, the last ones first. */
    public List<ImportView> recent() {
        Call.current().caller().require(DossierPermission.IMPORT);
        List<ImportEntity> last =
                store.read(
                        em ->
                                em.createQuery(
                                                "select i from DossierImport i order by i.createdAt"
                                                        + " desc",
                                                ImportEntity.class)
                                        .setMaxResults(100)
                                        .getResultList());
        return last.stream()
                .filter(i -> Call.current().caller().may(DossierPermission.IMPORT, i.unit))
                .limit(20)
                .map(this::view)
                .toList();
    }

    /** What the columns probably hold, until somebody says so. */
    public static ImportMapping suggested(ImportView view) {
        ImportMapping mapping = view.mapping();
        return mapping != null ? mapping : ImportMapping.suggested(view.header());
    }

    private ImportView view(ImportEntity e) {
        return new ImportView(
                e.id,
                e.unit,
                e.fileName,
                e.state,
                List.of(json.read(e.header, String[].class)),
                List.of(json.read(e.sample, String[][].class)).stream().map(List::of).toList(),
                e.total,
                e.mapping.isEmpty() ? null : json.read(e.mapping, ImportMapping.class),
                e.done,
                e.created,
                e.same,
                e.failed,
                e.createdAt,
                e.createdBy,
                e.startedAt,
                e.finishedAt,
                e.failure,
                e.version);
    }

    private static ImportEntity editable(Change change, UUID id) {
        ImportEntity entity =
                change.find(ImportEntity.class, id)
                        .orElseThrow(() -> new Problem(DossierProblem.IMPORT_UNKNOWN));
        if (!entity.editable()) {
            throw new Problem(DossierProblem.IMPORT_STARTED);
        }
        return entity;
    }

    private static Problem missing(String field, String vi, String en) {
        Faults faults = new Faults().add(field, "required", new Text(vi, en));
        return Problem.of(RequestProblem.INVALID, faults.all());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
