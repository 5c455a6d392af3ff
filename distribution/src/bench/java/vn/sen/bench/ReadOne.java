package vn.sen.bench;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;

/** GET one agency as JSON among 100,000, signed in: CPU of server and database for each request. */
final class ReadOne {
    private static final int ROWS = 100_000;
    private static final int REQUESTS = 20_000;
    private static final int ROUNDS = 3;

    private ReadOne() {}

    static void run(Sen sen) throws Exception {
        List<String> ids = fill(sen);
        String token = sen.token("noivu");
        try (FloorServer floor = FloorServer.start(sen)) {
            String ours = "http://127.0.0.1:" + sen.port + "/api/v1/agencies/";
            String theirs = "http://127.0.0.1:" + floor.port + "/";
            cpu(sen, ours, sen.javaPid(), token, ids);
            cpu(sen, theirs, floor.process.pid(), token, ids);
            double best = Double.MAX_VALUE;
            double bottom = Double.MAX_VALUE;
            for (int i = 0; i < ROUNDS; i++) {
                best = Math.min(best, cpu(sen, ours, sen.javaPid(), token, ids));
                bottom = Math.min(bottom, cpu(sen, theirs, floor.process.pid(), token, ids));
            }
            Benchmarks.row(
                    "GET one agency of 100,000, CPU of server and database",
                    Benchmarks.of(best, "µs"),
                    Benchmarks.of(bottom, "µs (servlet and JDBC)"),
                    Benchmarks.of(best / bottom, "×"),
                    "≤ 2.0 ×");
        }
    }

    private static double cpu(Sen sen, String base, long pid, String token, List<String> ids)
            throws Exception {
        long before = Sen.cpuMicros(pid) + Sen.cpuMicros(sen.databasePid());
        Sen.inParallel(
                2,
                REQUESTS / 2,
                n -> {
                    String id = ids.get((n * 7919) % ids.size());
                    HttpRequest request =
                            HttpRequest.newBuilder(URI.create(base + id))
                                    .header("Authorization", "Bearer " + token)
                                    .build();
                    int status =
                            sen.http
                                    .send(request, HttpResponse.BodyHandlers.ofByteArray())
                                    .statusCode();
                    if (status != 200) {
                        throw new IllegalStateException(base + id + " answered " + status);
                    }
                });
        return (Sen.cpuMicros(pid) + Sen.cpuMicros(sen.databasePid()) - before) / (double) REQUESTS;
    }

    /** Adds communes below the top agency until there are enough rows. */
    private static List<String> fill(Sen sen) throws Exception {
        try (Connection connection = sen.connect()) {
            connection
                    .createStatement()
                    .execute(
                            "insert ignore into agencies_agency (id, code, exists_from, exists_to, recorded_at, changed_at, changes, version)"
                                    + " select uuid(), concat('BENCH', seq), '2000-01-01', '9999-12-31', utc_timestamp(6), '2000-01-01', 1, 0"
                                    + " from seq_1_to_"
                                    + ROWS
                                    + ";"
                                    + "insert into agencies_version (id, agency, valid_from, valid_to, name, short_name, kind, parent, folded,"
                                    + " act, instrument, acted_at, acted_by, recorded_at, live, version)"
                                    + " select uuid(), a.id, '2000-01-01', '9999-12-31', concat('Đơn vị số ', a.code), '', 'OTHER',"
                                    + " (select id from agencies_agency where code = 'UBND'), concat('don vi so ', lower(a.code)), 'CREATE',"
                                    + " '', '2000-01-01', 'bench', utc_timestamp(6), 1, 0 from agencies_agency a"
                                    + " left join agencies_version v on v.agency = a.id where a.code like 'BENCH%' and v.id is null");
            List<String> ids = new ArrayList<>();
            try (ResultSet rows =
                    connection
                            .createStatement()
                            .executeQuery(
                                    "select id from agencies_agency where code like 'BENCH%'")) {
                while (rows.next()) {
                    ids.add(rows.getString(1));
                }
            }
            return ids;
        }
    }
}
