package vn.sen.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether the node answers. */
final class Readiness {
    private static final Logger LOG = LoggerFactory.getLogger(Readiness.class);
    private static final int OK = 200;
    private static final int MOST_LOGGED = 4_000;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration SUSPICIOUS = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final String address;

    Readiness(Settings settings) {
        String host = settings.host().equals("0.0.0.0") ? "127.0.0.1" : settings.host();
        address = "http://" + host + ":" + settings.port() + "/health/ready";
    }

    /** Waits for the first 200, telling the person when that takes long. */
    void await(Supplier<List<String>> obstacles) throws Exception {
        Console.during("Đang khởi động các phân hệ", "Starting the modules", () -> poll(obstacles));
    }

    /** The status of {@code /health/ready}; 0 when nobody answers. */
    int status() {
        try {
            return open().getResponseCode();
        } catch (IOException e) {
            return 0;
        }
    }

    /** What {@code /health/ready} says, for the log. */
    private String answer() {
        try {
            HttpURLConnection connection = open();
            connection.getResponseCode();
            try (InputStream body = connection.getErrorStream()) {
                return body == null
                        ? ""
                        : new String(body.readNBytes(MOST_LOGGED), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private HttpURLConnection open() throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(address).toURL().openConnection();
        connection.setConnectTimeout(1000);
        connection.setReadTimeout(5000);
        return connection;
    }

    private boolean poll(Supplier<List<String>> obstacles) throws InterruptedException {
        long start = System.nanoTime();
        boolean told = false;
        while (status() != OK) {
            long waited = System.nanoTime() - start;
            if (!told && waited > SUSPICIOUS.toNanos()) {
                told = true;
                LOG.warn("{}", answer());
                obstacles.get().forEach(obstacle -> LOG.warn("{}", obstacle));
            }
            if (waited > PATIENCE.toNanos()) {
                throw new Refusal(
                        "Sau 5 phút vẫn chưa sẵn sàng: hãy xem nhật ký trong thư mục log của thư mục dữ"
                                + " liệu.",
                        "Not ready after 5 minutes: see the log in the data folder.");
            }
            Thread.sleep(PAUSE.toMillis());
        }
        return told;
    }
}
