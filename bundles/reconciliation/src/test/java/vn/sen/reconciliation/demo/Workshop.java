package vn.sen.reconciliation.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.content.ContentStore;
import vn.sen.platform.api.documents.TableReader;
import vn.sen.platform.api.explain.Confidence;
import vn.sen.platform.api.jobs.Jobs;
import vn.sen.platform.api.pages.Upload;
import vn.sen.platform.api.people.Caller;
import vn.sen.platform.api.people.Role;
import vn.sen.platform.api.text.Language;
import vn.sen.platform.testkit.FakeCaller;
import vn.sen.platform.testkit.FakePorts;
import vn.sen.platform.testkit.FixedClock;
import vn.sen.platform.testkit.TestDatabase;
import vn.sen.platform.testkit.TestJson;
import vn.sen.platform.testkit.TestStore;
import vn.sen.reconciliation.Owners;
import vn.sen.reconciliation.cases.Folding;
import vn.sen.reconciliation.handover.ReconciliationHandover;
import vn.sen.reconciliation.lines.Closing;
import vn.sen.reconciliation.lines.Figures;
import vn.sen.reconciliation.lines.Judges;
import vn.sen.reconciliation.lines.Lines;
import vn.sen.reconciliation.lines.ListRun;
import vn.sen.reconciliation.lines.Sorting;
import vn.sen.reconciliation.lines.Trend;
import vn.sen.reconciliation.lists.BatchEntity;
import vn.sen.reconciliation.lists.Batches;
import vn.sen.reconciliation.lists.Intake;
import vn.sen.reconciliation.lists.LimitTable;
import vn.sen.reconciliation.lists.LimitView;
import vn.sen.reconciliation.lists.ListFile;
import vn.sen.reconciliation.lists.ProcedureLimits;
import vn.sen.reconciliation.lists.SourceDraft;
import vn.sen.reconciliation.lists.Sources;
import vn.sen.reconciliation.packs.PackShelf;
import vn.sen.reconciliation.rulings.Rulings;
import vn.sen.reconciliation.rulings.Samples;

/** The module wired by hand on a real database, with JSON lists and a clock made by hand. */
public final class Workshop implements AutoCloseable {
    public static final FakeCaller MONITOR =
            FakeCaller.inProvince(Role.UBND_MONITOR).named("vpubnd");
    public static final FakeCaller HEAD =
            FakeCaller.inProvince(Role.INSPECTION_HEAD).named("truongdoan");
    public static final FakeCaller INSPECTOR =
            FakeCaller.inProvince(Role.INSPECTOR).named("thanhvien1");

    public final FixedClock clock = FixedClock.at("2026-11-20T08:00");
    public final FakeAgencies register = new FakeAgencies();
    public final UUID owner = register.add("STNMT", "Sở Tài nguyên và Môi trường");
    public final UUID other = register.add("SCT", "Sở Công Thương");
    public final TestStore store;
    public final Owners owners;
    public final PackShelf packs;
    public final ProcedureLimits limits;
    public final Batches batches;
    public final ListRun run;
    public final Lines lines;
    public final Samples samples;
    public final Rulings rulings;
    public final Figures figures;
    public final Trend trend;
    public final ReconciliationHandover handover;
    public final UUID source;

    public Workshop(TestDatabase database) {
        store = new TestStore(database);
        TestJson json = new TestJson();
        FakePorts ports = new FakePorts(register, new HandMadeClock());
        owners = new Owners(ports, clock);
        packs = new PackShelf(store, json, clock);
        Sources sources = new Sources(store, clock, owners);
        limits = new ProcedureLimits(store, clock, new LimitTable(new PlainTable()));
        ListFile files = new ListFile(new InMemory(), new NoTables());
        batches = new Batches(store, json, clock, files, new NoJobs());
        Intake intake = new Intake(store, json, clock, files);
        Judges judges = new Judges(ports, store, limits, packs);
        Sorting sorting = new Sorting(store, json, clock, intake, judges);
        run = new ListRun(store, intake, sorting, new Closing(store, clock));
        lines = new Lines(store, json, intake, judges);
        samples = new Samples(store, clock, owners);
        rulings = new Rulings(store, clock);
        figures = new Figures(store, clock);
        trend = new Trend(store, clock);
        handover = new ReconciliationHandover(store, clock);
        LandOffice.PROCEDURES.forEach(procedure -> limit(limits, procedure));
        limit(limits, LandOffice.SAME_DAY);
        source =
                sources.add(new SourceDraft("DATDAI", "Phần mềm đất đai (minh họa)", owner, ""))
                        .id();
    }

    private static void limit(ProcedureLimits limits, LandOffice.Procedure procedure) {
        limits.add(
                new LimitView(
                        procedure.code(),
                        procedure.name(),
                        procedure.limit(),
                        LocalDate.of(2020, 1, 1),
                        null,
                        "Thử",
                        Confidence.S));
    }

    /** A JSON list of that day, handed in and reconciled by the system. */
    public UUID reconcile(LocalDate asOf, String json) {
        UUID id = handIn(asOf, json);
        batches.start(id, batches.suggested(id));
        work(id, () -> false);
        return id;
    }

    public UUID handIn(LocalDate asOf, String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        Upload upload =
                new Upload(
                        "file",
                        "danh-sach.json",
                        "application/json",
                        bytes.length,
                        () -> new ByteArrayInputStream(bytes));
        return batches.upload(upload, new Batches.Handed(source, asOf, null));
    }

    public boolean work(UUID batch, BooleanSupplier over) {
        return run.work(
                store.read(em -> Objects.requireNonNull(em.find(BatchEntity.class, batch))), over);
    }

    /** A synthetic list as JSON. */
    public static String synthetic(int rows, long seed, LocalDate asOf) {
        return new String(
                new ListWriter(seed).json(new LandList(seed, asOf).rows(rows)),
                StandardCharsets.UTF_8);
    }

    /** Runs the work as this caller. */
    public static <T> T as(Caller caller, Callable<T> work) {
        try {
            return new Call(
                            caller,
                            Language.VI,
                            Call.newTrace(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            "")
                    .run(work);
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void close() {
        store.close();
    }

    private static final class InMemory implements ContentStore {
        private final Map<String, byte[]> all = new HashMap<>();

        @Override
        public ContentStore.Kept keep(InputStream in, long limit) throws IOException {
            byte[] bytes = in.readAllBytes();
            String hash = Folding.sha256(new String(bytes, StandardCharsets.UTF_8));
            all.put(hash, bytes);
            return new ContentStore.Kept(hash, bytes.length);
        }

        @Override
        public InputStream open(String sha256) {
            return new ByteArrayInputStream(Objects.requireNonNull(all.get(sha256)));
        }

        @Override
        public boolean has(String sha256) {
            return all.containsKey(sha256);
        }
    }

    /** Lines of cells with semicolons between them. */
    private static final class PlainTable implements TableReader {
        @Override
        public long read(Upload upload, Rows rows) throws IOException {
            List<String> lines;
            try (InputStream in = upload.open()) {
                lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
            }
            rows.header(List.of(lines.get(0).split(";", -1)));
            for (int i = 1; i < lines.size(); i++) {
                rows.row(i + 1, List.of(lines.get(i).split(";", -1)));
            }
            return lines.size() - 1;
        }
    }

    private static final class NoTables implements TableReader {
        @Override
        public long read(Upload upload, Rows rows) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class NoJobs implements Jobs {
        @Override
        public void run(String name) {}

        @Override
        public void soon(String name) {}

        @Override
        public List<Planned> planned() {
            return List.of();
        }
    }
}
