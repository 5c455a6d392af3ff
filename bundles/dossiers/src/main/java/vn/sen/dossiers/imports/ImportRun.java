package vn.sen.dossiers.imports;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.documents.TableReader;
import vn.sen.platform.api.jobs.Job;
import vn.sen.platform.api.jobs.Schedule;
import vn.sen.platform.api.json.Json;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.problem.ProblemCode.Kind;
import vn.sen.platform.api.problem.RequestProblem;
import vn.sen.platform.api.store.Change;
import vn.sen.platform.api.store.Store;
import vn.sen.platform.api.text.Text;

/**
 * Runs the imports that were started, in batches of one transaction each. What a batch did and how
 * far the file is settled are committed together: after a stop it goes on behind the last batch.
 */
@Component
public final class ImportRun implements Job {
    static final String NAME = "dossiers.import";

    /** The first rows are shown until the file is in, and then forgotten. */
    private static final String NO_ROWS = "[]";

    static final int BATCH = 2_000;

    private static final Logger LOG = LoggerFactory.getLogger(ImportRun.class);

    /** A module that is to be replaced waits a minute for its jobs. */
    private static final Duration LONGEST = Duration.ofSeconds(45);

    private final Store store;
    private final Json json;
    private final Clock clock;
    private final ImportFile files;
    private final Newcomers newcomers;

    @Activate
    public ImportRun(
            @Reference Store store,
            @Reference Json json,
            @Reference Clock clock,
            @Reference ImportFile files,
            @Reference Newcomers newcomers) {
        this.store = store;
        this.json = json;
        this.clock = clock;
        this.files = files;
        this.newcomers = newcomers;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Schedule schedule() {
        return Schedule.every(Duration.ofSeconds(1));
    }

    @Override
    public void run() {
        List<ImportEntity> waiting =
                store.read(
                        em ->
                                em.createQuery(
                                                "select i from DossierImport i where i.state ="
                                                        + " :running order by i.createdAt",
                                                ImportEntity.class)
                                        .setParameter("running", ImportState.RUNNING)
                                        .setMaxResults(1)
                                        .getResultList());
        waiting.forEach(this::attempt);
    }

    private void attempt(ImportEntity file) {
        try {
            new Pass(file).run();
        } catch (Paused later) {
            LOG.debug("import {} goes on in its next turn", file.id);
        } catch (Problem refusal) {
            if (passes(refusal)) {
                throw refusal;
            }
            fail(file.id, refusal.text());
        } catch (RuntimeException failure) {
            fail(file.id, RequestProblem.INTERNAL.message().with(Call.current().trace()));
            throw failure;
        }
    }

    /** Somebody is away, or received a dossier by the same code just now: the next turn tells. */
    private static boolean passes(Problem refusal) {
        return refusal.code().kind() == Kind.UNAVAILABLE
                || refusal.code() == RequestProblem.DUPLICATE;
    }

    private void fail(UUID id, Text why) {
        store.write(
                "dossiers.fail-import",
                id,
                change -> {
                    ImportEntity entity = change.find(ImportEntity.class, id).orElseThrow();
                    entity.state = ImportState.FAILED;
                    entity.failure = why.vi();
                    entity.finishedAt = now();
                    return true;
                });
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** This turn is over before the file is. */
    private static final class Paused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Paused() {
            super(null, null, false, false);
        }
    }

    /**
     * Rows that were judged together.
     *
     * @param reached how many rows of the file there are up to the last of them
     */
    private record Piece(List<Newcomers.Judged> judged, long reached, boolean last) {}

    /** Reads and judges what is not settled yet, piece by piece. */
    private final class Reading implements TableReader.Rows {
        private final long done;
        private final ImportMapping mapping;
        private final Newcomers.Turn turn;
        private final Consumer<Piece> to;
        private final Batch batch = new Batch();
        private @Nullable LineReader reader;
        private long position;

        Reading(ImportEntity start, ImportMapping mapping, Consumer<Piece> to) {
            this.done = start.done;
            this.mapping = mapping;
            this.turn = newcomers.turn(start.unit, start.createdBy, true);
            this.to = to;
        }

        @Override
        public void header(List<String> names) {
            reader = new LineReader(mapping, names, LocalDateTime.now(clock));
        }

        @Override
        public void row(long number, List<String> cells) {
            position++;
            LineReader lines = Objects.requireNonNull(reader);
            if (position <= done) {
                batch.passed(lines.code(cells));
                return;
            }
            batch.add(lines.read(number, cells));
            if (batch.size() == BATCH) {
                handOver(false);
            }
        }

        void handOver(boolean last) {
            to.accept(new Piece(batch.judge(store, turn), position, last));
        }
    }

    /** One turn at one file: while a piece is written, the next is read and judged. */
    private final class Pass {
        private final ImportEntity start;
        private final ImportMapping mapping;
        private final long deadline = System.nanoTime() + LONGEST.toNanos();
        private long settled;

        Pass(ImportEntity start) {
            this.start = start;
            settled = start.done;
            mapping = json.read(start.mapping, ImportMapping.class);
        }

        void run() {
            try (ReadAhead<Piece> pieces = new ReadAhead<>("import-reader", this::read)) {
                for (Optional<Piece> next = pieces.take(); next.isPresent(); next = pieces.take()) {
                    Piece piece = next.get();
                    store.write(NAME, start.id, change -> settle(change, piece));
                    settled = piece.reached();
                    if (!piece.last() && System.nanoTime() > deadline) {
                        throw new Paused();
                    }
                }
            }
        }

        private void read(Consumer<Piece> to) {
            Reading reading = new Reading(start, mapping, to);
            files.each(start.file(), reading);
            reading.handOver(true);
        }

        private boolean settle(Change change, Piece piece) {
            ImportEntity entity = change.find(ImportEntity.class, start.id).orElseThrow();
            if (entity.state != ImportState.RUNNING || entity.done != settled) {
                throw new Paused(); // another node took it over
            }
            List<Newcomer> fresh =
                    piece.judged().stream()
                            .map(Newcomers.Judged::newcomer)
                            .filter(Objects::nonNull)
                            .toList();
            new Arrivals(clock.getZone(), now(), start.fileName, start.createdBy)
                    .write(change, fresh);
            for (Newcomers.Judged one : piece.judged()) {
                entity.count(one.outcome());
                one.faults().forEach(fault -> fault(change, one.line(), fault));
            }
            entity.done = piece.reached();
            if (piece.last()) {
                entity.state = ImportState.DONE;
                entity.sample = NO_ROWS;
                entity.finishedAt = now();
            }
            change.note("by", start.createdBy);
            change.note("rows", piece.reached());
            change.note("created", fresh.size());
            return true;
        }

        private void fault(Change change, Line line, RowFault fault) {
            Item item = fault.item();
            String column = item == null ? "" : mapping.header(item);
            change.em().persist(new FaultEntity(start.id, line, column, fault.message()));
        }
    }
}
