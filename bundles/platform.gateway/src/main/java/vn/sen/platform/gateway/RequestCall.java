package vn.sen.platform.gateway;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.pages.Form;
import vn.sen.platform.api.pages.Shell;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.problem.RequestProblem;
import vn.sen.platform.api.text.Language;

/** Makes the call of a request. */
final class RequestCall {
    private RequestCall() {}

    static Call of(
            HttpServletRequest request,
            HttpServletResponse response,
            Credentials.Visitor visitor,
            Route route,
            String trace) {
        String antiForgery = visitor.antiForgery();
        if (antiForgery.isEmpty() && visitor.byCookie() && route.hasForms()) {
            antiForgery = Call.newTrace() + Call.newTrace();
            response.addHeader(
                    "Set-Cookie",
                    Credentials.FORM_COOKIE
                            + "="
                            + antiForgery
                            + "; Path=/; HttpOnly; SameSite=Lax"
                            + (SafeHeaders.secure(request) ? "; Secure" : ""));
        }
        return new Call(
                visitor.caller(),
                language(request, route.api()),
                trace,
                Optional.empty(),
                expectedVersion(request),
                Optional.empty(),
                antiForgery);
    }

    static Call anonymous(HttpServletRequest request, Route route, String trace) {
        return new Call(
                Credentials.ANONYMOUS,
                language(request, route.api()),
                trace,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "");
    }

    /** Pages are Vietnamese until somebody switches; scripts may say what they accept. */
    private static Language language(HttpServletRequest request, boolean api) {
        String chosen = Credentials.cookie(request, Shell.LANGUAGE);
        String wanted = chosen == null && api ? request.getHeader("Accept-Language") : chosen;
        return wanted != null && wanted.toLowerCase(Locale.ROOT).startsWith("en")
                ? Language.EN
                : Language.VI;
    }

    private static Optional<Long> expectedVersion(HttpServletRequest request) {
        String match = request.getHeader("If-Match");
        if (match == null || match.equals("*")) {
            return Optional.empty();
        }
        return Optional.of(version(match.replace("W/", "").replace("\"", ""), "If-Match"));
    }

    /** The call that expects the version which its form carries; If-Match goes before it. */
    static Call expecting(Call call, @Nullable Form form) {
        String version = form == null ? "" : form.raw("_version");
        if (version.isEmpty() || call.expectedVersion().isPresent()) {
            return call;
        }
        return new Call(
                call.caller(),
                call.language(),
                call.trace(),
                call.idempotencyKey(),
                Optional.of(version(version, "_version")),
                call.form(),
                call.antiForgery());
    }

    private static Long version(String sent, String where) {
        try {
            return Long.valueOf(sent.strip());
        } catch (NumberFormatException e) {
            throw Problem.because(e, RequestProblem.MALFORMED, where);
        }
    }

    static String signIn(HttpServletRequest request) {
        String query = request.getQueryString();
        String here = request.getRequestURI() + (query == null ? "" : "?" + query);
        return "/login?next=" + URLEncoder.encode(here, StandardCharsets.UTF_8);
    }
}
