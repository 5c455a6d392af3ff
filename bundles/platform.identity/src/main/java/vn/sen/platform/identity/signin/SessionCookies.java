package vn.sen.platform.identity.signin;

import jakarta.ws.rs.core.NewCookie;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.identity.IdentitySettings;

/**
 * The cookies of a sign-in: for the length of the browser's session, out of reach of scripts, and
 * only over TLS where the address is one of TLS.
 */
record SessionCookies(boolean secure) {
    static final String SESSION = "sen_session";
    static final String PENDING = "sen_pending";

    static SessionCookies of(IdentitySettings settings, @Nullable String forwardedProto) {
        return new SessionCookies(
                "https".equalsIgnoreCase(forwardedProto)
                        || settings.publicUrl().startsWith("https:"));
    }

    /**
     * @param value "" takes the cookie away
     */
    NewCookie session(String value) {
        return cookie(SESSION, value, "/");
    }

    NewCookie pending(String value) {
        return cookie(PENDING, value, "/login");
    }

    private NewCookie cookie(String name, String value, String path) {
        return new NewCookie.Builder(name)
                .value(value)
                .path(path)
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.LAX)
                .maxAge(value.isEmpty() ? 0 : NewCookie.DEFAULT_MAX_AGE)
                .build();
    }
}
