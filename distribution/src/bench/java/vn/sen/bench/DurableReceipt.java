package vn.sen.bench;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Receiving dossiers at the desks of 100 units: dossier, number, papers, fee, first step and leg,
 * segment, audit row, event, counts, and the record of the idempotency key, acknowledged when
 * durable.
 */
final class DurableReceipt {
    private static final int THREADS = 8;
    private static final int EACH = Integer.getInteger("bench.receipts", 1_000);

    /** 80,000 receipts: the optimising compiler is put off until a method ran 50,000 times. */
    private static final int WARM_ROUNDS = 10;

    /** What the server does in the background is its own cost, not that of the next round. */
    private static final int SETTLE_MILLIS = 2_000;

    private static final String PROCEDURE = "1.012756";

    private DurableReceipt() {}

    static void run(Sen sen) throws Exception {
        List<String> agencies;
        try (Connection connection = sen.connect()) {
            agencies = Millions.over(connection).agencies();
        }
        String token = sen.token("motcua");
        String address = "http://127.0.0.1:" + sen.port + "/api/v1/dossiers";
        HttpResponse<String> first = post(sen, address, token, agencies.get(0));
        if (first.statusCode() != 201) {
            throw new IllegalStateException(first.statusCode() + " " + first.body());
        }
        Matcher id = Pattern.compile("\"id\" *: *\"([^\"]*)\"").matcher(first.body());
        id.find();
        try (FloorServer floor = FloorServer.start(sen)) {
            String theirs = "http://127.0.0.1:" + floor.port + "/receipt/" + id.group(1);
            Round ours = new Round(sen, sen.javaPid(), address, token, agencies);
            Round bare = new Round(sen, floor.process.pid(), theirs, token, agencies);
            for (int i = 0; i < WARM_ROUNDS; i++) {
                ours.run();
                bare.run();
            }
            Figures best = ours.run();
            Figures bottom = bare.run();
            for (int i = 0; i < 2; i++) {
                best = best.or(ours.run());
                bottom = bottom.or(bare.run());
            }
            Benchmarks.row(
                    "durable receipt of a dossier over "
                            + agencies.size()
                            + " units, "
                            + THREADS
                            + " clients",
                    Benchmarks.of(best.rate(), "/s"),
                    Benchmarks.of(bottom.rate(), "/s (servlet and JDBC, the same rows)"),
                    Benchmarks.of(best.rate() / bottom.rate(), "×"),
                    "≥ 0.7 ×");
            Benchmarks.row(
                    "the same, CPU of server and database a receipt",
                    Benchmarks.of(best.micros(), "µs"),
                    Benchmarks.of(bottom.micros(), "µs"),
                    Benchmarks.of(best.micros() / bottom.micros(), "×"),
                    "printed");
        }
    }

    /**
     * @param rate receipts a second
     * @param micros of processor that server and database used for one, work in the background
     *     included
     */
    private record Figures(double rate, double micros) {
        Figures or(Figures other) {
            return new Figures(Math.max(rate, other.rate()), Math.min(micros, other.micros()));
        }
    }

    private record Round(
            Sen sen, long server, String address, String token, List<String> agencies) {
        Figures run() throws Exception {
            long before = cpu();
            long nanos = Sen.inParallel(THREADS, EACH, this::receive);
            Thread.sleep(SETTLE_MILLIS);
            double all = THREADS * EACH;
            return new Figures(all / (nanos / 1e9), (cpu() - before) / all);
        }

        private long cpu() throws Exception {
            return Sen.cpuMicros(server) + Sen.cpuMicros(sen.databasePid());
        }

        private void receive(int n) throws Exception {
            HttpResponse<String> answer =
                    post(sen, address, token, agencies.get(n % agencies.size()));
            if (answer.statusCode() != 201) {
                throw new IllegalStateException(answer.statusCode() + " " + answer.body());
            }
        }
    }

    private static HttpResponse<String> post(Sen sen, String address, String token, String agency)
            throws Exception {
        String body =
                "{\"agency\":\""
                        + agency
                        + "\",\"procedure\":\""
                        + PROCEDURE
                        + "\",\"owner\":{\"name\":\"Người dân đo tải (minh họa)\",\"phone\":\"0905123456\"},\"parts\":["
                        + "{\"key\":\"c1\",\"quantity\":1},{\"key\":\"c2\",\"quantity\":1}]}";
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(address))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
        return sen.http.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
