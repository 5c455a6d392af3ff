package vn.sen.bench;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;

/** One dossier, the late ones of an agency, and the figures of the province, among millions. */
final class DossierReads {
    private static final int MOST = Integer.getInteger("bench.dossiers", 5_000_000);
    private static final int REQUESTS = 20_000;
    private static final int ROUNDS = 3;
    private static final int LOOKS = 300;

    private DossierReads() {}

    static void run(Sen sen) throws Exception {
        try (Connection connection = sen.connect()) {
            Millions millions = Millions.over(connection);
            String token = sen.token("lanhdao");
            if (millions.there() <= MOST / 5) {
                lateOnes(sen, token, millions);
            }
            figures(sen, token, connection);
            byCode(sen, token);
        }
    }

    /** Needs a fresh data folder: it is measured before and after the load. */
    private static void lateOnes(Sen sen, String token, Millions millions) throws Exception {
        loaded(millions, MOST / 5);
        double few = late(sen, token, millions.agencies());
        loaded(millions, MOST);
        double many = late(sen, token, millions.agencies());
        Benchmarks.row(
                "50 late dossiers of an agency by keyset, p50 among " + MOST,
                Benchmarks.of(many, "ms"),
                Benchmarks.of(few, "ms (among " + MOST / 5 + ")"),
                Benchmarks.of(many / few, "×"),
                "within 20 %");
    }

    private static void loaded(Millions millions, int target) throws Exception {
        long start = System.nanoTime();
        int added = millions.upTo(target);
        if (added > 0) {
            double seconds = (System.nanoTime() - start) / 1e9;
            Benchmarks.row(
                    "loading " + added + " dossiers with segments, legs, steps, indexes and counts",
                    Benchmarks.of(seconds, "s"),
                    "–",
                    "–",
                    "minutes");
        }
    }

    private static double late(Sen sen, String token, List<String> agencies) throws Exception {
        double[] times = new double[LOOKS];
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < LOOKS; i++) {
                String path =
                        "/api/v1/dossiers?standing=LATE&limit=50&agency="
                                + agencies.get(i % agencies.size());
                long start = System.nanoTime();
                HttpResponse<String> answer = sen.send("GET", path, token, null);
                times[i] = (System.nanoTime() - start) / 1e6;
                if (answer.statusCode() != 200 || !answer.body().contains("H08.77.")) {
                    throw new IllegalStateException(answer.statusCode() + " " + answer.body());
                }
            }
        }
        Arrays.sort(times);
        return times[LOOKS / 2];
    }

    private static void figures(Sen sen, String token, Connection connection) throws Exception {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < 40; i++) {
            long start = System.nanoTime();
            int status = sen.send("GET", "/api/v1/dossiers/figures", token, null).statusCode();
            best = Math.min(best, (System.nanoTime() - start) / 1e6);
            if (status != 200) {
                throw new IllegalStateException("figures answered " + status);
            }
        }
        double grouped = Double.MAX_VALUE;
        for (int i = 0; i < 2; i++) {
            long start = System.nanoTime();
            try (Statement statement = connection.createStatement();
                    ResultSet rows =
                            statement.executeQuery(
                                    "select state_group, outcome, channel, count(*), sum(due_day < curdate()) from"
                                            + " dossiers_dossier group by state_group, outcome, channel")) {
                while (rows.next()) {
                    rows.getLong(4);
                }
            }
            grouped = Math.min(grouped, (System.nanoTime() - start) / 1e6);
        }
        Benchmarks.row(
                "figures of the province from counters, whole request",
                Benchmarks.of(best, "ms"),
                Benchmarks.of(grouped, "ms (GROUP BY of " + MOST + " rows)"),
                Benchmarks.of(grouped / best, "× faster"),
                "≤ 10 ms, ≥ 200 × faster");
    }

    private static void byCode(Sen sen, String token) throws Exception {
        try (FloorServer floor = FloorServer.start(sen)) {
            String ours = "http://127.0.0.1:" + sen.port + "/api/v1/dossiers/by-code/";
            String theirs = "http://127.0.0.1:" + floor.port + "/dossier/";
            cpu(sen, ours, sen.javaPid(), token);
            cpu(sen, theirs, floor.process.pid(), token);
            double best = Double.MAX_VALUE;
            double bottom = Double.MAX_VALUE;
            for (int i = 0; i < ROUNDS; i++) {
                best = Math.min(best, cpu(sen, ours, sen.javaPid(), token));
                bottom = Math.min(bottom, cpu(sen, theirs, floor.process.pid(), token));
            }
            Benchmarks.row(
                    "GET one dossier of " + MOST + " by code, CPU of server and database",
                    Benchmarks.of(best, "µs"),
                    Benchmarks.of(bottom, "µs (servlet and JDBC)"),
                    Benchmarks.of(best / bottom, "×"),
                    "≤ 2.0 ×");
        }
    }

    private static double cpu(Sen sen, String base, long pid, String token) throws Exception {
        long before = Sen.cpuMicros(pid) + Sen.cpuMicros(sen.databasePid());
        Sen.inParallel(
                2,
                REQUESTS / 2,
                n -> {
                    String address = base + Millions.code((int) (n * 7919L % MOST));
                    HttpRequest request =
                            HttpRequest.newBuilder(URI.create(address))
                                    .header("Authorization", "Bearer " + token)
                                    .build();
                    int status =
                            sen.http
                                    .send(request, HttpResponse.BodyHandlers.ofByteArray())
                                    .statusCode();
                    if (status != 200) {
                        throw new IllegalStateException(address + " answered " + status);
                    }
                });
        return (Sen.cpuMicros(pid) + Sen.cpuMicros(sen.databasePid()) - before) / (double) REQUESTS;
    }
}
