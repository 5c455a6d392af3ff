package vn.sen.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** From {@code bin/sen start} to the first 200 of /health/ready, over a database that is up. */
final class StartTime {
    private static final int RUNS = 5;

    /** Milliseconds between two looks: each costs the server, most of all while it is cold. */
    private static final int OFTEN = 10;

    private static final int SELDOM = 100;

    private StartTime() {}

    static void run(Sen sen) throws Exception {
        Path home = sen.data.resolveSibling("bench-home");
        Files.createDirectories(home.resolve("conf"));
        for (String part : new String[] {"lib", "bundles", "features", "bin"}) {
            Path link = home.resolve(part);
            if (Files.notExists(link)) {
                copy(Sen.home().resolve(part), link);
            }
        }
        Files.deleteIfExists(home.resolve("conf/sen.properties"));
        int port = Sen.freePort();
        Properties database = sen.database();
        Files.writeString(
                home.resolve("conf/sen.properties"),
                "sen.http.port="
                        + port
                        + "\nsen.db.url="
                        + database.getProperty("url")
                        + "\nsen.db.user="
                        + database.getProperty("user")
                        + "\nsen.db.password="
                        + database.getProperty("password")
                        + "\n");
        double best = Double.MAX_VALUE;
        for (int i = 0; i < RUNS; i++) {
            best = Math.min(best, once(home, port, OFTEN).seconds());
        }
        Path settings = home.resolve("conf/sen.properties");
        String all = Files.readString(settings);
        double cpu = Double.MAX_VALUE;
        double without = Double.MAX_VALUE;
        for (int i = 0; i < RUNS; i++) {
            Files.writeString(settings, all);
            cpu = Math.min(cpu, once(home, port, SELDOM).cpu());
            Files.writeString(settings, all + "sen.modules=agencies\n");
            without = Math.min(without, once(home, port, SELDOM).cpu());
        }
        Benchmarks.row(
                "start to first 200 of /health/ready, database up, best of " + RUNS,
                Benchmarks.of(best, "s"),
                "–",
                "–",
                "≤ 5 s, aim 3 s");
        Benchmarks.row(
                "CPU of the start that all modules besides agencies add",
                Benchmarks.of((cpu - without) * 1000, "ms"),
                Benchmarks.of(without, "s with agencies alone"),
                Benchmarks.of(cpu / without, "×"),
                "≤ 400 ms");
    }

    /** Seconds by the clock, and of the processor, until the first 200. */
    private record Started(double seconds, double cpu) {}

    private static void copy(Path from, Path to) throws IOException, InterruptedException {
        new ProcessBuilder("cp", "-r", from.toRealPath().toString(), to.toString())
                .inheritIO()
                .start()
                .waitFor();
    }

    private static Started once(Path home, int port, int pause) throws Exception {
        long start = System.nanoTime();
        Process process =
                new ProcessBuilder(
                                home.resolve("bin/sen").toString(),
                                "start",
                                "--data",
                                home.resolve("var").toString())
                        .redirectErrorStream(true)
                        .redirectOutput(home.resolve("start.log").toFile())
                        .start();
        HttpClient http = HttpClient.newHttpClient();
        HttpRequest request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/health/ready"))
                        .build();
        double seconds = -1;
        double cpu = -1;
        while (process.isAlive() && System.nanoTime() - start < 60_000_000_000L) {
            try {
                if (http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode()
                        == 200) {
                    seconds = (System.nanoTime() - start) / 1e9;
                    cpu = Sen.cpuMicros(process.pid()) / 1e6;
                    break;
                }
            } catch (IOException notYet) {
                // not listening yet
            }
            Thread.sleep(pause);
        }
        process.destroy();
        process.waitFor();
        if (seconds < 0) {
            throw new IllegalStateException(
                    "the server does not start, see " + home.resolve("start.log"));
        }
        return new Started(seconds, cpu);
    }
}
