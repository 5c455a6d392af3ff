package vn.sen.platform.gateway;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Headers that every answer carries. */
final class SafeHeaders {
    private static final String POLICY =
            "default-src 'self'; img-src 'self' data:; style-src 'self'; script-src 'self'; object-src 'none';"
                    + " frame-ancestors 'none'; form-action 'self'; base-uri 'none'";

    private SafeHeaders() {}

    static void set(HttpServletRequest request, HttpServletResponse response, String trace) {
        response.setHeader("X-Trace", trace);
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Frame-Options", "DENY");
        if (!request.getRequestURI().startsWith("/assets/")) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (secure(request)) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
    }

    static boolean secure(HttpServletRequest request) {
        return request.isSecure() || "https".equals(request.getHeader("X-Forwarded-Proto"));
    }
}
