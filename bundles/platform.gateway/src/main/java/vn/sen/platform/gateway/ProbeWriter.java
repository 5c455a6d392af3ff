package vn.sen.platform.gateway;

import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.spi.ContainerResponseWriter;
import org.jspecify.annotations.Nullable;

/** Takes the answer to a probe: only how it went is kept. */
final class ProbeWriter implements ContainerResponseWriter {
    private final ContainerRequest request;
    private int status;
    private @Nullable Throwable failure;

    ProbeWriter(ContainerRequest request) {
        this.request = request;
    }

    int status() {
        return status;
    }

    @Nullable Throwable failure() {
        return failure;
    }

    @Override
    public OutputStream writeResponseStatusAndHeaders(long length, ContainerResponse answer) {
        status = answer.getStatus();
        if (request.getProperty(FailureNote.PROPERTY) instanceof Throwable thrown) {
            failure = thrown;
        }
        return OutputStream.nullOutputStream();
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
        // nothing to end
    }

    @Override
    public void failure(Throwable error) {
        failure = error;
    }

    @Override
    public boolean enableResponseBuffering() {
        return true;
    }
}
