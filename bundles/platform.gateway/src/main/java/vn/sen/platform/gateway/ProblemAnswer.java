package vn.sen.platform.gateway;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.json.Json;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.pages.Shell;
import vn.sen.platform.api.ports.Port;
import vn.sen.platform.api.problem.Fault;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.problem.ProblemCode.Kind;

/**
 * Tells the client what went wrong: problem+json (RFC 9457) for machines, a page in the shell for
 * people.
 */
final class ProblemAnswer {
    private final Json json;
    private final Port<Shell> shell;

    ProblemAnswer(Json json, Port<Shell> shell) {
        this.json = json;
        this.shell = shell;
    }

    void send(Problem problem, boolean api, String path, HttpServletResponse response)
            throws IOException {
        response.setStatus(problem.code().kind().status());
        if (problem.code().kind() == Kind.UNAVAILABLE) {
            response.setHeader("Retry-After", "5");
        }
        if (problem.code().kind() == Kind.TOO_MANY && !response.containsHeader("Retry-After")) {
            response.setHeader("Retry-After", "60");
        }
        if (problem.code().kind() == Kind.TOO_LARGE) {
            response.setHeader("Connection", "close");
        }
        if (api || !shell.isPresent()) {
            sendJson(problem, response);
        } else {
            sendPage(problem, path, response);
        }
    }

    private void sendJson(Problem problem, HttpServletResponse response) throws IOException {
        Call call = Call.current();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "urn:sen:problem:" + problem.code().code());
        body.put("title", problem.code().code());
        body.put("status", problem.code().kind().status());
        body.put("detail", problem.text().in(call.language()));
        body.put("code", problem.code().code());
        body.put("message", problem.text());
        List<Map<String, Object>> faults = new ArrayList<>();
        for (Fault fault : problem.faults()) {
            faults.add(
                    Map.of(
                            "field",
                            fault.field(),
                            "code",
                            fault.code(),
                            "message",
                            fault.message()));
        }
        body.put("faults", faults);
        body.put("trace", call.trace());
        response.setContentType("application/problem+json");
        json.write(body, response.getOutputStream());
    }

    private void sendPage(Problem problem, String path, HttpServletResponse response)
            throws IOException {
        response.setContentType("text/html;charset=utf-8");
        Writer writer = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
        shell.require(
                s -> {
                    Page page = s.problem(problem, Call.current().trace());
                    Calls.io(() -> s.write(page, path, writer));
                    return true;
                });
        writer.flush();
    }
}
