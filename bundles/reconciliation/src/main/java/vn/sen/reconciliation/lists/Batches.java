package vn.sen.reconciliation.lists;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.ids.Ids;
import vn.sen.platform.api.jobs.Jobs;
import vn.sen.platform.api.json.Json;
import vn.sen.platform.api.pages.Upload;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.store.Store;
import vn.sen.platform.api.text.Text;
import vn.sen.reconciliation.ReconciliationPermission;
import vn.sen.reconciliation.ReconciliationProblem;
import vn.sen.reconciliation.cases.Guess;

/** Where lists are handed in, given their columns, and started. Thread-safe. */
@Component(service = Batches.class)
public final class Batches {
    /** Name of the job that works on what is started. */
    public static final String JOB = "reconciliation.lists";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final Store store;
    private final Json json;
    private final Clock clock;
    private final ListFile files;
    private final Jobs jobs;

    @Activate
    public Batches(
            @Reference Store store,
            @Reference Json json,
            @Reference Clock clock,
            @Reference ListFile files,
            @Reference Jobs jobs) {
        this.store = store;
        this.json = json;
        this.clock = clock;
        this.files = files;
        this.jobs = jobs;
    }

    /**
     * What is said of a list when it is handed in.
     *
     * @param asOf day of the list
     * @param population dossiers of that time, when the list holds only some of them
     */
    public record Handed(UUID source, @Nullable LocalDate asOf, @Nullable Long population) {}

    public UUID upload(@Nullable Upload upload, Handed handed) {
        SourceEntity source = store.read(em -> Sources.visible(em, handed.source()));
        Call.current().caller().require(ReconciliationPermission.IMPORT, source.owner());
        LocalDate asOf = checked(upload, handed);
        if (upload == null) {
            throw new IllegalStateException("checked above");
        }
        BatchEntity.FileKept kept = files.keep(upload);
        refuseTwice(source.id, kept.sha256());
        ListFile.Read read = files.read(kept);
        BatchEntity.Contents contents =
                new BatchEntity.Contents(
                        json.write(read.header()), json.write(read.sample()), read.rows());
        UUID id = Ids.next(clock);
        String by = Call.current().caller().name();
        return store.write(
                "reconciliation.upload-list",
                id,
                change -> {
                    BatchEntity batch =
                            new BatchEntity(
                                    id,
                                    source.id,
                                    kept,
                                    contents,
                                    clock.instant().truncatedTo(ChronoUnit.MICROS),
                                    by);
                    batch.of(asOf, handed.population());
                    change.em().persist(batch);
                    change.note("file", kept.name());
                    change.note("sha256", kept.sha256());
                    return id;
                });
    }

    private LocalDate checked(@Nullable Upload upload, Handed handed) {
        Faults faults = new Faults();
        if (upload == null) {
            faults.add(
                    "file",
                    "required",
                    new Text(
                            "Hãy chọn tệp CSV, XLSX hoặc JSON.",
                            "Choose a CSV, XLSX or JSON file."));
        }
        LocalDate asOf = handed.asOf() == null ? LocalDate.now(clock) : handed.asOf();
        if (asOf.isAfter(LocalDate.now(clock)) || asOf.getYear() < 2000) {
            faults.add(
                    "asOf",
                    "out-of-range",
                    new Text(
                            "Ngày chốt phải từ năm 2000 đến hôm nay.",
                            "The day of the list lies between 2000 and today."));
        }
        Long population = handed.population();
        if (population != null && population < 1) {
            faults.add(
                    "population",
                    "out-of-range",
                    new Text("Hãy nhập số lớn hơn 0.", "Enter a number above 0."));
        }
        faults.check();
        return asOf;
    }

