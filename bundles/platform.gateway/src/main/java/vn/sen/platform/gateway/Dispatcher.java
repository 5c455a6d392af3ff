package vn.sen.platform.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ContainerRequest;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.pages.Form;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.problem.RequestProblem;

/**
 * Puts one request into a module's Jersey application and gets the answer or the failure out of it.
 */
final class Dispatcher {
    static final String PATH = "sen.path";

    /**
     * What goes in.
     *
     * @param path as the client sent it, for the shell's navigation
     * @param query raw, without the question mark; null for none
     */
    record Incoming(
            String method,
            String path,
            String inner,
            @Nullable String query,
            Map<String, List<String>> headers,
            InputStream body,
            @Nullable Form form) {}

    private Dispatcher() {}

    /** Null when the answer was written; otherwise the failure, and nothing was written. */
    static @Nullable Throwable dispatch(ModuleInstance instance, Incoming in, AnswerWriter writer)
            throws IOException {
        URI base = URI.create("http://sen/");
        MapPropertiesDelegate properties = new MapPropertiesDelegate();
        ContainerRequest request =
                new ContainerRequest(
                        base,
                        uri(in),
                        in.method(),
                        new CallerSecurity(Call.current().caller()),
                        properties,
                        instance.handler().getConfiguration());
        request.setProperty(PATH, in.path());
        if (in.form() != null) {
            request.setProperty(FormBody.PROPERTY, in.form());
        }
        in.headers().forEach((name, values) -> request.headers(name, values));
        request.setEntityStream(in.body());
        request.setWriter(writer);
        writer.watch(request);
        try {
            instance.handler().handle(request);
        } catch (RuntimeException e) {
            return writer.started() ? fail(writer, e) : e;
        }
        return writer.failure();
    }

    private static URI uri(Incoming in) {
        try {
            return URI.create(
                    "http://sen" + in.inner() + (in.query() == null ? "" : "?" + in.query()));
        } catch (IllegalArgumentException e) {
            throw Problem.because(e, RequestProblem.MALFORMED, "URI");
        }
    }

    private static @Nullable Throwable fail(AnswerWriter writer, RuntimeException e)
            throws IOException {
        writer.abort(e);
        return null;
    }
}
