package vn.sen.platform.identity.signin;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Where somebody goes after signing in: a page of this server, and of no other. */
final class Destination {
    private static final String HOME = "/";

    private Destination() {}

    static String of(@Nullable String wanted) {
        if (wanted == null
                || !wanted.startsWith("/")
                || wanted.startsWith("//")
                || wanted.contains("\\")
                || wanted.startsWith("/login")) {
            return HOME;
        }
        try {
            URI uri = new URI(wanted);
            return uri.isAbsolute() || uri.getRawAuthority() != null ? HOME : wanted;
        } catch (URISyntaxException noAddress) {
            return HOME;
        }
    }

    static URI with(String page, String to) {
        return to.equals(HOME)
                ? URI.create(page)
                : URI.create(page + "?next=" + URLEncoder.encode(to, StandardCharsets.UTF_8));
    }
}
