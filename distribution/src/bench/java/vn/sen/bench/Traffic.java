package vn.sen.bench;

import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/**
 * People at work on one module: short reads all the time, and writes whose bodies take 1.5 to 6
 * seconds to arrive. Every answer is looked at.
 */
final class Traffic implements AutoCloseable {
    private static final int READERS = 2;
    private static final int WRITERS = 2;
    private static final int PAUSE_MILLIS = 5;

    final AtomicLong answered = new AtomicLong();
    final AtomicLong slow = new AtomicLong();
    final AtomicLong failed = new AtomicLong();
    final ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();
    private final List<Thread> threads = new ArrayList<>();
    private final Sen sen;
    private final String path;
    private final String token;
    private volatile boolean running = true;

    /** Reads the list at the path, and posts bodies to it that are refused for what they say. */
    Traffic(Sen sen, String path, String token) {
        this.sen = sen;
        this.path = path;
        this.token = token;
        for (int i = 0; i < READERS; i++) {
            begin(this::read);
        }
        for (int i = 0; i < WRITERS; i++) {
            begin(this::write);
        }
    }

    private void begin(Sen.Work work) {
        Thread thread =
                new Thread(
                        () -> {
                            for (int n = 0; running; n++) {
                                try {
                                    work.run(n);
                                } catch (Exception e) {
                                    fail(e.toString());
                                }
                            }
                        });
        thread.setDaemon(true);
        thread.start();
        threads.add(thread);
    }

    private void read(int number) throws Exception {
        long start = System.nanoTime();
        HttpResponse<String> answer =
                sen.http.send(
                        HttpRequest.newBuilder(
                                        URI.create(
                                                "http://127.0.0.1:" + sen.port + path + "?limit=5"))
                                .header("Authorization", "Bearer " + token)
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        nanos.add(System.nanoTime() - start);
        if (answer.statusCode() == 200 && answer.body().startsWith("{")) {
            answered.incrementAndGet();
        } else {
            fail(answer.statusCode() + " " + answer.body());
        }
        Thread.sleep(PAUSE_MILLIS);
    }

    /**
     * A body of many small pieces; what it says is wrong on purpose, so that nothing is written.
     */
    private void write(int number) throws Exception {
        byte[] body =
                ("{\"name\":\"" + "x".repeat(4_000) + "\",\"unknown\":1}")
                        .getBytes(StandardCharsets.UTF_8);
        long pause = ThreadLocalRandom.current().nextLong(1_500, 6_000) / 20;
        try (Socket socket = new Socket("127.0.0.1", sen.port)) {
            OutputStream out = socket.getOutputStream();
            out.write(
                    ("POST "
                                    + path
                                    + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                                    + "Authorization: Bearer "
                                    + token
                                    + "\r\nContent-Type: application/json\r\nContent-Length: "
                                    + body.length
                                    + "\r\n\r\n")
                            .getBytes(StandardCharsets.UTF_8));
            int piece = body.length / 20 + 1;
            for (int at = 0; at < body.length; at += piece) {
                out.write(body, at, Math.min(piece, body.length - at));
                out.flush();
                Thread.sleep(pause);
            }
            InputStream in = socket.getInputStream();
            String answer = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            if (answer.startsWith("HTTP/1.1 4") && answer.contains("\"code\"")) {
                slow.incrementAndGet();
            } else {
                fail("slow write: " + answer);
            }
        }
    }

    private void fail(String why) {
        if (running) {
            failed.incrementAndGet();
            if (failures.size() < 5) {
                failures.add(why.length() > 300 ? why.substring(0, 300) : why);
            }
        }
    }

    /** Milliseconds of the slowest hundredth of reads since the last call. */
    double p99() {
        List<Long> all = new ArrayList<>();
        for (Long one = nanos.poll(); one != null; one = nanos.poll()) {
            all.add(one);
        }
        all.sort(null);
        return all.isEmpty() ? 0 : all.get((int) (all.size() * 0.99)) / 1e6;
    }

    @Override
    public void close() throws Exception {
        running = false;
        for (Thread thread : threads) {
            thread.join(10_000);
        }
    }
}
