package vn.sen.platform.modules.operate.shell;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import vn.sen.platform.api.text.Text;
import vn.sen.platform.modules.change.Change;
import vn.sen.platform.modules.change.Change.Step;
import vn.sen.platform.modules.change.Progress;
import vn.sen.platform.modules.operate.Words;

/** Follows a change to its end, a line for each step. */
final class Watching {
    private static final Duration LOOK = Duration.ofMillis(100);

    private Watching() {}

    /**
     * @return 0 when it was done, 1 otherwise
     */
    static int follow(Progress progress, PrintStream out) {
        Change begun = progress.now();
        out.println(
                both(Words.of(begun.kind())) + ": " + begun.module() + "  (" + begun.id() + ")");
        int told = 0;
        boolean over = false;
        while (!over) {
            over = isOver(progress);
            told = tell(progress.now().steps(), told, out);
        }
        return end(progress.now(), out);
    }

    private static boolean isOver(Progress progress) {
        try {
            return progress.await(LOOK);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static int tell(List<Step> steps, int told, PrintStream out) {
        int now = told;
        while (now < steps.size() && steps.get(now).millis() != null) {
            Step step = steps.get(now);
            String more = step.words().vi().isEmpty() ? "" : "  " + both(step.words());
            out.println("  " + both(step.phase().words()) + "  " + step.millis() + " ms" + more);
            now++;
        }
        return now;
    }

    private static int end(Change change, PrintStream out) {
        String serving =
                change.serving() == null
                        ? ""
                        : "  (" + change.module() + " " + change.serving() + ")";
        out.println(both(Words.of(change.outcome())) + serving);
        if (change.outcome() == Change.Outcome.DONE) {
            return 0;
        }
        out.println(change.reason().vi());
        out.println(change.reason().en());
        return change.isMade() ? 0 : 1;
    }

    static String both(Text text) {
        return text.vi().equals(text.en()) ? text.vi() : text.vi() + " / " + text.en();
    }
}
