package vn.sen.agencies.imports;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.agencies.AgencyPermission;
import vn.sen.agencies.AgencyProblem;
import vn.sen.agencies.imports.ImportViews.ImportView;
import vn.sen.agencies.imports.ImportViews.RowFaultView;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.ids.Ids;
import vn.sen.platform.api.jobs.Jobs;
import vn.sen.platform.api.json.Json;
import vn.sen.platform.api.lists.Cursor;
import vn.sen.platform.api.lists.Slice;
import vn.sen.platform.api.pages.Upload;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.store.Change;
import vn.sen.platform.api.store.Store;
import vn.sen.platform.api.text.Text;

/**
 * Where files with agencies are handed in, given their columns, and started. Only those who may
 * import in the whole province may. Thread-safe.
 */
@Component(service = ImportDesk.class)
public final class ImportDesk {
    private static final UUID PROVINCE = new UUID(0, 0);

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

    static void mayImport() {
        Call.current().caller().require(AgencyPermission.IMPORT, PROVINCE);
    }

    UUID upload(@Nullable Upload upload) {
        mayImport();
        if (upload == null) {
            throw missing("file", "Hãy chọn tệp CSV hoặc XLSX.", "Choose a CSV or XLSX file.");
        }
        ImportEntity.FileKept kept = files.keep(upload);
        ImportFile.Read read = files.read(kept);
        ImportEntity.Contents contents =
                new ImportEntity.Contents(
                        json.write(read.header()), json.write(read.sample()), read.rows());
        UUID id = Ids.next(clock);
        String by = Call.current().caller().name();
        return store.write(
                "agencies.upload-import",
                id,
                change -> {
                    change.em().persist(new ImportEntity(id, kept, contents, now(), by));
                    change.note("file", kept.name());
                    change.note("sha256", kept.sha256());
                    return id;
                });
    }

    /**
     * @param keepAs name under which the mapping is kept for later files; "" not to keep it
     */
    void map(UUID id, ImportMapping mapping, String keepAs) {
        mayImport();
        ImportView view = require(id);
        MappingCheck.check(view.header(), mapping, code -> store.read(em -> known(em, code)));
        String written = json.write(mapping);
        store.write(
                "agencies.map-import",
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

    private static boolean known(EntityManager em, String code) {
        return !em.createQuery("select a.id from Agency a where a.code = :code", UUID.class)
                .setParameter("code", code)
                .getResultList()
                .isEmpty();
    }

    private void keep(Change change, String name, String written) {
        List<MappingEntity> kept =
                change.em()
                        .createQuery(
                                "select m from AgencyMapping m where m.name = :name",
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

    void start(UUID id) {
        mayImport();
        store.write(
                "agencies.start-import",
                id,
                change -> {
                    ImportEntity entity = editable(change, id);
                    if (entity.mapping.isEmpty()) {
                        throw missing("code", "Hãy chọn cột trước.", "Choose the columns first.");
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
                                        "select m.name from AgencyMapping m order by m.name",
                                        String.class)
                                .setMaxResults(200)
                                .getResultList());
    }

    Optional<ImportMapping> keptMapping(String name) {
        return store
                .read(
                        em ->
                                em.createQuery(
                                                "select m.mapping from AgencyMapping m where m.name"
                                                        + " = :name",
                                                String.class)
                                        .setParameter("name", name)
                                        .getResultList())
                .stream()
                .findFirst()
                .map(written -> json.read(written, ImportMapping.class));
    }

    ImportView require(UUID id) {
        return store.read(em -> Optional.ofNullable(em.find(ImportEntity.class, id)))
                .map(this::view)
                .orElseThrow(() -> new Problem(AgencyProblem.IMPORT_UNKNOWN));
    }

    /** The last ones first. */
    List<ImportView> recent() {
        return store
                .read(
                        em ->
                                em.createQuery(
                                                "select i from AgencyImport i order by i.createdAt"
                                                        + " desc",
                                                ImportEntity.class)
                                        .setMaxResults(20)
                                        .getResultList())
                .stream()
                .map(this::view)
                .toList();
    }

    Slice<RowFaultView> faults(UUID id, @Nullable String after, int limit) {
        List<String> position = Cursor.parts(after, 2);
        List<FaultEntity> fetched = store.read(em -> faults(em, id, position, limit + 1));
        return Slice.of(fetched, limit, f -> Cursor.of(f.row, f.id))
                .map(f -> new RowFaultView(f.row, f.code, f.column, messageOf(f)));
    }

    private static Text messageOf(FaultEntity fault) {
        return new Text(fault.messageVi, fault.messageEn);
    }

    private static List<FaultEntity> faults(
            EntityManager em, UUID id, List<String> after, int limit) {
        var query =
                em.createQuery(
                                "select f from AgencyImportFault f where f.importId = :id"
                                        + (after.isEmpty()
                                                ? ""
                                                : " and f.row >= :row and (f.row > :row or f.id >"
                                                        + " :last)")
                                        + " order by f.row, f.id",
                                FaultEntity.class)
                        .setParameter("id", id)
                        .setMaxResults(limit);
        if (!after.isEmpty()) {
            query.setParameter("row", Long.valueOf(after.get(0)))
                    .setParameter("last", UUID.fromString(after.get(1)));
        }
        return query.getResultList();
    }

    /** What the columns probably hold, until somebody says so. */
    ImportMapping suggested(ImportView view) {
        return view.mapping() != null
                ? view.mapping()
                : ColumnSuggestions.of(view.header(), LocalDate.now(clock));
    }

    private ImportView view(ImportEntity e) {
        return new ImportView(
                e.id,
                e.fileName,
                e.state,
                List.of(json.read(e.header, String[].class)),
                List.of(json.read(e.sample, String[][].class)).stream().map(List::of).toList(),
                e.total,
                e.mapping.isEmpty() ? null : json.read(e.mapping, ImportMapping.class),
                e.done,
                e.created,
                e.changed,
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
                        .orElseThrow(() -> new Problem(AgencyProblem.IMPORT_UNKNOWN));
        if (!entity.editable()) {
            throw new Problem(AgencyProblem.IMPORT_STARTED);
        }
        return entity;
    }

    private static Problem missing(String field, String vi, String en) {
        Faults faults = new Faults().add(field, "required", new Text(vi, en));
        return Problem.of(vn.sen.platform.api.problem.RequestProblem.INVALID, faults.all());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
