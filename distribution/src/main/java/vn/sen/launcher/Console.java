package vn.sen.launcher;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** What the person at the shell reads: Vietnamese first, then English. */
final class Console {
    private static final int QUIET_SECONDS = 2;
    private static final int REPEAT_SECONDS = 5;

    private Console() {}

    static void say(String vi, String en) {
        System.out.println(vi + " / " + en);
    }

    static void refuse(Refusal refusal) {
        System.err.println(refusal.vi());
        System.err.println(refusal.en());
    }

    /** Does the work; says that it is under way if it takes longer than two seconds. */
    static <T> T during(String vi, String en, Callable<T> work) throws Exception {
        ScheduledExecutorService clock =
                Executors.newSingleThreadScheduledExecutor(
                        task -> {
                            Thread thread = new Thread(task, "sen-progress");
                            thread.setDaemon(true);
                            return thread;
                        });
        long start = System.nanoTime();
        var told =
                clock.scheduleAtFixedRate(
                        () -> {
                            long seconds =
                                    TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
                            say(vi + "… " + seconds + " s", en + "…");
                        },
                        QUIET_SECONDS,
                        REPEAT_SECONDS,
                        TimeUnit.SECONDS);
        try {
            return work.call();
        } finally {
            told.cancel(false);
            clock.shutdownNow();
        }
    }
}
