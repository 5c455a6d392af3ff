package vn.sen.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Properties;

/** The floor as a process of its own, with the JVM flags of the product. */
final class FloorServer implements AutoCloseable {
    final int port;
    final Process process;

    private FloorServer(int port, Process process) {
        this.port = port;
        this.process = process;
    }

    static FloorServer start(Sen sen) throws Exception {
        Properties database = sen.database();
        int port = Sen.freePort();
        Process process =
                new ProcessBuilder(
                                "java",
                                "-Xms64m",
                                "-Xmx512m",
                                "-XX:+UseSerialGC",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "vn.sen.bench.Floor",
                                "" + port,
                                database.getProperty("url"),
                                database.getProperty("user"),
                                database.getProperty("password"))
                        .redirectErrorStream(true)
                        .redirectOutput(sen.data.resolveSibling("bench-floor.log").toFile())
                        .start();
        FloorServer floor = new FloorServer(port, process);
        HttpClient http = HttpClient.newHttpClient();
        for (int i = 0; i < 400; i++) {
            try {
                http.send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
                                .build(),
                        HttpResponse.BodyHandlers.discarding());
                return floor;
            } catch (java.io.IOException notYet) {
                Thread.sleep(50);
            }
        }
        throw new IllegalStateException("the floor does not start, see bench-floor.log");
    }

    @Override
    public void close() throws Exception {
        process.destroy();
        process.waitFor();
    }
}
