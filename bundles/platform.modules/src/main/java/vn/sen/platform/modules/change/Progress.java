package vn.sen.platform.modules.change;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.text.Text;
import vn.sen.platform.modules.change.Change.Kind;
import vn.sen.platform.modules.change.Change.Outcome;
import vn.sen.platform.modules.change.Change.Phase;
import vn.sen.platform.modules.change.Change.Step;

/** A change while it runs: what is being done is written down before it is done. */
public final class Progress {
    private static final Text NOTHING = new Text("", "");

    private final Changes changes;
    private final Clock clock;
    private final List<Step> steps = new ArrayList<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile Change now;

    Progress(
            Changes changes,
            Clock clock,
            String id,
            Kind kind,
            String module,
            @Nullable String from,
            @Nullable String to,
            String by,
            Text reason) {
        this.changes = changes;
        this.clock = clock;
        this.now =
                new Change(
                        id,
                        kind,
                        module,
                        from,
                        to,
                        by,
                        clock.instant(),
                        null,
                        Outcome.RUNNING,
                        reason,
                        from,
                        List.of());
        changes.keep(now, true);
    }

    public Change now() {
        return now;
    }

    synchronized void step(Phase phase) {
        endStep();
        steps.add(new Step(phase, clock.instant(), null, NOTHING));
        show();
    }

    /** Says more about the step that runs. */
    synchronized void say(Text words) {
        Step last = steps.remove(steps.size() - 1);
        steps.add(new Step(last.phase(), last.at(), last.millis(), words));
        show();
    }

    synchronized void done(@Nullable String serving) {
        end(Outcome.DONE, now.reason(), serving);
    }

    /**
     * The switch is made and holds.
     *
     * @param left what is left to clean; empty when nothing is
     */
    synchronized void switched(@Nullable String serving, List<Text> left) {
        Text reason = now.reason();
        for (Text more : left) {
            reason = joined(reason, more);
        }
        end(left.isEmpty() ? Outcome.DONE : Outcome.UNTIDY, reason, serving);
    }

    /** Something of a change that is over came right afterwards. */
    synchronized void afterwards(Text words) {
        keep(now.outcome(), joined(now.reason(), words), now.serving(), now.ended());
    }

    private static Text joined(Text words, Text more) {
        return words.vi().isEmpty()
                ? more
                : new Text(words.vi() + " " + more.vi(), words.en() + " " + more.en());
    }

    synchronized void failed(Text reason, @Nullable String serving) {
        end(Outcome.FAILED, reason, serving);
    }

    private void end(Outcome outcome, Text reason, @Nullable String serving) {
        endStep();
        try {
            keep(outcome, reason, serving, clock.instant());
        } finally {
            over.countDown();
        }
    }

    private void keep(
            Outcome outcome, Text reason, @Nullable String serving, @Nullable Instant ended) {
        now =
                new Change(
                        now.id(),
                        now.kind(),
                        now.module(),
                        now.from(),
                        now.to(),
                        now.by(),
                        now.began(),
                        ended,
                        outcome,
                        reason,
                        serving,
                        List.copyOf(steps));
        changes.keep(now, ended != null);
    }

    private void endStep() {
        if (!steps.isEmpty()) {
            Step last = steps.remove(steps.size() - 1);
            Instant at = last.at();
            long millis = Duration.between(at, clock.instant()).toMillis();
            steps.add(
                    new Step(
                            last.phase(),
                            at,
                            last.millis() == null ? millis : last.millis(),
                            last.words()));
        }
    }

    private void show() {
        keep(Outcome.RUNNING, now.reason(), now.serving(), null);
    }

    /** False when it still runs after that time. */
    public boolean await(Duration atMost) throws InterruptedException {
        return over.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
    }
}
