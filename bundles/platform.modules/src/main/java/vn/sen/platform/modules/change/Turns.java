package vn.sen.platform.modules.change;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.ids.Ids;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.text.Text;
import vn.sen.platform.modules.api.LockedModule;
import vn.sen.platform.modules.change.Change.Kind;
import vn.sen.platform.modules.change.Change.Outcome;

/** Changes run one after the other, each written down in the history and the audit trail. */
@Component(service = Turns.class)
public final class Turns {
    private static final Logger LOG = LoggerFactory.getLogger(Turns.class);

    private static final Map<Outcome, String> RESULTS =
            Map.of(Outcome.DONE, "ok", Outcome.UNTIDY, "untidy", Outcome.REFUSED, "refused");

    private final Changes changes;
    private final Clock clock;
    private final Trail trail;
    private final AtomicReference<@Nullable Progress> current = new AtomicReference<>();
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(
                    work -> {
                        Thread thread = new Thread(work, "sen-deployer");
                        thread.setDaemon(true);
                        return thread;
                    });

    @Activate
    public Turns(@Reference Changes changes, @Reference Clock clock, @Reference Trail trail) {
        this.changes = changes;
        this.clock = clock;
        this.trail = trail;
    }

    @Deactivate
    public void stop() {
        worker.shutdown();
    }

    /**
     * What is asked for.
     *
     * @param before as the module is; null when it serves nothing
     * @param to version that is to serve; null for none
     * @param reason empty when there is none but that somebody asked
     */
    record Asked(
            Kind kind,
            String module,
            @Nullable LockedModule before,
            @Nullable String to,
            Text reason) {
        private static final Text NOTHING = new Text("", "");

        static Asked of(
                Kind kind, String module, @Nullable LockedModule before, @Nullable String to) {
            return new Asked(kind, module, before, to, NOTHING);
        }

        @Nullable String from() {
            return before == null || !before.isEnabled() ? null : before.version();
        }
    }

    /** Begins a change, unless one runs; the work ends it by {@link Progress#done}. */
    Progress begin(Asked asked, Consumer<Progress> work) {
        Call call = Call.current();
        Progress progress;
        synchronized (current) {
            Progress running = current.get();
            if (running != null && !running.now().isOver()) {
                throw new Problem(ChangeProblem.BUSY, running.now().id());
            }
            progress =
                    new Progress(
                            changes,
                            clock,
                            Ids.next().toString(),
                            asked.kind(),
                            asked.module(),
                            asked.from(),
                            asked.to(),
                            call.caller().name(),
                            asked.reason());
            current.set(progress);
        }
        worker.execute(() -> run(call, progress, work));
        return progress;
    }

    /** Runs while no change runs; waits for it. */
    <T> T alone(Callable<T> work) {
        Call call = Call.current();
        try {
            return worker.submit(() -> call.run(work)).get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void run(Call call, Progress progress, Consumer<Progress> work) {
        Change change = progress.now();
        try {
            call.run(
                    () -> {
                        attempt(progress, work);
                        record(progress.now());
                        return true;
                    });
        } catch (Exception e) {
            LOG.error("{} of {}", change.kind(), change.module(), e);
        }
    }

    private static void attempt(Progress progress, Consumer<Progress> work) {
        Change change = progress.now();
        try {
            work.accept(progress);
            Change now = progress.now();
            LOG.info("{} of {} {}: {}", now.kind(), now.module(), now.outcome(), now.serving());
        } catch (Problem e) {
            LOG.warn("{} of {} not made: {}", change.kind(), change.module(), e.text().en(), e);
            progress.failed(e.text(), change.from());
        } catch (RuntimeException | Error e) {
            LOG.error("{} of {} failed", change.kind(), change.module(), e);
            progress.failed(
                    ChangeProblem.FAILED.message().with(SideBySide.innermost(e)), change.from());
        }
    }

    /**
     * Writes down that an archive was refused while it was read.
     *
     * @param file its name as it came
     */
    public void refused(String file, Text reason) {
        Instant now = clock.instant();
        Change change =
                new Change(
                        Ids.next().toString(),
                        Kind.READ,
                        "",
                        null,
                        null,
                        Call.current().caller().name(),
                        now,
                        now,
                        Outcome.REFUSED,
                        reason,
                        null,
                        List.of(),
                        file);
        changes.keep(change, true);
        record(change);
    }

    private void record(Change change) {
        Map<String, String> details = new LinkedHashMap<>();
        put(details, "module", change.module());
        put(details, "file", change.file());
        put(details, "from", change.from());
        put(details, "to", change.to());
        if (change.outcome() != Outcome.DONE) {
            put(details, "reason", change.reason().vi());
        }
        put(details, "change", change.id());
        String act = "modules." + change.kind().name().toLowerCase(Locale.ROOT);
        trail.record(act, RESULTS.getOrDefault(change.outcome(), "failed"), details);
    }

    private static void put(Map<String, String> details, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            details.put(name, value);
        }
    }
}
