package vn.sen.platform.gateway;

import jakarta.inject.Provider;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.glassfish.jersey.server.ContainerRequest;
import org.jspecify.annotations.Nullable;

/**
 * Keeps whatever a resource threw for the gateway, which is the one place that answers failures.
 */
final class FailureNote implements ExceptionMapper<Throwable> {
    static final String PROPERTY = "sen.failure";

    @Context @Nullable Provider<ContainerRequest> request;

    @Override
    public Response toResponse(Throwable failure) {
        if (request != null) {
            request.get().setProperty(PROPERTY, failure);
        }
        return Response.status(500).build();
    }
}
