package vn.sen.agencies.imports;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sen.agencies.AgencyIntake;
import vn.sen.agencies.AgencyIntake.Outcome;
import vn.sen.agencies.AgencyIntake.Stated;
import vn.sen.agencies.AgencyIntake.Taken;
import vn.sen.platform.api.calls.Call;
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
    private static final Logger LOG = LoggerFactory.getLogger(ImportRun.class);
    static final String NAME = "agencies.import";
    private static final int BATCH = 300;

    /** A module that is to be replaced waits for its jobs: none may take long. */
    private static final Duration LONGEST = Duration.ofSeconds(15);

    private final Store store;
    private final Json json;
    private final Clock clock;
    private final ImportFile files;
    private final AgencyIntake intake;

    @Activate
    public ImportRun(
            @Reference Store store,
            @Reference Json json,
            @Reference Clock clock,
            @Reference ImportFile files,
            @Reference AgencyIntake intake) {
        this.store = store;
        this.json = json;
        this.clock = clock;
        this.files = files;
        this.intake = intake;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Schedule schedule() {
        return Schedule.every(Duration.ofSeconds(2));
    }

    @Override
    public void run() {
        List<ImportEntity> waiting =
                store.read(
                        em ->
                                em.createQuery(
                                                "select i from AgencyImport i where i.state ="
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
            if (refusal.code().kind() == Kind.UNAVAILABLE) {
                throw refusal;
            }
            fail(file.id, refusal.text());
        } catch (RuntimeException failure) {
            fail(file.id, RequestProblem.INTERNAL.message().with(Call.current().trace()));
            throw failure;
        } finally {
            intake.committed();
        }
    }

    private void fail(UUID id, Text why) {
        store.write(
                "agencies.fail-import",
                id,
                change -> {
                    ImportEntity entity = change.find(ImportEntity.class, id).orElseThrow();
                    entity.state = ImportState.FAILED;
                    entity.failure = why.vi();
                    entity.finishedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
                    return true;
                });
    }

    /** The turn is over before the file is. */
    private static final class Paused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Paused() {
            super(null, null, false, false);
        }
    }

    /** One turn at one file. */
    private final class Pass {
        private final UUID id;
        private final ImportEntity.FileKept file;
        private final ImportMapping mapping;
        private final ImportEntity start;
        private final long deadline = System.nanoTime() + LONGEST.toNanos();
        private final Set<String> codes = new HashSet<>();
        private final List<FileRow> batch = new ArrayList<>();
        private long position;

        Pass(ImportEntity entity) {
            start = entity;
            id = entity.id;
            file =
                    new ImportEntity.FileKept(
                            entity.fileName, entity.mediaType, entity.size, entity.sha256);
            mapping = json.read(entity.mapping, ImportMapping.class);
        }

        void run() {
            if (!start.parentsDone) {
                parents();
            }
            files.rows(file, mapping, this::row);
            settle(true);
        }

        private void row(FileRow row) {
            position++;
            boolean twice = !row.code().isEmpty() && !codes.add(row.code());
            if (position <= start.done) {
                return;
            }
            batch.add(twice ? Duplicates.refuse(row, mapping) : row);
            if (batch.size() == BATCH) {
                settle(false);
            }
        }

        private void settle(boolean last) {
            store.write("agencies.import", id, change -> settle(change, last));
            batch.clear();
            intake.committed();
            if (!last && System.nanoTime() > deadline) {
                throw new Paused();
            }
        }

        private boolean settle(Change change, boolean last) {
            List<FileRow> good = batch.stream().filter(row -> row.stated() != null).toList();
            List<Stated> stated = good.stream().map(FileRow::stated).toList();
            List<Taken> taken = intake.take(change, stated, mapping.instrument(), start.createdBy);
            ImportEntity entity = change.find(ImportEntity.class, id).orElseThrow();
            for (int i = 0; i < good.size(); i++) {
                count(change, entity, good.get(i), taken.get(i));
            }
            for (FileRow row : batch) {
                if (row.stated() == null) {
                    entity.count(Outcome.REFUSED);
                    row.faults().forEach(f -> fault(change, row, f.column(), f.message()));
                }
            }
            entity.done = position;
            if (last) {
                entity.state = ImportState.DONE;
                entity.finishedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
            }
            change.note("by", start.createdBy);
            change.note("rows", position);
            return true;
        }

        private void count(Change change, ImportEntity entity, FileRow row, Taken taken) {
            entity.count(taken.outcome());
            Problem problem = taken.problem();
            if (problem != null) {
                fault(change, row, "", problem.text());
            }
        }

        private void fault(Change change, FileRow row, String column, Text message) {
            change.em().persist(new FaultEntity(id, row, column, message));
        }

        private void parents() {
            Map<String, Stated> parents = new LinkedHashMap<>();
            if (mapping.createParents()) {
                Consumer<FileRow> collect =
                        row -> {
                            Stated parent = row.parent();
                            if (parent != null) {
                                parents.putIfAbsent(parent.code(), parent);
                            }
                        };
                files.rows(file, mapping, collect);
            }
            store.write(
                    "agencies.import-parents",
                    id,
                    change -> {
                        intake.take(
                                change,
                                List.copyOf(parents.values()),
                                mapping.instrument(),
                                start.createdBy);
                        change.find(ImportEntity.class, id).orElseThrow().parentsDone = true;
                        change.note("by", start.createdBy);
                        return true;
                    });
        }
    }
}
