package vn.sen.launcher;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;

/** Whether the node answers. */
final class Readiness {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration PAUSE = Duration.ofMillis(25);

    private final String address;

    Readiness(Settings settings) {
        String host = settings.host().equals("0.0.0.0") ? "127.0.0.1" : settings.host();
        address = "http://" + host + ":" + settings.port() + "/health/ready";
    }

    /** Waits for the first 200, telling the person when that takes long. */
    void await() throws Exception {
        Console.during("Đang khởi động các mô-đun", "Starting the modules", this::poll);
    }

    /** The status of {@code /health/ready}; 0 when nobody answers. */
    int status() {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(address).toURL().openConnection();
            connection.setConnectTimeout(1000);
            connection.setReadTimeout(5000);
            return connection.getResponseCode();
        } catch (IOException e) {
            return 0;
        }
    }

    private boolean poll() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (status() != 200) {
            if (System.nanoTime() > end) {
                throw new Refusal(
                        "Sau 5 phút vẫn chưa sẵn sàng: hãy xem nhật ký trong thư mục log của thư mục dữ liệu.",
                        "Not ready after 5 minutes: see the log in the data folder.");
            }
            Thread.sleep(PAUSE.toMillis());
        }
        return true;
    }
}