    private void refuseTwice(UUID source, String sha256) {
        store.read(
                        em ->
                                em.createQuery(
                                                "select b from ReconciliationBatch b where b.source"
                                                        + " = :source and b.sha256 = :hash",
                                                BatchEntity.class)
                                        .setParameter("source", source)
                                        .setParameter("hash", sha256)
                                        .getResultList())
                .forEach(
                        same -> {
                            throw new Problem(
                                    ReconciliationProblem.SAME_FILE,
                                    DAY.format(same.madeAt.atZone(clock.getZone())),
                                    same.fileName);
                        });
    }

    /** Chooses the columns, remembers them for the next list of the source, and starts. */
    public void start(UUID id, ColumnMap columns) {
        BatchView view = get(id);
        columns.check(view.header());
        String written = json.write(columns);
        store.write(
                "reconciliation.start-list",
                id,
                change -> {
                    BatchEntity batch = visible(change.em(), id);
                    SourceEntity source = Sources.visible(change.em(), batch.source);
                    Call.current().caller().require(ReconciliationPermission.IMPORT, source.owner);
                    if (batch.state != BatchState.UPLOADED) {
                        throw new Problem(ReconciliationProblem.STARTED);
                    }
                    batch.mapping = written;
                    batch.state = BatchState.READING;
                    batch.startedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
                    source.mapping = written;
                    change.note("file", batch.fileName);
                    return true;
                });
        jobs.soon(JOB);
    }

    /** Goes on with a list that stopped, where it stopped. */
    public void goOn(UUID id) {
        store.write(
                "reconciliation.go-on",
                id,
                change -> {
                    BatchEntity batch = visible(change.em(), id);
                    SourceEntity source = Sources.visible(change.em(), batch.source);
                    Call.current().caller().require(ReconciliationPermission.IMPORT, source.owner);
                    if (batch.state != BatchState.FAILED) {
                        throw new Problem(ReconciliationProblem.STARTED);
                    }
                    batch.state =
                            batch.taken < batch.total ? BatchState.READING : BatchState.JUDGING;
                    batch.failure = "";
                    return true;
                });
        jobs.soon(JOB);
    }

    public BatchView get(UUID id) {
        return store.read(
                em -> {
                    BatchEntity batch = visible(em, id);
                    return view(batch, em.find(SourceEntity.class, batch.source).name);
                });
    }

    /** The first rows, to recognise the columns. */
    public List<List<String>> sample(UUID id) {
        String sample = store.read(em -> visible(em, id).sample);
        return List.of(json.read(sample, String[][].class)).stream().map(List::of).toList();
    }

    /** What the columns held last time, and what their headers say. */
    public ColumnMap suggested(UUID id) {
        BatchView view = get(id);
        String kept = store.read(em -> Sources.visible(em, view.source()).mapping);
        return kept.isEmpty()
                ? new ColumnMap(Guess.of(view.header()))
                : json.read(kept, ColumnMap.class).within(view.header());
    }

    BatchView view(BatchEntity b, String sourceName) {
        return new BatchView(
                b.id,
                b.version,
                b.source,
                sourceName,
                b.fileName,
                b.sha256,
                b.asOf,
                b.state,
                List.of(json.read(b.header, String[].class)),
                b.total,
                b.dossiers(),
                b.taken,
                b.judged,
                b.remarked,
                b.madeAt,
                b.madeBy,
                b.startedAt,
                b.finishedAt,
                b.failure);
    }

    /** Throws when it is not there, or not the caller's to see. */
    public static BatchEntity visible(EntityManager em, UUID id) {
        BatchEntity batch = em.find(BatchEntity.class, id);
        if (batch == null) {
            throw new Problem(ReconciliationProblem.UNKNOWN, "danh sách", "list");
        }
        Sources.visible(em, batch.source);
        return batch;
    }

    /** As {@link #visible}, and reconciled. */
    public static BatchEntity done(EntityManager em, UUID id) {
        BatchEntity batch = visible(em, id);
        if (batch.state != BatchState.DONE) {
            throw new Problem(ReconciliationProblem.NOT_DONE);
        }
        return batch;
    }
}
