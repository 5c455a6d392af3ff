package vn.sen.platform.gateway;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.calls.IdempotencyKey;
import vn.sen.platform.api.calls.RefusedForm;
import vn.sen.platform.api.pages.Form;
import vn.sen.platform.api.ports.Port;
import vn.sen.platform.api.ports.Ports;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.problem.ProblemCode.Kind;
import vn.sen.platform.api.problem.RequestProblem;
import vn.sen.platform.api.store.AlreadyDone;
import vn.sen.platform.api.store.Answers;
import vn.sen.platform.api.store.AuditTrail;

/**
 * One request with its module: forms read and checked, repeated writes answered as before, refused
 * forms shown again.
 */
final class Conversation {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> BEFORE_PASSWORD_CHANGE = Set.of("login", "assets", "health");

    private final ModuleRegistry registry;
    private final PublicDoor door;
    private final Port<Answers> answers;
    private final Port<AuditTrail> trail;

    Conversation(Ports ports, ModuleRegistry registry, PublicDoor door) {
        this.registry = registry;
        this.door = door;
        this.answers = ports.to(Answers.class);
        this.trail = ports.to(AuditTrail.class);
    }

    void hold(
            Call call,
            Credentials.Visitor visitor,
            Route route,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (visitor.mustChangePassword() && !BEFORE_PASSWORD_CHANGE.contains(route.module())) {
            throw new Problem(RequestProblem.PASSWORD_CHANGE);
        }
        registry.current(route.module())
                .ifPresent(instance -> door.count(instance, route, request, response));
        boolean write = !SAFE.contains(request.getMethod());
        Form form = write && FormRequest.isForm(request) ? FormRequest.read(request) : null;
        if (write && visitor.byCookie()) {
            refuseForgery(call, route, request, form);
        }
        RequestBody body = RequestBody.of(request, form != null);
        Dispatcher.Incoming in = incoming(route, request, body, form);
        String key = write ? request.getHeader("Idempotency-Key") : null;
        Call expecting = RequestCall.expecting(call, form);
        Calls.as(
                expecting,
                () ->
                        key == null
                                ? ask(expecting, route, in, response, false)
                                : once(expecting, body.key(key), route, in, response));
    }

    private static void refuseForgery(
            Call call, Route route, HttpServletRequest request, @Nullable Form form) {
        String sent = form == null ? request.getHeader("X-CSRF-Token") : form.raw("_csrf");
        boolean anonymousApi = route.api() && call.caller().isAnonymous();
        if (!anonymousApi
                && (sent == null
                        || call.antiForgery().isEmpty()
                        || !sent.equals(call.antiForgery()))) {
            throw new Problem(RequestProblem.FORGERY);
        }
    }

    private static Dispatcher.Incoming incoming(
            Route route, HttpServletRequest request, RequestBody body, @Nullable Form form) {
        Map<String, List<String>> headers = new HashMap<>();
        for (String name : Collections.list(request.getHeaderNames())) {
            headers.put(name, Collections.list(request.getHeaders(name)));
        }
        if (!route.api()) {
            headers.keySet().removeIf("Accept"::equalsIgnoreCase);
        }
        if (headers.keySet().stream().noneMatch("Accept"::equalsIgnoreCase)) {
            headers.put("Accept", List.of("*/*"));
        }
        return new Dispatcher.Incoming(
                request.getMethod(),
                request.getRequestURI(),
                route.inner(),
                request.getQueryString(),
                headers,
                body.stream(),
                form);
    }

    /**
     * A write with a key: done once, answered the same however often it is sent. Whether it was
     * sent before shows when its first change claims the key, or when it fails: nothing is asked of
     * the many that come for the first time.
     */
    private boolean once(
            Call call,
            IdempotencyKey key,
            Route route,
            Dispatcher.Incoming in,
            HttpServletResponse response)
            throws IOException {
        Call keyed =
                new Call(
                        call.caller(),
                        call.language(),
                        call.trace(),
                        Optional.of(key),
                        call.expectedVersion(),
                        call.form(),
                        call.antiForgery());
        String account = call.caller().name();
        try {
            AnswerWriter writer = Calls.as(keyed, () -> ask(keyed, route, in, response, true));
            writer.worthKeeping()
                    .ifPresent(
                            answer ->
                                    answers.call(
                                            a -> {
                                                a.keep(account, key, answer);
                                                return true;
                                            }));
        } catch (AlreadyDone done) {
            Answers.Answer then =
                    before(account, key).orElseThrow(() -> new Problem(RequestProblem.BUSY));
            return replay(then, response);
        }
        return true;
    }

