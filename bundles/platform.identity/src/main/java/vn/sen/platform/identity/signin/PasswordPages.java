package vn.sen.platform.identity.signin;

import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.pages.Form;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.pages.Templates;
import vn.sen.platform.api.text.Text;
import vn.sen.platform.identity.IdentitySettings;

/** Choosing a password: one's own, or that of the first administrator. */
@Path("pages")
@Component(service = PasswordPages.class)
public final class PasswordPages {
    private final Templates templates;
    private final PasswordChange passwords;
    private final FirstAdministrator first;
    private final IdentitySettings settings;

    @Activate
    public PasswordPages(
            @Reference Templates templates,
            @Reference PasswordChange passwords,
            @Reference FirstAdministrator first,
            @Reference IdentitySettings settings) {
        this.templates = templates;
        this.passwords = passwords;
        this.first = first;
        this.settings = settings;
    }

    @GET
    @Path("password")
    public Page form(@CookieParam(SessionCookies.SESSION) @DefaultValue("") String cookie) {
        return Page.of(
                new Text("Đổi mật khẩu", "Change the password"),
                templates.fragment(
                        "password.jte",
                        Map.of(
                                "least", settings.passwordLength(),
                                "forced", passwords.forced(cookie))));
    }

    @POST
    @Path("password")
    public Response change(
            Form form,
            @CookieParam(SessionCookies.SESSION) @DefaultValue("") String cookie,
            @HeaderParam("User-Agent") @Nullable String agent,
            @HeaderParam("X-Forwarded-Proto") @Nullable String proto) {
        PasswordChange.Typed typed =
                new PasswordChange.Typed(form.raw("current"), form.raw("next"), form.raw("again"));
        String next = passwords.change(typed, cookie, Browser.of(agent));
        return Response.seeOther(URI.create("/"))
                .cookie(SessionCookies.of(settings, proto).session(next))
                .build();
    }

    @GET
    @Path("setup")
    public Object setUp() {
        if (!first.wanted()) {
            return Response.seeOther(URI.create("/login")).build();
        }
        return Page.of(
                new Text("Thiết lập lần đầu", "First set-up"),
                templates.fragment("setup.jte", Map.of("least", settings.passwordLength())));
    }

    @POST
    @Path("setup")
    public Response setUp(Form form) {
        first.make(
                new FirstAdministrator.Typed(
                        form.raw("code"),
                        form.raw("name"),
                        form.raw("displayName"),
                        form.raw("password"),
                        form.raw("again")));
        return Response.seeOther(URI.create("/login")).build();
    }
}
