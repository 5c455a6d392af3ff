package vn.sen.bench;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/**
 * What the way through the gateway costs, without anybody signed in: {@code /health/live} against
 * Jersey in a bare servlet that answers the same few bytes, and against a servlet that only writes
 * them. The first difference is the gateway itself, with Felix HTTP and JSON; the second is the
 * gateway with Jersey.
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
            double jersey = Double.MAX_VALUE;
            String between = "http://127.0.0.1:" + floor.port + "/jersey";
            for (int i = 0; i < ROUNDS; i++) {
                best = Math.min(best, cpu(sen, ours, sen.javaPid()));
                bottom = Math.min(bottom, cpu(sen, theirs, floor.process.pid()));
                jersey = Math.min(jersey, cpu(sen, between, floor.process.pid()));
            }
            Benchmarks.row(
                    "gateway alone, nobody signed in, CPU above Jersey in a bare servlet",
                    Benchmarks.of(best - jersey, "µs"),
                    Benchmarks.of(jersey, "µs (servlet and Jersey)"),
                    Benchmarks.of(best / jersey, "×"),
                    "≤ 40 µs");
            Benchmarks.row(
                    "gateway and Jersey, nobody signed in, CPU above a bare servlet",
                    Benchmarks.of(best - bottom, "µs"),
                    Benchmarks.of(bottom, "µs (servlet)"),
                    Benchmarks.of(best / bottom, "×"),
                    "printed");
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
