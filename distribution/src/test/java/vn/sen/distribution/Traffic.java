package vn.sen.distribution;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Somebody who asks again and again, one request after another, and remembers what went wrong. */
final class Traffic implements AutoCloseable {
    private static final int OK = 200;
    private static final int PAUSE = 10;

    private final AtomicBoolean going = new AtomicBoolean(true);
    private final AtomicInteger answers = new AtomicInteger();
    private final List<String> failures = new CopyOnWriteArrayList<>();
    private final Thread thread;

    private Traffic(Callable<Integer> request) {
        this.thread = new Thread(() -> ask(request), "traffic");
    }

    /** Begins at once. */
    static Traffic on(Callable<Integer> request) {
        Traffic traffic = new Traffic(request);
        traffic.thread.start();
        return traffic;
    }

    int answers() {
        return answers.get();
    }

    List<String> failures() {
        return List.copyOf(failures);
    }

    @Override
    public void close() throws InterruptedException {
        going.set(false);
        thread.join();
    }

    private void ask(Callable<Integer> request) {
        while (going.get()) {
            try {
                int status = request.call();
                answers.incrementAndGet();
                if (status != OK) {
                    failures.add("status " + status);
                }
                Thread.sleep(PAUSE);
            } catch (Exception e) {
                failures.add(e.toString());
            }
        }
    }
}
