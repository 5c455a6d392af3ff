package vn.sen.bench;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A synthetic land list of 20,000 rows with known causes: rows in a second, and what was told. */
final class LandLists {
    private static final int ROWS = 20_000;
    private static final String ROOT = "/api/v1/reconciliation";
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");
    private static final Pattern LINE =
            Pattern.compile("\"number\":(\\d+),.*?\"cls\":\"(D\\d)\"", Pattern.DOTALL);
    private static final Pattern NEXT = Pattern.compile("\"next\":\"([^\"]+)\"");

    private LandLists() {}

    static void run(Sen sen) throws Exception {
        String token = sen.token("vpubnd");
        Path folder = Files.createTempDirectory("sen-land");
        Path list = folder.resolve("list.csv");
        Path truth = folder.resolve("truth.csv");
        LocalDate known = LocalDate.of(2026, 11, 20);
        LocalDate yesterday = LocalDate.now().minusDays(1);
        String day = (yesterday.isBefore(known) ? yesterday : known).toString();
        make(day, list, truth);
        String batch = upload(sen, token, list, day);
        String columns = sen.send("GET", batch + "/columns", token, null).body();
        long start = System.nanoTime();
        sen.send("POST", batch + "/match", token, columns);
        String view;
        do {
            Thread.sleep(50);
            view = sen.send("GET", batch, token, null).body();
        } while (!view.contains("\"state\":\"DONE\"") && !view.contains("\"state\":\"FAILED\""));
        double seconds = (System.nanoTime() - start) / 1e9;
        if (view.contains("\"state\":\"FAILED\"")) {
            throw new IllegalStateException(view);
        }
        Benchmarks.row(
                "land list of 20,000 rows: kept, matched, judged",
                Benchmarks.of(ROWS / seconds, "rows/s"),
                "–",
                "–",
                "–");
        compare(Files.readAllLines(truth), judged(sen, token, batch));
    }

    private static void make(String day, Path list, Path truth) throws Exception {
        Path bundles = Path.of(System.getProperty("sen.home"), "bundles/vn/sen");
        String jars =
                bundles.resolve("reconciliation/1.0.0/reconciliation-1.0.0.jar")
                        + ":"
                        + bundles.resolve("platform.api/1.0.0/platform.api-1.0.0.jar");
        Process made =
                new ProcessBuilder(
                                "java",
                                "-cp",
                                jars,
                                "vn.sen.reconciliation.demo.LandLists",
                                "" + ROWS,
                                "42",
                                day,
                                list.toString(),
                                truth.toString())
                        .inheritIO()
                        .start();
        if (made.waitFor() != 0) {
            throw new IllegalStateException("no list was made");
        }
    }

    private static String upload(Sen sen, String token, Path list, String day) throws Exception {
        String sources = sen.send("GET", ROOT + "/sources", token, null).body();
        Matcher ids = ID.matcher(sources.substring(0, sources.indexOf("\"code\":\"MOTCUA\"")));
        String source = "";
        while (ids.find()) {
            source = ids.group(1);
        }
        String body =
                field("source", source)
                        + field("asOf", day)
                        + "--sen\r\nContent-Disposition: form-data; name=\"file\";"
                        + " filename=\"list.csv\"\r\nContent-Type: text/csv\r\n\r\n"
                        + Files.readString(list)
                        + "\r\n--sen--\r\n";
        HttpResponse<String> answer =
                sen.http.send(
                        HttpRequest.newBuilder(
                                        URI.create(
                                                "http://127.0.0.1:" + sen.port + ROOT + "/batches"))
                                .header("Authorization", "Bearer " + token)
                                .header("Content-Type", "multipart/form-data; boundary=sen")
                                .POST(
                                        HttpRequest.BodyPublishers.ofString(
                                                body, StandardCharsets.UTF_8))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 201) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static String field(String name, String value) {
        return "--sen\r\nContent-Disposition: form-data; name=\""
                + name
                + "\"\r\n\r\n"
                + value
                + "\r\n";
    }

    private static Map<Long, String> judged(Sen sen, String token, String batch) throws Exception {
        Map<Long, String> judged = new HashMap<>();
        String list =
                ROOT
                        + "/discrepancies?limit=500&batch="
                        + batch.substring(batch.lastIndexOf('/') + 1);
        String after = "";
        do {
            String page = sen.send("GET", list + after, token, null).body();
            Matcher lines = LINE.matcher(page);
            while (lines.find()) {
                judged.put(Long.valueOf(lines.group(1)), lines.group(2));
            }
            Matcher next = NEXT.matcher(page);
            after = next.find() ? "&after=" + next.group(1) : "";
        } while (!after.isEmpty());
        return judged;
    }

    private static void compare(List<String> truth, Map<Long, String> judged) {
        Map<String, int[]> scores = new TreeMap<>();
        for (String line : truth) {
            String[] fields = line.split(",", -1);
            String told = judged.getOrDefault(Long.valueOf(fields[0]), "");
            boolean right = told.equals(fields[1]);
            scores.computeIfAbsent(told, c -> new int[3])[right ? 0 : 1]++;
            if (!right) {
                scores.computeIfAbsent(fields[1], c -> new int[3])[2]++;
            }
        }
        scores.remove("");
        scores.forEach(
                (cls, score) ->
                        Benchmarks.row(
                                "land list, class " + cls + ": precision, recall",
                                "%.4f, %.4f"
                                        .formatted(
                                                share(score[0], score[1]),
                                                share(score[0], score[2])),
                                (score[0] + score[2]) + " lines",
                                "–",
                                "≥ 0.99"));
    }

    private static double share(int right, int wrong) {
        return right + wrong == 0 ? 0 : (double) right / (right + wrong);
    }
}
