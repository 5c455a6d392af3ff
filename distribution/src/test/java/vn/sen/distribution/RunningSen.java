package vn.sen.distribution;

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
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The built distribution as a person starts it: one process, one database, one data folder. */
final class RunningSen implements AutoCloseable {
    private static final Path HOME = Path.of("target", "sen").toAbsolutePath();

    final Path data;
    final int port;
    private final List<String> options;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private Process process;

    private RunningSen(Path data, int port, List<String> options) throws IOException {
        this.data = data;
        this.port = port;
        this.options = options;
        this.process = launch();
    }

    /** Starts a demo over the data folder and waits until it is ready. */
    static RunningSen demo(Path data, String... options) throws Exception {
        RunningSen sen = new RunningSen(data, freePort(), List.of(options));
        sen.awaitReady();
        return sen;
    }

    /** One demo for all tests of a run that do not disturb it; ended with the run. */
    static synchronized RunningSen shared() throws Exception {
        RunningSen sen = Shared.sen;
        if (sen == null) {
            sen = demo(Files.createTempDirectory("sen-shared"));
            Shared.sen = sen;
            Runtime.getRuntime().addShutdownHook(new Thread(sen::close));
        }
        return sen;
    }

    private static final class Shared {
        private static @Nullable RunningSen sen;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private Process launch() throws IOException {
        Files.createDirectories(data);
        List<String> command =
                new ArrayList<>(
                        List.of(HOME.resolve("bin/sen").toString(), "demo", "--port", "" + port));
        command.addAll(List.of("--data", data.toString()));
        command.addAll(options);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(console().toFile()))
                .start();
    }

    Path console() {
        return data.resolveSibling(data.getFileName() + ".console.log");
    }

    void awaitReady() throws Exception {
        long end = System.nanoTime() + Duration.ofMinutes(4).toNanos();
        while (System.nanoTime() < end) {
            if (!process.isAlive()) {
                throw new IllegalStateException(
                        "the server ended:\n" + Files.readString(console()));
            }
            try {
                if (get("/health/ready").statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // not listening yet
            }
            Thread.sleep(50);
        }
        throw new IllegalStateException("not ready:\n" + Files.readString(console()));
    }

    String url(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(url(path))).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** A request of a script that acts for a demo account. */
    HttpResponse<String> send(
            String account, String method, String path, @Nullable String body, String... headers)
            throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(url(path)))
                        .header("Authorization", "Bearer " + token(account))
                        .method(
                                method,
                                body == null
                                        ? HttpRequest.BodyPublishers.noBody()
                                        : HttpRequest.BodyPublishers.ofString(body));
        if (body != null && !List.of(headers).contains("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    String token(String account) throws Exception {
        String known = tokens.get(account);
        if (known != null) {
            return known;
        }
        for (String word :
                command("token", "--account", account, "--data", data.toString()).split("\\s+")) {
            if (word.startsWith("sen_")) {
                tokens.put(account, word);
                return word;
            }
        }
        throw new IllegalStateException("no token for " + account);
    }

    /** Runs another command of {@code sen} and returns what it printed. */
    String command(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(HOME.resolve("bin/sen").toString()));
        command.addAll(List.of(arguments));
        Process asked = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed =
                new String(
                        asked.getInputStream().readAllBytes(),
                        java.nio.charset.StandardCharsets.UTF_8);
        if (asked.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", arguments) + " failed: " + printed);
        }
        return printed;
    }

    Connection database() throws Exception {
        Properties settings = new Properties();
        settings.load(new StringReader(Files.readString(data.resolve("run/database"))));
        return DriverManager.getConnection(
                settings.getProperty("url"),
                settings.getProperty("user"),
                settings.getProperty("password"));
    }

    /** The database's process. */
    ProcessHandle databaseProcess() throws IOException {
        return ProcessHandle.of(Long.parseLong(Files.readString(data.resolve("db/pid")).strip()))
                .orElseThrow();
    }

    /** Ends the server at once, as {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** Starts it again over the same data. */
    void startAgain() throws Exception {
        process = launch();
        awaitReady();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
