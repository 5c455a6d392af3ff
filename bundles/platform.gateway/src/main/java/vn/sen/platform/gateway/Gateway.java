package vn.sen.platform.gateway;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.json.Json;
import vn.sen.platform.api.pages.Upload;
import vn.sen.platform.api.people.Authenticator;
import vn.sen.platform.api.ports.Ports;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.problem.RequestProblem;

/**
 * The one way in: says who asks, finds the module, lets it answer, and answers itself when it
 * fails.
 */
@Component(
        service = Servlet.class,
        property = {
            "osgi.http.whiteboard.servlet.pattern=/*",
            "osgi.http.whiteboard.servlet.name=gateway",
            "osgi.http.whiteboard.servlet.multipart.enabled:Boolean=true",
            "osgi.http.whiteboard.servlet.multipart.maxFileSize:Long=" + Gateway.MOST_UPLOAD,
            "osgi.http.whiteboard.servlet.multipart.maxRequestSize:Long=" + Gateway.MOST_UPLOAD,
            "osgi.http.whiteboard.servlet.multipart.fileSizeThreshold:Integer=65536"
        })
public final class Gateway extends HttpServlet {
    static final long MOST_UPLOAD = Upload.MOST_BYTES;

    private static final long serialVersionUID = 1L;

    private final transient Credentials credentials;
    private final transient Conversation conversation;
    private final transient ProblemAnswer problems;
    private final transient RequestMetrics metrics;

    @Activate
    public Gateway(
            @Reference Ports ports,
            @Reference Json json,
            @Reference ModuleRegistry registry,
            @Reference PublicDoor door,
            @Reference RequestMetrics metrics) {
        this.credentials = new Credentials(ports.to(Authenticator.class));
        this.problems = new ProblemAnswer(json, ports.to(vn.sen.platform.api.pages.Shell.class));
        this.conversation = new Conversation(ports, registry, door);
        this.metrics = metrics;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        long start = System.nanoTime();
        String trace = Call.newTrace();
        Route route = Route.of(request.getRequestURI());
        SafeHeaders.set(request, response, trace);
        try {
            Credentials.Visitor visitor;
            try {
                visitor = credentials.visitor(request);
            } catch (Problem problem) {
                Calls.as(
                        RequestCall.anonymous(request, route, trace),
                        () -> answer(problem, route, request, response));
                return;
            }
            Call call = RequestCall.of(request, response, visitor, route, trace);
            Calls.as(call, () -> talk(call, visitor, route, request, response));
        } finally {
            metrics.note(route, response.getStatus(), System.nanoTime() - start);
        }
    }

    private boolean talk(
            Call call,
            Credentials.Visitor visitor,
            Route route,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        try {
            conversation.hold(call, visitor, route, request, response);
        } catch (RuntimeException e) {
            if (response.isCommitted()) {
                throw e;
            }
            response.resetBuffer();
            return answer(
                    Failures.problem(e, request.getMethod(), request.getRequestURI(), call.trace()),
                    route,
                    request,
                    response);
        }
        return true;
    }

    private boolean answer(
            Problem problem, Route route, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean page = !route.api() && request.getMethod().equals("GET");
        if (problem.code() == RequestProblem.UNAUTHENTICATED && page) {
            response.setStatus(303);
            response.setHeader("Location", RequestCall.signIn(request));
        } else if (problem.code() == RequestProblem.PASSWORD_CHANGE && !route.api()) {
            response.setStatus(303);
            response.setHeader("Location", "/login/password");
        } else {
            problems.send(problem, route.api(), request.getRequestURI(), response);
        }
        return true;
    }
}
