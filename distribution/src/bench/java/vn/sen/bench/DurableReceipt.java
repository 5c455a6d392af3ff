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
    private static final int WARM_ROUNDS = 5;
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
            for (int i = 0; i < WARM_ROUNDS; i++) {
                rate(sen, address, token, agencies);
                rate(sen, theirs, token, agencies);
            }
            double best = 0;
            double bottom = 0;
            for (int i = 0; i < 3; i++) {
                best = Math.max(best, rate(sen, address, token, agencies));
                bottom = Math.max(bottom, rate(sen, theirs, token, agencies));
            }
            Benchmarks.row(
                    "durable receipt of a dossier over "
                            + agencies.size()
                            + " units, "
                            + THREADS
                            + " clients",
                    Benchmarks.of(best, "/s"),
                    Benchmarks.of(bottom, "/s (servlet and JDBC, the same rows)"),
                    Benchmarks.of(best / bottom, "×"),
                    "≥ 0.7 ×");
        }
    }

    private static double rate(Sen sen, String address, String token, List<String> agencies)
            throws Exception {
        long nanos =
                Sen.inParallel(
                        THREADS,
                        EACH,
                        n -> {
                            HttpResponse<String> answer =
                                    post(sen, address, token, agencies.get(n % agencies.size()));
                            if (answer.statusCode() != 201) {
                                throw new IllegalStateException(
                                        answer.statusCode() + " " + answer.body());
                            }
                        });
        return THREADS * EACH / (nanos / 1e9);
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
