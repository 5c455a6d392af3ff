package vn.sen.bench;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;

/** Creating an observation, with its audit row and event, acknowledged when durable. */
final class DurableCreate {
    private static final int THREADS = 8;
    private static final int EACH = 2_000;
    private static final int WARM_ROUNDS = 6;

    private DurableCreate() {}

    static void run(Sen sen) throws Exception {
        String inspection = inTheField(sen);
        String token = sen.token("truongdoan");
        try (FloorServer floor = FloorServer.start(sen)) {
            String ours =
                    "http://127.0.0.1:"
                            + sen.port
                            + "/api/v1/inspections/"
                            + inspection
                            + "/observations";
            String theirs = "http://127.0.0.1:" + floor.port + "/" + inspection;
            warm(sen, ours, token);
            warm(sen, theirs, token);
            double best = 0;
            double bottom = 0;
            for (int i = 0; i < 3; i++) {
                best = Math.max(best, rate(sen, ours, token));
                bottom = Math.max(bottom, rate(sen, theirs, token));
            }
            Benchmarks.row(
                    "durable create of an observation, " + THREADS + " clients",
                    Benchmarks.of(best, "/s"),
                    Benchmarks.of(bottom, "/s (servlet and JDBC)"),
                    Benchmarks.of(best / bottom, "×"),
                    "≥ 0.6 ×");
        }
    }

    /**
     * A server runs for months: both are measured once the compiler has done its work, which takes
     * the product longer, whose optimising compiler waits (see bin/sen).
     */
    private static void warm(Sen sen, String address, String token) throws Exception {
        for (int i = 0; i < WARM_ROUNDS; i++) {
            rate(sen, address, token);
        }
    }

    /** Puts one inspection of the demo into the field, with its head in the team. */
    private static String inTheField(Sen sen) throws Exception {
        try (Connection connection = sen.connect()) {
            String sql =
                    "select m.inspection from inspections_member m join identity_account a on a.id = m.account"
                            + " where a.sign_in_name = 'truongdoan' order by m.inspection limit 1";
            try (ResultSet rows = connection.createStatement().executeQuery(sql)) {
                if (!rows.next()) {
                    throw new IllegalStateException("no inspection of truongdoan");
                }
                String id = rows.getString(1);
                connection
                        .createStatement()
                        .execute(
                                "update inspections_inspection set state = 'IN_FIELD' where id = '"
                                        + id
                                        + "'");
                return id;
            }
        }
    }

    private static double rate(Sen sen, String address, String token) throws Exception {
        long nanos =
                Sen.inParallel(
                        THREADS,
                        EACH,
                        n -> {
                            HttpRequest request =
                                    HttpRequest.newBuilder(URI.create(address))
                                            .header("Authorization", "Bearer " + token)
                                            .header("Content-Type", "application/json")
                                            .POST(
                                                    HttpRequest.BodyPublishers.ofString(
                                                            "{\"words\":\"Hồ sơ số "
                                                                    + n
                                                                    + " đủ thành phần\"}"))
                                            .build();
                            HttpResponse<String> answer =
                                    sen.http.send(request, HttpResponse.BodyHandlers.ofString());
                            if (answer.statusCode() != 201) {
                                throw new IllegalStateException(
                                        answer.statusCode() + " " + answer.body());
                            }
                        });
        return THREADS * EACH / (nanos / 1e9);
    }
}
