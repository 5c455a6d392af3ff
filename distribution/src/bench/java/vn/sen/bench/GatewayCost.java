package vn.sen.bench;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/**
 * What the way through the gateway costs, without anybody signed in: {@code /health/live} against a
 * bare servlet that writes the same few bytes. The difference is the gateway with everything below
 * it that a module's answer goes through: Felix HTTP, Jersey, JSON.
 */
final class GatewayCost {
    private static final int REQUESTS = 40_000;
    private static final int ROUNDS = 6;

    private GatewayCost() {}

    static void run(Sen sen) throws Exception {
        try (FloorServer floor = FloorServer.start(sen)) {
            String ours = "http://127.0.0.1:" + sen.port + "/health/live";
            String theirs = "http://127.0.0.1:" + floor.port + "/live";
            double best = Double.MAX_VALUE;
            double bottom = Double.MAX_VALUE;
            for (int i = 0; i < ROUNDS; i++) {
                best = Math.min(best, cpu(sen, ours, sen.javaPid()));
                bottom = Math.min(bottom, cpu(sen, theirs, floor.process.pid()));
            }
            Benchmarks.row(
                    "gateway and Jersey, nobody signed in, CPU above a bare servlet",
                    Benchmarks.of(best - bottom, "µs"),
                    Benchmarks.of(bottom, "µs (servlet)"),
                    Benchmarks.of(best / bottom, "×"),
                    "gateway alone ≤ 40 µs");
        }
    }

    private static double cpu(Sen sen, String address, long pid) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
        long before = Sen.cpuMicros(pid);
        Sen.inParallel(
                2,
                REQUESTS / 2,
                n -> {
                    int status =
                            sen.http
                                    .send(request, HttpResponse.BodyHandlers.ofByteArray())
                                    .statusCode();
                    if (status != 200) {
                        throw new IllegalStateException(address + " answered " + status);
                    }
                });
        return (Sen.cpuMicros(pid) - before) / (double) REQUESTS;
    }
}
