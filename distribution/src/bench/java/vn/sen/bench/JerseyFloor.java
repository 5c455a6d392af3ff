package vn.sen.bench;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.SecurityContext;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.security.Principal;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.spi.ContainerResponseWriter;

/** Jersey in a bare servlet, with one resource that answers the same few bytes. */
final class JerseyFloor {
    private final ApplicationHandler handler =
            new ApplicationHandler(new ResourceConfig().register(new Live()));

    private static final SecurityContext NOBODY =
            new SecurityContext() {
                @Override
                public Principal getUserPrincipal() {
                    return () -> "nobody";
                }

                @Override
                public boolean isUserInRole(String role) {
                    return false;
                }

                @Override
                public boolean isSecure() {
                    return false;
                }

                @Override
                public String getAuthenticationScheme() {
                    return "none";
                }
            };

    /** The resource. */
    @Path("jersey")
    public static final class Live {
        @GET
        @Produces("application/json")
        public String live() {
            return "{\"status\":\"up\",\"parts\":[]}";
        }
    }

    void answer(HttpServletRequest request, HttpServletResponse response) {
        ContainerRequest asked =
                new ContainerRequest(
                        URI.create("http://floor/"),
                        URI.create("http://floor/jersey"),
                        request.getMethod(),
                        NOBODY,
                        new MapPropertiesDelegate(),
                        handler.getConfiguration());
        for (String name : Collections.list(request.getHeaderNames())) {
            asked.headers(name, Collections.list(request.getHeaders(name)));
        }
        asked.setWriter(new Writer(response));
        handler.handle(asked);
    }

    private record Writer(HttpServletResponse response) implements ContainerResponseWriter {
        @Override
        public OutputStream writeResponseStatusAndHeaders(long length, ContainerResponse answer) {
            response.setStatus(answer.getStatus());
            answer.getStringHeaders().forEach((name, values) -> add(name, values));
            try {
                return response.getOutputStream();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void add(String name, List<String> values) {
            values.forEach(value -> response.addHeader(name, value));
        }

        @Override
        public boolean suspend(long timeout, TimeUnit unit, TimeoutHandler timeoutHandler) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void setSuspendTimeout(long timeout, TimeUnit unit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void commit() {
            // the container commits when the request ends
        }

        @Override
        public void failure(Throwable error) {
            throw new IllegalStateException(error);
        }

        @Override
        public boolean enableResponseBuffering() {
            return true;
        }
    }
}
