package vn.sen.platform.gateway;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.spi.ContainerResponseWriter;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.store.Answers;

/**
 * Writes Jersey's answer to the client, unless the resource failed; keeps a copy when one is asked
 * for.
 */
final class AnswerWriter implements ContainerResponseWriter {
    /** Headers worth keeping with an answer that may be given again. */
    private static final Set<String> KEPT = Set.of("Content-Type", "Location", "ETag");

    private final HttpServletResponse response;
    private final int statusInstead;
    private final @Nullable ByteArrayOutputStream copy;
    private final Map<String, String> keptHeaders = new LinkedHashMap<>();
    private @Nullable ContainerRequest request;
    private @Nullable Throwable failure;
    private boolean started;
    private boolean secret;
    private int status;

    /**
     * @param statusInstead status to send with a good answer, 0 for its own: a refused form is
     *     shown again with the status of the refusal
     */
    AnswerWriter(HttpServletResponse response, int statusInstead, boolean keepCopy) {
        this.response = response;
        this.statusInstead = statusInstead;
        this.copy = keepCopy ? new ByteArrayOutputStream() : null;
    }

    void watch(ContainerRequest watched) {
        request = watched;
    }

    @Override
    public OutputStream writeResponseStatusAndHeaders(long length, ContainerResponse answer) {
        if (request != null
                && request.getProperty(FailureNote.PROPERTY) instanceof Throwable thrown) {
            failure = thrown;
            return OutputStream.nullOutputStream();
        }
        started = true;
        status = answer.getStatus();
        response.setStatus(statusInstead == 0 ? status : statusInstead);
        for (Map.Entry<String, List<String>> header : answer.getStringHeaders().entrySet()) {
            for (String value : header.getValue()) {
                response.addHeader(header.getKey(), value);
                secret |=
                        header.getKey().equalsIgnoreCase("Cache-Control")
                                && value.contains("no-store");
                if (KEPT.contains(header.getKey())) {
                    keptHeaders.put(header.getKey(), value);
                }
            }
        }
        // What is to be kept must not be complete before it is: a repetition could overtake it.
        if (length >= 0 && copy == null) {
            response.setContentLengthLong(length);
        }
        return new Body();
    }

    @Override
    public boolean suspend(long timeout, TimeUnit unit, TimeoutHandler handler) {
        throw new UnsupportedOperationException("resources of Sen answer in their own thread");
    }

    @Override
    public void setSuspendTimeout(long timeout, TimeUnit unit) {
        throw new UnsupportedOperationException("resources of Sen answer in their own thread");
    }

    @Override
    public void commit() {
        // the container commits when the request ends
    }

    @Override
    public void failure(Throwable error) {
        failure = error;
    }

    @Override
    public boolean enableResponseBuffering() {
        return true;
    }

    boolean started() {
        return started;
    }

    @Nullable Throwable failure() {
        return failure;
    }

    /**
     * The answer, to be given again to the same key. Empty when there is none, when it failed on
     * our side, or when the resource forbids keeping it, as for a token that is shown once.
     */
    Optional<Answers.Answer> worthKeeping() {
        if (!started || secret || status >= 500) {
            return Optional.empty();
        }
        String body = copy == null ? "" : copy.toString(StandardCharsets.UTF_8);
        return Optional.of(new Answers.Answer(status, keptHeaders, body));
    }

    /**
     * The answer broke while it was being sent: the client must notice, so the connection is cut.
     */
    void abort(RuntimeException reason) throws IOException {
        throw new IOException("answer broken off", reason);
    }

    /**
     * Opens the client's stream only when there is something to write: an answer of status 204 has
     * none.
     */
    private final class Body extends FilterOutputStream {
        private boolean open;

        Body() {
            super(OutputStream.nullOutputStream());
        }

        private void open() throws IOException {
            if (!open) {
                open = true;
                out = response.getOutputStream();
            }
        }

        @Override
        public void write(int b) throws IOException {
            open();
            out.write(b);
            if (copy != null) {
                copy.write(b);
            }
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            open();
            out.write(bytes, offset, length);
            if (copy != null) {
                copy.write(bytes, offset, length);
            }
        }

        /** The server ends the answer when the request is over: what is kept is kept by then. */
        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
