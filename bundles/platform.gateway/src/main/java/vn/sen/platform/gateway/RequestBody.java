package vn.sen.platform.gateway;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.sen.platform.api.calls.IdempotencyKey;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.problem.RequestProblem;

/** The bytes of a request that is no form: read at once, within bounds. */
final class RequestBody {
    static final int MOST = 4_000_000;
    private static final long MOST_READ_AWAY = 300_000_000;
    private static final int LONGEST_KEY = 200;

    private final String head;
    private final byte[] bytes;

    private RequestBody(String head, byte[] bytes) {
        this.head = head;
        this.bytes = bytes;
    }

    static RequestBody of(HttpServletRequest request, boolean alreadyRead) throws IOException {
        String head =
                request.getMethod()
                        + " "
                        + request.getRequestURI()
                        + "?"
                        + request.getQueryString();
        if (alreadyRead) {
            return new RequestBody(head + " " + request.getContentLengthLong(), new byte[0]);
        }
        if (request.getContentLengthLong() > MOST) {
            readAway(request);
            throw new Problem(RequestProblem.TOO_LARGE, MOST / 1_000_000 + " MB");
        }
        if (request.getContentLengthLong() == 0 || request.getMethod().equals("GET")) {
            return new RequestBody(head, new byte[0]);
        }
        byte[] bytes = request.getInputStream().readNBytes(MOST + 1);
        if (bytes.length > MOST) {
            readAway(request);
            throw new Problem(RequestProblem.TOO_LARGE, MOST / 1_000_000 + " MB");
        }
        return new RequestBody(head, bytes);
    }

    /**
     * Reads what is too large to its end, within bounds: a client that is still sending would not
     * hear the answer.
     */
    static void readAway(HttpServletRequest request) throws IOException {
        InputStream in = request.getInputStream();
        byte[] buffer = new byte[65_536];
        long left = MOST_READ_AWAY;
        int read = 0;
        while (left > 0 && read >= 0) {
            read = in.read(buffer);
            left -= Math.max(read, 0);
        }
    }

    InputStream stream() {
        return new ByteArrayInputStream(bytes);
    }

    IdempotencyKey key(String key) {
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new Problem(RequestProblem.MALFORMED, "Idempotency-Key");
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(head.getBytes(StandardCharsets.UTF_8));
            return new IdempotencyKey(key, HexFormat.of().formatHex(digest.digest(bytes)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
