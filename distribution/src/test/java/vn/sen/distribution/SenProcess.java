package vn.sen.distribution;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A run of the {@code sen} command; ended when it is closed. */
final class SenProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Process process;
    private final Path output;

    private SenProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    static SenProcess start(SenHome home, List<String> environment, String... arguments)
            throws IOException {
        Path output = Files.createTempFile("sen-output", ".txt");
        output.toFile().deleteOnExit();
        List<String> command = new ArrayList<>(List.of("/usr/bin/env"));
        // Without the archive of shared classes, which each end of a run would write anew.
        command.add("SEN_JAVA_OPTS=-Xmx512m -XX:+UseSerialGC");
        command.addAll(environment);
        command.add(home.folder().resolve("bin/sen").toString());
        command.addAll(List.of(arguments));
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start();
        return new SenProcess(process, output);
    }

    /** Waits for the end and gives the exit code. */
    int exit() throws InterruptedException, IOException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("still running: " + output());
        }
        return process.exitValue();
    }

    String output() throws IOException {
        return Files.readString(output);
    }

    /** Waits until the person at the shell was told as well. */
    SenProcess awaitReady(int port) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (status(port, "/health/ready") != 200 || !output().contains("Sen is ready")) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("not ready: " + output());
            }
            Thread.sleep(100);
        }
        return this;
    }

    static int status(int port, String path) throws InterruptedException {
        try {
            return get(port, path).statusCode();
        } catch (IOException e) {
            return 0;
        }
    }

    static HttpResponse<String> get(int port, String path)
            throws IOException, InterruptedException {
        return HTTP.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** As Ctrl-C and service managers do. */
    int terminate() throws IOException, InterruptedException {
        process.destroy();
        return exit();
    }

    long pid() {
        return process.pid();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
