package vn.sen.bench;

import java.io.BufferedWriter;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The register of another system, 100,000 rows of XLSX, on a server whose heap may grow to 256 MB;
 * against LOAD DATA of the rows that came of it, into tables made like theirs.
 */
final class Registers {
    private static final int ROWS = Integer.getInteger("bench.register", 100_000);
    private static final int ROUNDS = 2;
    private static final String HEAP = "-Xms64m -Xmx256m -XX:+UseSerialGC";
    private static final String ROOT = "/api/v1/dossiers/imports";
    private static final List<String> TABLES =
            List.of("dossiers_dossier", "dossiers_segment", "dossiers_leg", "dossiers_step");

    private Registers() {}

    static void run(Path target) throws Exception {
        try (Sen sen = Sen.demo(target.resolve("bench-register-data"), HEAP);
                Connection connection = sen.connect()) {
            AtomicLong peak = new AtomicLong();
            double best = Double.MAX_VALUE;
            double cpu = Double.MAX_VALUE;
            double server = 0;
            String first = "";
            for (int i = 0; i < ROUNDS; i++) {
                long before = cpu(sen);
                long serverBefore = Sen.cpuMicros(sen.javaPid());
                double seconds = imported(sen, connection, target, peak);
                double both = (cpu(sen) - before) / (double) ROWS;
                if (both < cpu) {
                    cpu = both;
                    server = (Sen.cpuMicros(sen.javaPid()) - serverBefore) / (double) ROWS;
                }
                first = first.isEmpty() ? Benchmarks.of(ROWS / seconds, "rows/s") : first;
                best = Math.min(best, seconds);
            }
            long before =
                    Sen.cpuMicros(sen.databasePid()) + Sen.cpuMicros(ProcessHandle.current().pid());
            double floor = loaded(connection, target);
            double floorCpu =
                    (Sen.cpuMicros(sen.databasePid())
                                    + Sen.cpuMicros(ProcessHandle.current().pid())
                                    - before)
                            / (double) ROWS
                            / ROUNDS;
            Benchmarks.row(
                    "import of a register of " + ROWS + " rows (XLSX), start to done",
                    Benchmarks.of(ROWS / best, "rows/s") + " (first " + first + ")",
                    Benchmarks.of(ROWS / floor, "rows/s (LOAD DATA)"),
                    Benchmarks.of(floor / best, "×"),
                    "≥ 0.3 ×");
            Benchmarks.row(
                    "the same, upload included: CPU of server and database a row",
                    Benchmarks.of(cpu, "µs") + " (server " + Benchmarks.of(server, "µs") + ")",
                    Benchmarks.of(floorCpu, "µs (LOAD DATA, its file written and read)"),
                    Benchmarks.of(cpu / floorCpu, "×"),
                    "printed");
            Benchmarks.row(
                    "heap in use meanwhile, the most",
                    Benchmarks.of(peak.get() / 1048576.0, "MB"),
                    "–",
                    "–",
                    "≤ 256 MB (the server has no more)");
        }
    }

    private static long cpu(Sen sen) throws Exception {
        return Sen.cpuMicros(sen.javaPid()) + Sen.cpuMicros(sen.databasePid());
    }

    private static double imported(Sen sen, Connection connection, Path target, AtomicLong peak)
            throws Exception {
        Path file = target.resolve("register.xlsx");
        long run = System.currentTimeMillis() / 1000;
        RegisterWorkbook.write(
                file,
                ROWS,
                "H%02d.%02d.%02d".formatted(run / 10000 % 100, run / 100 % 100, run % 100));
        String token = sen.token("vpubnd");
        String place = upload(sen, token, file, unit(connection));
        String columns = sen.send("GET", place + "/columns", token, null).body();
        expect(sen.send("POST", place + "/columns", token, columns));
        long start = System.nanoTime();
        expect(sen.send("POST", place + "/start", token, null));
        String view;
        do {
            Thread.sleep(200);
            peak.accumulateAndGet(heap(sen), Math::max);
            view = sen.send("GET", place, token, null).body();
        } while (!view.contains("\"state\":\"DONE\"") && !view.contains("\"state\":\"FAILED\""));
        double seconds = (System.nanoTime() - start) / 1e9;
        if (!view.contains("\"created\":" + ROWS + ",")) {
            throw new IllegalStateException(
                    view + sen.send("GET", place + "/faults", token, null).body());
        }
        return seconds;
    }

    private static long heap(Sen sen) throws Exception {
        Matcher used =
                Pattern.compile("(?m)^sen_heap_used_bytes (\\S+)$")
                        .matcher(sen.send("GET", "/metrics", null, null).body());
        return used.find() ? (long) Double.parseDouble(used.group(1)) : 0;
    }

    private static String unit(Connection connection) throws Exception {
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "select id from agencies_agency where code = 'UBND'")) {
            row.next();
            return row.getString(1);
        }
    }

    private static String upload(Sen sen, String token, Path file, String unit) throws Exception {
        String start =
                "--sen\r\nContent-Disposition: form-data; name=\"agency\"\r\n\r\n"
                        + unit
                        + "\r\n--sen\r\nContent-Disposition: form-data; name=\"file\";"
                        + " filename=\"register.xlsx\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        List<byte[]> parts = new ArrayList<>();
        parts.add(start.getBytes(StandardCharsets.UTF_8));
        parts.add(Files.readAllBytes(file));
        parts.add("\r\n--sen--\r\n".getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> answer =
                sen.http.send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + sen.port + ROOT))
                                .header("Authorization", "Bearer " + token)
                                .header("Content-Type", "multipart/form-data; boundary=sen")
                                .POST(HttpRequest.BodyPublishers.ofByteArrays(parts))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        expect(answer);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static void expect(HttpResponse<String> answer) {
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
    }

    /** The rows of the last import, out to files and back in; seconds of the way in alone. */
    private static double loaded(Connection connection, Path target) throws Exception {
        try (Statement statement = connection.createStatement()) {
            String last =
                    "select id from dossiers_dossier order by created_at desc, id desc limit "
                            + ROWS;
            statement.execute("create temporary table bench_last as " + last);
            double best = Double.MAX_VALUE;
            for (int i = 0; i < ROUNDS; i++) {
                double seconds = 0;
                for (String table : TABLES) {
                    String key = table.equals("dossiers_dossier") ? "id" : "dossier";
                    Path rows = target.resolve("register-" + table + ".tsv");
                    out(
                            statement,
                            "select t.* from " + table + " t join bench_last l on l.id = t." + key,
                            rows);
                    statement.execute("drop table if exists bench_" + table);
                    statement.execute("create table bench_" + table + " like " + table);
                    long start = System.nanoTime();
                    try (InputStream in = Files.newInputStream(rows)) {
                        statement
                                .unwrap(org.mariadb.jdbc.Statement.class)
                                .setLocalInfileInputStream(in);
                        statement.execute(
                                "load data local infile 'rows' into table bench_"
                                        + table
                                        + " character set utf8mb4");
                    }
                    seconds += (System.nanoTime() - start) / 1e9;
                    statement.execute("drop table bench_" + table);
                }
                best = Math.min(best, seconds);
            }
            return best;
        }
    }

    private static void out(Statement statement, String query, Path file) throws Exception {
        try (ResultSet rows = statement.executeQuery(query);
                BufferedWriter out = Files.newBufferedWriter(file)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int c = 1; c <= columns; c++) {
                    String text = rows.getString(c);
                    out.write(c > 1 ? "\t" : "");
                    out.write(text == null ? "\\N" : text.replace("\\", "\\\\"));
                }
                out.write('\n');
            }
        }
    }
}
