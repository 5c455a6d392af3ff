package vn.sen.platform.identity.signin;

import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.pages.Form;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.pages.Templates;
import vn.sen.platform.api.text.Text;
import vn.sen.platform.identity.IdentitySettings;
import vn.sen.platform.identity.signin.SessionStart.Started;

/** Signing in and out. */
@Path("pages")
@Component(service = SignInPages.class)
public final class SignInPages {
    private final Templates templates;
    private final SignIn signIn;
    private final Sessions sessions;
    private final FirstAdministrator first;
    private final IdentitySettings settings;

    @Activate
    public SignInPages(
            @Reference Templates templates,
            @Reference SignIn signIn,
            @Reference Sessions sessions,
            @Reference FirstAdministrator first,
            @Reference IdentitySettings settings) {
        this.templates = templates;
        this.signIn = signIn;
        this.sessions = sessions;
        this.first = first;
        this.settings = settings;
    }

    @GET
    public Object form(@QueryParam("next") @Nullable String next) {
        if (first.wanted()) {
            return Response.seeOther(URI.create("/login/setup")).build();
        }
        return Page.of(
                new Text("Đăng nhập", "Sign in"),
                templates.fragment(
                        "sign-in.jte",
                        Map.of(
                                "next", Destination.of(next),
                                "self", Destination.with("/login", Destination.of(next)).toString(),
                                "demo", settings.demo())));
    }

    @POST
    public Response signIn(
            Form form,
            @HeaderParam("User-Agent") @Nullable String agent,
            @HeaderParam("X-Forwarded-Proto") @Nullable String proto) {
        String name = form.text("name", 200);
        String password = form.raw("password");
        form.faults().text("password", password, 200);
        form.check();
        Started started = signIn.withPassword(name, password, Browser.of(agent));
        SessionCookies cookies = SessionCookies.of(settings, proto);
        String to = Destination.of(form.raw("next"));
        return started.pending()
                ? Response.seeOther(Destination.with("/login/second-factor", to))
                        .cookie(cookies.pending(started.cookie()))
                        .build()
                : Response.seeOther(URI.create(to))
                        .cookie(cookies.session(started.cookie()))
                        .build();
    }

    @GET
    @Path("out")
    public Page askOut() {
        return Page.of(
                new Text("Đăng xuất", "Sign out"), templates.fragment("sign-out.jte", Map.of()));
    }

    /** Signing out twice, or without a session, is no error. */
    @POST
    @Path("out")
    public Response out(
            Form form,
            @CookieParam(SessionCookies.SESSION) @Nullable String cookie,
            @HeaderParam("X-Forwarded-Proto") @Nullable String proto) {
        if (cookie != null && !Call.current().caller().isAnonymous()) {
            sessions.signOut(cookie);
        }
        SessionCookies cookies = SessionCookies.of(settings, proto);
        return Response.seeOther(URI.create("/login")).cookie(cookies.session("")).build();
    }
}
