package vn.sen.distribution;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Requests one after the other, to each address in a thread of its own, until it is closed. */
final class SteadyTraffic implements AutoCloseable {
    private static final long PAUSE_MILLIS = 20;

    private final List<Thread> threads = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private long requests;
    private long slowestNanos;
    private volatile boolean over;

    private SteadyTraffic() {}

    /** What happened since somebody last asked. */
    record Seen(long requests, long slowestMillis, List<String> failures) {}

    static SteadyTraffic on(RunningSen sen, String account, String... paths) throws Exception {
        SteadyTraffic traffic = new SteadyTraffic();
        String token = sen.token(account);
        for (String path : paths) {
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create(sen.url(path)))
                            .header("Authorization", "Bearer " + token)
                            .build();
            Thread thread = new Thread(() -> traffic.run(request), "traffic " + path);
            thread.setDaemon(true);
            traffic.threads.add(thread);
            thread.start();
        }
        return traffic;
    }

    private void run(HttpRequest request) {
        while (!over) {
            long began = System.nanoTime();
            String failure = "";
            try {
                HttpResponse<String> answer =
                        http.send(request, HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() != 200) {
                    failure = answer.statusCode() + " " + answer.body();
                }
                note(request, began, failure);
                Thread.sleep(PAUSE_MILLIS);
            } catch (java.io.IOException e) {
                note(request, began, e.toString());
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private synchronized void note(HttpRequest request, long began, String failure) {
        requests++;
        slowestNanos = Math.max(slowestNanos, System.nanoTime() - began);
        if (!failure.isEmpty()) {
            failures.add(request.uri() + ": " + failure);
        }
    }

    synchronized Seen taken() {
        Seen seen =
                new Seen(
                        requests,
                        TimeUnit.NANOSECONDS.toMillis(slowestNanos),
                        List.copyOf(failures));
        requests = 0;
        slowestNanos = 0;
        failures.clear();
        return seen;
    }

    @Override
    public void close() throws InterruptedException {
        over = true;
        for (Thread thread : threads) {
            thread.join(10_000);
        }
    }
}
