package vn.sen.platform.ui.home;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.pages.Form;
import vn.sen.platform.api.pages.Shell;
import vn.sen.platform.api.text.Language;

/** The reader's language and theme, kept in cookies, changed by forms that need no script. */
@Path("pages/preferences")
public final class PreferencePages {
    private static final int YEAR = 365 * 24 * 3600;
    private static final List<String> THEMES = List.of("light", "dark", "system");

    @POST
    public Response change(
            Form form,
            @HeaderParam("Referer") @Nullable String referer,
            @HeaderParam("Host") @Nullable String host) {
        Response.ResponseBuilder answer = Response.seeOther(back(form.raw("back"), referer, host));
        Optional<String> language =
                Arrays.stream(Language.values())
                        .map(Language::tag)
                        .filter(form.raw("language")::equals)
                        .findFirst();
        language.ifPresent(tag -> answer.cookie(cookie(Shell.LANGUAGE, tag)));
        if (THEMES.contains(form.raw("theme"))) {
            answer.cookie(cookie(Shell.THEME, form.raw("theme")));
        }
        return answer.build();
    }

    private static NewCookie cookie(String name, String value) {
        return new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .maxAge(YEAR)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }

    /** Back to the page with its query if the browser says which, and never to another host. */
    static URI back(String path, @Nullable String referer, @Nullable String host) {
        if (referer != null && host != null) {
            try {
                URI from = new URI(referer);
                if (host.equals(from.getRawAuthority()) && isLocal(from.getRawPath())) {
                    String query = from.getRawQuery();
                    return new URI(from.getRawPath() + (query == null ? "" : "?" + query));
                }
            } catch (java.net.URISyntaxException notOurs) {
                // the field says it as well
            }
        }
        return isLocal(path) ? URI.create(path) : URI.create("/");
    }

    private static boolean isLocal(String path) {
        return path.matches("/(?![/\\\\])[A-Za-z0-9/._~%:@!$&'()*+,;=-]*");
    }
}
