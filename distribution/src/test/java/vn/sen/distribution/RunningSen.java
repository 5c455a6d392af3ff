package vn.sen.distribution;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A demo of the built distribution, with accounts that send requests and a database to look into.
 */
final class RunningSen implements AutoCloseable {
    private static final SenHome BUILT = SenHome.at(SenHome.BUILT);

    /**
     * Of a test's own distribution, which has no archive of shared classes and should make none.
     */
    private static final String OWN =
            "SEN_JAVA_OPTS=-Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1";

    final Path data;
    final int port;
    private final SenHome home;
    private List<String> options;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private SenProcess process;

    private RunningSen(SenHome home, Path data, int port, List<String> options) throws IOException {
        this.home = home;
        this.data = data;
        this.port = port;
        this.options = options;
        this.process = launch();
    }

    /** Starts a demo over the data folder and waits until it is ready. */
    static RunningSen demo(Path data, String... options) throws Exception {
        return demo(BUILT, data, options);
    }

    /** The same of another distribution folder. */
    static RunningSen demo(SenHome home, Path data, String... options) throws Exception {
        RunningSen sen = new RunningSen(home, data, SenHome.freePort(), List.of(options));
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

    /** As people start it, with the archive of shared classes: some tests start it often. */
    private SenProcess launch() throws IOException {
        List<String> command =
                new ArrayList<>(List.of("demo", "--port", "" + port, "--data", data.toString()));
        command.addAll(options);
        String java = home.folder().equals(SenHome.BUILT) ? "SEN_JAVA_OPTS=" : OWN;
        return SenProcess.start(home, List.of(java), command.toArray(String[]::new));
    }

    void awaitReady() throws Exception {
        process.awaitReady(port);
    }

    String url(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return SenProcess.get(port, path);
    }

    /** A request of a script that acts for a demo account. */
    HttpResponse<String> send(
            String account, String method, String path, @Nullable String body, String... headers)
            throws Exception {
        HttpRequest.Builder request =
                request(account, path)
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

    /** A file that a script fetches for a demo account. */
    byte[] download(String account, String path) throws Exception {
        HttpResponse<byte[]> answer =
                http.send(request(account, path).build(), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    private HttpRequest.Builder request(String account, String path) throws Exception {
        return HttpRequest.newBuilder(URI.create(url(path)))
                .header("Authorization", "Bearer " + token(account));
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
        try (SenProcess asked = home.run(arguments)) {
            if (asked.exit() != 0) {
                throw new IllegalStateException(
                        String.join(" ", arguments) + " failed: " + asked.output());
            }
            return asked.output();
        }
    }

    Connection database() throws IOException, SQLException {
        return SenHome.database(data);
    }

    /** The database's process. */
    ProcessHandle databaseProcess() throws IOException {
        return ProcessHandle.of(Long.parseLong(Files.readString(data.resolve("db/pid")).strip()))
                .orElseThrow();
    }

    /** How many objects of a class live in the server after a full collection. */
    int instances(String type) throws IOException {
        int found = 0;
        for (int look = 0; look < 2; look++) {
            found = 0;
            Process asked =
                    new ProcessBuilder("jcmd", "" + process.pid(), "GC.class_histogram").start();
            try (java.io.BufferedReader lines = asked.inputReader()) {
                for (String line : lines.lines().toList()) {
                    String[] words = line.strip().split("\\s+");
                    if (words.length > 3 && words[3].equals(type)) {
                        found = Integer.parseInt(words[1]);
                    }
                }
            }
        }
        return found;
    }

    /** Ends the server at once, as {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.kill();
    }

    /** Ends the server as Ctrl-C does. */
    void stop() throws IOException, InterruptedException {
        process.terminate();
    }

    /** Starts it again over the same data with other options. */
    void startAgainWith(String... others) throws Exception {
        options = List.of(others);
        startAgain();
    }

    /** Starts it again over the same data. */
    void startAgain() throws Exception {
        process = launch();
        awaitReady();
    }

    @Override
    public void close() {
        try {
            process.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
