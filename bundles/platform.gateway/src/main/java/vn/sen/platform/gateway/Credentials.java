package vn.sen.platform.gateway;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.people.Authenticator;
import vn.sen.platform.api.people.Caller;
import vn.sen.platform.api.people.Permission;
import vn.sen.platform.api.people.Role;
import vn.sen.platform.api.ports.Port;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.problem.RequestProblem;

/** Who a request comes from. */
final class Credentials {
    static final String SESSION_COOKIE = "sen_session";
    static final String FORM_COOKIE = "sen_form";

    /**
     * @param antiForgery what forms must carry; "" for a token, which no browser sends by itself
     * @param byCookie whether a browser sent the credentials by itself, so that forgery must be
     *     ruled out
     */
    record Visitor(
            Caller caller, String antiForgery, boolean byCookie, boolean mustChangePassword) {}

    static final Caller ANONYMOUS = new Anonymous();

    private final Port<Authenticator> authenticator;

    Credentials(Port<Authenticator> authenticator) {
        this.authenticator = authenticator;
    }

    Visitor visitor(HttpServletRequest request) {
        String authorization = request.getHeader("Authorization");
        if (authorization != null && authorization.regionMatches(true, 0, "Bearer ", 0, 7)) {
            String token = authorization.substring(7).strip();
            Caller caller =
                    authenticator
                            .call(a -> a.token(token))
                            .flatMap(found -> found)
                            .orElseThrow(() -> new Problem(RequestProblem.UNAUTHENTICATED));
            return new Visitor(caller, "", false, false);
        }
        String session = cookie(request, SESSION_COOKIE);
        Optional<Authenticator.SignedIn> signedIn =
                session == null
                        ? Optional.empty()
                        : authenticator.call(a -> a.session(session)).flatMap(found -> found);
        String formCookie = cookie(request, FORM_COOKIE);
        return signedIn.map(
                        s -> new Visitor(s.caller(), s.antiForgery(), true, s.mustChangePassword()))
                .orElseGet(
                        () ->
                                new Visitor(
                                        ANONYMOUS,
                                        formCookie == null ? "" : formCookie,
                                        true,
                                        false));
    }

    static @Nullable String cookie(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(name)) {
                    return cookie.getValue();
                }
            }
        }
        return null;
    }

    private record Anonymous() implements Caller {
        @Override
        public Optional<UUID> account() {
            return Optional.empty();
        }

        @Override
        public String name() {
            return "anonymous";
        }

        @Override
        public String displayName() {
            return "";
        }

        @Override
        public Optional<UUID> agency() {
            return Optional.empty();
        }

        @Override
        public Set<Role> roles() {
            return Set.of();
        }

        @Override
        public boolean may(Permission permission) {
            return false;
        }

        @Override
        public boolean may(Permission permission, UUID agency) {
            return false;
        }
    }
}
