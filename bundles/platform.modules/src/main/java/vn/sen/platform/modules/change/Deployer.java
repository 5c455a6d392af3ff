package vn.sen.platform.modules.change;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.text.Text;
import vn.sen.platform.modules.api.LockedModule;
import vn.sen.platform.modules.api.LockedModule.State;
import vn.sen.platform.modules.api.Reason;
import vn.sen.platform.modules.change.Change.Kind;
import vn.sen.platform.modules.change.Change.Phase;
import vn.sen.platform.modules.change.Turns.Asked;

/** Changes which modules run: one change at a time, each written down, each all or nothing. */
@Component(service = Deployer.class)
public final class Deployer {
    private final LockKeeper keeper;
    private final Exchange exchange;
    private final Turns turns;

    @Activate
    public Deployer(
            @Reference LockKeeper keeper, @Reference Exchange exchange, @Reference Turns turns) {
        this.keeper = keeper;
        this.exchange = exchange;
        this.turns = turns;
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
        return turns.begin(
                Asked.of(kind, next.name(), before, next.version()),
                progress -> exchange.put(before, next.after(before), true, progress));
    }

    /** Goes back to the version before the last change. */
    public Progress rollback(String name, Text why) {
        LockedModule now = require(name);
        LockedModule previous = now.previous();
        if (previous == null) {
            throw new Problem(ChangeProblem.NO_WAY_BACK, name);
        }
        LockedModule next = previous.in(State.ENABLED, Reason.NONE);
        return turns.begin(
                new Asked(Kind.ROLLBACK, name, now, next.version(), why),
                progress -> exchange.put(now, next.after(now), false, progress));
    }

    public Progress enable(String name) {
        LockedModule now = require(name);
        if (now.isEnabled()) {
            throw new Problem(ChangeProblem.ALREADY, name);
        }
        requireNeeds(now);
        LockedModule next = now.in(State.ENABLED, Reason.NONE);
        return turns.begin(
                Asked.of(Kind.ENABLE, name, null, now.version()),
                progress -> exchange.put(null, next, true, progress));
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
        return turns.begin(
                new Asked(kind, now.name(), now, null, new Text(why.vi(), why.en())),
                progress ->
                        exchange.takeAway(now, lock -> lock.with(now.in(state, why)), progress));
    }

    /** Takes the module off this node; its tables stay. */
    public Progress remove(String name) {
        LockedModule now = require(name);
        requireUnneeded(name);
        return turns.begin(
                Asked.of(Kind.REMOVE, name, now, null),
                progress -> exchange.takeAway(now, lock -> lock.without(name), progress));
    }

    /** Runs while no change runs; waits for it. */
    public <T> T alone(Callable<T> work) {
        return turns.alone(work);
    }

    /** Does away with what a module that is off has kept, while nothing else changes. */
    public Progress purge(String name, Runnable work) {
        return turns.begin(
                Asked.of(Kind.PURGE, name, null, null),
                progress -> {
                    requireOff(name);
                    progress.step(Phase.PURGE);
                    work.run();
                    progress.done(null);
                });
    }

    private LockedModule require(String name) {
        return keeper.lock()
                .module(name)
                .orElseThrow(() -> new Problem(ChangeProblem.UNKNOWN, name));
    }

    private void requireOff(String name) {
        if (keeper.lock().module(name).filter(m -> m.state() != State.DISABLED).isPresent()) {
            throw new Problem(ChangeProblem.STILL_ON, name);
        }
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
