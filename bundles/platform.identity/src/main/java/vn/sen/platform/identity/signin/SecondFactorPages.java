package vn.sen.platform.identity.signin;

import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
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
import vn.sen.platform.api.pages.Form;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.pages.Templates;
import vn.sen.platform.api.text.Text;
import vn.sen.platform.identity.IdentitySettings;

/** The second step of a sign-in. */
@Path("pages/second-factor")
@Component(service = SecondFactorPages.class)
public final class SecondFactorPages {
    private final Templates templates;
    private final SecondStep step;
    private final IdentitySettings settings;

    @Activate
    public SecondFactorPages(
            @Reference Templates templates,
            @Reference SecondStep step,
            @Reference IdentitySettings settings) {
        this.templates = templates;
        this.step = step;
        this.settings = settings;
    }

    @GET
    public Page form(
            @CookieParam(SessionCookies.PENDING) @DefaultValue("") String pending,
            @QueryParam("next") @Nullable String next) {
        String to = Destination.of(next);
        String self = Destination.with("/login/second-factor", to).toString();
        Map<String, Object> model =
                step.enrolment(pending)
                        .<Map<String, Object>>map(
                                e -> Map.of("enrolment", e, "next", to, "self", self))
                        .orElseGet(() -> Map.of("next", to, "self", self));
        String template =
                model.containsKey("enrolment") ? "second-factor-set-up.jte" : "second-factor.jte";
        return Page.of(
                new Text("Xác thực lớp hai", "Second factor"), templates.fragment(template, model));
    }

    @POST
    public Response pass(
            Form form,
            @CookieParam(SessionCookies.PENDING) @DefaultValue("") String pending,
            @HeaderParam("User-Agent") @Nullable String agent,
            @HeaderParam("X-Forwarded-Proto") @Nullable String proto) {
        String code = form.text("code", 40);
        form.check();
        SecondStep.Passed passed = step.pass(pending, code, Browser.of(agent));
        String to = Destination.of(form.raw("next"));
        SessionCookies cookies = SessionCookies.of(settings, proto);
        Response.ResponseBuilder answer =
                passed.recoveryCodes().isEmpty()
                        ? Response.seeOther(URI.create(to))
                        : Response.ok(RecoveryCodes.page(templates, passed.recoveryCodes(), to));
        return answer.cookie(cookies.session(passed.started().cookie()), cookies.pending(""))
                .build();
    }
}
