package vn.sen.platform.modules.change;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.ids.Ids;
import vn.sen.platform.api.ports.Port;
import vn.sen.platform.api.ports.Ports;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.store.AuditTrail;
import vn.sen.platform.api.text.Text;
import vn.sen.platform.modules.api.LockedModule;
import vn.sen.platform.modules.api.LockedModule.State;
import vn.sen.platform.modules.api.ModulesLock;
import vn.sen.platform.modules.api.Reason;
import vn.sen.platform.modules.api.Routing;
import vn.sen.platform.modules.change.Change.Kind;
import vn.sen.platform.modules.change.Change.Phase;

/** Changes which modules run: one change at a time, each written down, each all or nothing. */
@Component(service = Deployer.class)
public final class Deployer {
    private static final Logger LOG = LoggerFactory.getLogger(Deployer.class);
    private static final Text NOTHING = new Text("", "");

    private final LockKeeper keeper;
    private final SideBySide sides;
    private final Frame frame;
    private final Routing routing;
    private final Changes changes;
    private final Clock clock;
    private final Port<AuditTrail> trail;
    private final AtomicReference<@Nullable Progress> current = new AtomicReference<>();
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(
                    work -> {
                        Thread thread = new Thread(work, "sen-deployer");
                        thread.setDaemon(true);
                        return thread;
                    });

    @Activate
    public Deployer(
            @Reference LockKeeper keeper,
            @Reference SideBySide sides,
            @Reference Frame frame,
            @Reference Routing routing,
            @Reference Changes changes,
            @Reference Clock clock,
            @Reference Ports ports) {
        this.keeper = keeper;
        this.sides = sides;
        this.frame = frame;
        this.routing = routing;
        this.changes = changes;
        this.clock = clock;
        this.trail = ports.to(AuditTrail.class);
    }

    @Deactivate
    public void stop() {
        worker.shutdown();
    }

    /**
     * Puts a version of a module in, beside and then instead of the one that serves.
     *
     * @param next enabled; its files are in place
     */
    public Progress put(LockedModule next) {
        LockedModule before = keeper.lock().module(next.name()).orElse(null);
        requireNeeds(next);
        Kind kind = before == null ? Kind.INSTALL : Kind.UPDATE;
        return begin(
                kind,
                next.name(),
                before,
                next.version(),
                NOTHING,
                progress -> exchange(before, next.after(before), true, progress));
    }

    /** Goes back to the version before the last change. */
    public Progress rollback(String name, Text why) {
        LockedModule now = require(name);
        LockedModule previous = now.previous();
        if (previous == null) {
            throw new Problem(ChangeProblem.NO_WAY_BACK, name);
        }
        LockedModule next = previous.in(State.ENABLED, Reason.NONE);
        return begin(
                Kind.ROLLBACK,
                name,
                now,
                next.version(),
                why,
                progress -> exchange(now, next.after(now), false, progress));
    }

    public Progress enable(String name) {
        LockedModule now = require(name);
        if (now.isEnabled()) {
            throw new Problem(ChangeProblem.ALREADY, name);
        }
        requireNeeds(now);
        LockedModule next = now.in(State.ENABLED, Reason.NONE);
        return begin(
                Kind.ENABLE,
                name,
                null,
                now.version(),
                NOTHING,
                progress -> exchange(null, next, true, progress));
    }

    public Progress disable(String name) {
        LockedModule now = require(name);
        if (now.state() == State.DISABLED) {
            throw new Problem(ChangeProblem.ALREADY, name);
        }
        requireUnneeded(name);
        return off(Kind.DISABLE, now, State.DISABLED, Reason.NONE);
    }

    /** Switches off what harms the others; the core stays as it is. */
    public Progress quarantine(String name, Reason why) {
        return off(Kind.QUARANTINE, require(name), State.QUARANTINED, why);
    }

    private Progress off(Kind kind, LockedModule now, State state, Reason why) {
        return begin(
                kind,
                now.name(),
                now,
                null,
                new Text(why.vi(), why.en()),
                progress -> {
                    leave(now, progress, lock -> lock.with(now.in(state, why)));
                    progress.done(null);
                });
    }

    /** Takes the module off this node; its tables stay. */
    public Progress remove(String name) {
        LockedModule now = require(name);
        requireUnneeded(name);
        return begin(
                Kind.REMOVE,
                name,
                now,
                null,
                NOTHING,
                progress -> {
                    leave(now, progress, lock -> lock.without(name));
                    progress.done(null);
                });
    }