    private Optional<Answers.Answer> before(String account, IdempotencyKey key) {
        return answers.require(a -> Optional.of(a.find(account, key))).flatMap(a -> a);
    }

    private static boolean replay(Answers.Answer answer, HttpServletResponse response)
            throws IOException {
        response.resetBuffer();
        response.setStatus(answer.status());
        answer.headers().forEach(response::setHeader);
        response.setHeader("Idempotency-Replayed", "true");
        response.getOutputStream().write(answer.body().getBytes(StandardCharsets.UTF_8));
        return true;
    }

    private AnswerWriter ask(
            Call call,
            Route route,
            Dispatcher.Incoming in,
            HttpServletResponse response,
            boolean keep)
            throws IOException {
        AnswerWriter writer = new AnswerWriter(response, 0, keep);
        Throwable failure = enter(route, in, writer);
        if (failure == null) {
            return writer;
        }
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof AlreadyDone done) {
                throw done;
            }
        }
        if (call.idempotencyKey().flatMap(key -> before(call.caller().name(), key)).isPresent()) {
            throw new AlreadyDone(call.idempotencyKey().orElseThrow().key());
        }
        Problem problem = Failures.problem(failure, in.method(), in.path(), call.trace());
        noteDenial(problem, in);
        if (in.form() == null || !showAgain(call, problem, in, response)) {
            throw problem;
        }
        return writer;
    }

    private @Nullable Throwable enter(Route route, Dispatcher.Incoming in, AnswerWriter writer)
            throws IOException {
        ModuleInstance instance = registry.enter(route.module());
        try {
            if (Call.current().caller().isAnonymous()) {
                PublicDoor.require(instance.open(), route);
            }
            instance.requests().increment();
            Throwable failure = Dispatcher.dispatch(instance, in, writer);
            if (failure != null && Failures.isOurs(failure)) {
                instance.failures().increment();
            }
            return failure;
        } finally {
            instance.usage().leave();
        }
    }

    /**
     * The form's page once more, with what was typed and why it was refused. False when the form
     * names no page.
     */
    private boolean showAgain(
            Call call, Problem problem, Dispatcher.Incoming in, HttpServletResponse response)
            throws IOException {
        Form form = in.form();
        String page = form == null ? "" : form.raw("_form");
        if (form == null
                || !page.startsWith("/")
                || page.startsWith("//")
                || problem.code().kind() == Kind.INTERNAL) {
            return false;
        }
        int question = page.indexOf('?');
        Route route = Route.of(question < 0 ? page : page.substring(0, question));
        if (route.api()) {
            return false;
        }
        Dispatcher.Incoming again =
                new Dispatcher.Incoming(
                        "GET",
                        page,
                        route.inner(),
                        question < 0 ? null : page.substring(question + 1),
                        asForPage(in.headers()),
                        InputStream.nullInputStream(),
                        null);
        Call refused =
                new Call(
                        call.caller(),
                        call.language(),
                        call.trace(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new RefusedForm(withoutSecrets(form), problem)),
                        call.antiForgery());
        AnswerWriter writer = new AnswerWriter(response, problem.code().kind().status(), false);
        return Calls.as(refused, () -> enter(route, again, writer)) == null;
    }

    /** Of a form's headers, those that tell how its page is to look. */
    private static Map<String, List<String>> asForPage(Map<String, List<String>> sent) {
        Map<String, List<String>> kept = new HashMap<>(sent);
        kept.keySet().removeIf(name -> !name.equalsIgnoreCase("Cookie"));
        kept.put("Accept", List.of("*/*"));
        return kept;
    }

    private static Map<String, List<String>> withoutSecrets(Form form) {
        Map<String, List<String>> values = new HashMap<>(form.values());
        new ArrayList<>(values.keySet())
                .stream()
                        .filter(n -> n.contains("assword") || n.equals("code"))
                        .forEach(values::remove);
        return values;
    }

    private void noteDenial(Problem problem, Dispatcher.Incoming in) {
        if (problem.code().kind() == Kind.FORBIDDEN) {
            String details =
                    "{\"method\":\""
                            + in.method()
                            + "\",\"path\":\""
                            + in.inner().replaceAll("[\"\\\\]", "")
                            + "\"}";
            trail.call(
                    t -> {
                        t.record("gateway.denied", null, "denied", details);
                        return true;
                    });
        }
    }
}
