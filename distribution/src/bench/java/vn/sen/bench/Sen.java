package vn.sen.bench;

import java.io.IOException;
import java.io.StringReader;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** A running server of the built distribution, with its database. */
final class Sen implements AutoCloseable {
    final Path data;
    final int port;
    final Process process;
    final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Sen(Path data, int port, Process process) {
        this.data = data;
        this.port = port;
        this.process = process;
    }

    static Sen demo(Path data) throws Exception {
        return demo(data, "");
    }

    /**
     * @param java options of the virtual machine; "" for those that people get
     */
    static Sen demo(Path data, String java) throws Exception {
        int port = freePort();
        Process process =
                new ProcessBuilder(
                                "/usr/bin/env",
                                "SEN_JAVA_OPTS=" + java,
                                home().resolve("bin/sen").toString(),
                                "demo",
                                "--port",
                                "" + port,
                                "--data",
                                data.toString(),
                                "--allow-unsigned")
                        .redirectErrorStream(true)
                        .redirectOutput(data.resolveSibling("bench-sen.log").toFile())
                        .start();
        Sen sen = new Sen(data, port, process);
        sen.awaitReady(Duration.ofMinutes(3));
        return sen;
    }

    static Path home() {
        return Path.of(System.getProperty("sen.home"));
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    void awaitReady(Duration atMost) throws Exception {
        long end = System.nanoTime() + atMost.toNanos();
        while (System.nanoTime() < end) {
            if (!process.isAlive()) {
                throw new IllegalStateException("the server ended, see bench-sen.log");
            }
            try {
                if (send("GET", "/health/ready", null, null).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // not listening yet
            }
            Thread.sleep(20);
        }
        throw new IllegalStateException("not ready, see bench-sen.log");
    }

    HttpResponse<String> send(String method, String path, String token, String body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        request.method(
                method,
                body == null
                        ? HttpRequest.BodyPublishers.noBody()
                        : HttpRequest.BodyPublishers.ofString(body));
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** An API token of a demo account, asked for as an operator would. */
    String token(String account) throws Exception {
        Process asked =
                new ProcessBuilder(
                                home().resolve("bin/sen").toString(),
                                "token",
                                "--account",
                                account,
                                "--data",
                                data.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        String text = new String(asked.getInputStream().readAllBytes());
        for (String word : text.split("\\s+")) {
            if (word.startsWith("sen_")) {
                return word;
            }
        }
        throw new IllegalStateException("no token in: " + text);
    }

    Properties database() throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(Files.readString(data.resolve("run/database"))));
        return properties;
    }

    Connection connect() throws Exception {
        Properties properties = database();
        return DriverManager.getConnection(
                properties.getProperty("url") + "?allowMultiQueries=true",
                properties.getProperty("user"),
                properties.getProperty("password"));
    }

    long javaPid() {
        return process.pid();
    }

    long databasePid() throws IOException {
        return Long.parseLong(Files.readString(data.resolve("db/pid")).strip());
    }

    /** User and system time of a process so far, in microseconds. */
    static long cpuMicros(long pid) throws IOException {
        String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * 10_000;
    }

    /** Runs the work in so many threads until each has done its share. Returns nanoseconds. */
    static long inParallel(int threads, int each, Work work) throws Exception {
        List<Thread> all = new ArrayList<>();
        List<Throwable> failures = new java.util.concurrent.CopyOnWriteArrayList<>();
        long start = System.nanoTime();
        for (int t = 0; t < threads; t++) {
            int number = t;
            Thread thread =
                    new Thread(
                            () -> {
                                try {
                                    for (int i = 0; i < each; i++) {
                                        work.run(number * each + i);
                                    }
                                } catch (Throwable e) {
                                    failures.add(e);
                                }
                            });
            thread.start();
            all.add(thread);
        }
        for (Thread thread : all) {
            thread.join();
        }
        if (!failures.isEmpty()) {
            throw new IllegalStateException(failures.get(0));
        }
        return System.nanoTime() - start;
    }

    /** One request. */
    interface Work {
        void run(int number) throws Exception;
    }

    @Override
    public void close() throws Exception {
        process.destroy();
        process.waitFor();
    }
}