    /** Runs while no change runs; waits for it. */
    public <T> T alone(Callable<T> work) {
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

    /** Does away with what a module that is off has kept, while nothing else changes. */
    public Progress purge(String name, Runnable work) {
        return begin(
                Kind.PURGE,
                name,
                null,
                null,
                NOTHING,
                progress -> {
                    keeper.lock()
                            .module(name)
                            .filter(now -> now.state() != State.DISABLED)
                            .ifPresent(
                                    on -> {
                                        throw new Problem(ChangeProblem.STILL_ON, name);
                                    });
                    progress.step(Phase.PURGE);
                    work.run();
                    progress.done(null);
                });
    }

    private void exchange(
            @Nullable LockedModule before, LockedModule next, boolean migrate, Progress progress) {
        List<Bundle> old = before == null ? List.of() : frame.installed(before);
        List<Bundle> added = sides.prepare(next, old, migrate, progress);
        List<Bundle> leaving = without(old, frame.installed(next));
        expect(keeper.lock().with(next));
        sides.replace(leaving, added, progress);
        progress.step(Phase.LOCK);
        keeper.change(lock -> lock.with(next));
        progress.done(next.version());
    }

    private void leave(
            LockedModule now,
            Progress progress,
            java.util.function.UnaryOperator<ModulesLock> what) {
        expect(what.apply(keeper.lock()));
        sides.replace(frame.installed(now), List.of(), progress);
        progress.step(Phase.LOCK);
        keeper.change(what);
    }

    private static List<Bundle> without(List<Bundle> these, List<Bundle> those) {
        return these.stream().filter(bundle -> !those.contains(bundle)).toList();
    }

    /** Tells the gateway which modules are on. */
    void expect(ModulesLock lock) {
        Set<String> on =
                lock.all().stream()
                        .filter(LockedModule::isEnabled)
                        .map(LockedModule::name)
                        .collect(Collectors.toSet());
        routing.expect(on, lock.modules().keySet());
    }

    private Progress begin(
            Kind kind,
            String module,
            @Nullable LockedModule before,
            @Nullable String to,
            Text reason,
            Consumer<Progress> work) {
        Call call = Call.current();
        String from = before == null || !before.isEnabled() ? null : before.version();
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
                            id(),
                            kind,
                            module,
                            from,
                            to,
                            call.caller().name(),
                            reason);
            current.set(progress);
        }
        worker.execute(() -> run(call, progress, work));
        return progress;
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

    private void attempt(Progress progress, Consumer<Progress> work) {
        Change change = progress.now();
        try {
            work.accept(progress);
            LOG.info("{} of {} done: {}", change.kind(), change.module(), change.to());
        } catch (Problem e) {
            LOG.warn("{} of {} not made: {}", change.kind(), change.module(), e.text().en(), e);
            expect(keeper.lock());
            progress.failed(e.text(), change.from());
        } catch (RuntimeException | Error e) {
            LOG.error("{} of {} failed", change.kind(), change.module(), e);
            expect(keeper.lock());
            progress.failed(
                    ChangeProblem.FAILED.message().with(SideBySide.innermost(e)), change.from());
        }
    }

    /** The trail lies in the database, which a change does not need: without it, the log has it. */
    private void record(Change change) {
        String details =
                "{\"module\":\"%s\",\"from\":\"%s\",\"to\":\"%s\",\"change\":\"%s\"}"
                        .formatted(
                                change.module(),
                                Optional.ofNullable(change.from()).orElse(""),
                                Optional.ofNullable(change.to()).orElse(""),
                                change.id());
        String result = change.outcome() == Change.Outcome.DONE ? "ok" : "failed";
        try {
            trail.call(
                    t -> {
                        t.record(
                                "modules."
                                        + change.kind().name().toLowerCase(java.util.Locale.ROOT),
                                null,
                                result,
                                details);
                        return true;
                    });
        } catch (RuntimeException e) {
            LOG.warn("not in the audit trail: {} {}", change.kind(), details, e);
        }
    }

    private static String id() {
        return Ids.next().toString();
    }

    private LockedModule require(String name) {
        return keeper.lock()
                .module(name)
                .orElseThrow(() -> new Problem(ChangeProblem.UNKNOWN, name));
    }

    private void requireNeeds(LockedModule module) {
        for (String needed : module.requires()) {
            if (keeper.lock().module(needed).filter(LockedModule::isEnabled).isEmpty()) {
                throw new Problem(ChangeProblem.NEEDS, module.name(), needed);
            }
        }
    }

    private void requireUnneeded(String name) {
        keeper.lock().all().stream()
                .filter(module -> module.isEnabled() && module.requires().contains(name))
                .findFirst()
                .ifPresent(
                        user -> {
                            throw new Problem(ChangeProblem.NEEDED, name, user.name());
                        });
    }

    /** Waits for a change to be over; the change as it is then. */
    public static Change await(Progress progress, Duration atMost) {
        try {
            progress.await(atMost);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return progress.now();
    }
}
