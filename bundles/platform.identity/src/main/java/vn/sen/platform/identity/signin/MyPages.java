package vn.sen.platform.identity.signin;

import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.pages.Form;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.pages.Templates;
import vn.sen.platform.api.people.Role;
import vn.sen.platform.api.text.Text;
import vn.sen.platform.identity.tokens.TokenDesk;
import vn.sen.platform.identity.tokens.Tokens;

/** Everybody's own account: sessions, second factor, tokens. */
@Path("pages/me")
@Component(service = MyPages.class)
public final class MyPages {
    static final String HERE = "/identity/me";
    private static final Text TITLE = new Text("Tài khoản của tôi", "My account");

    private final Templates templates;
    private final Sessions sessions;
    private final SecondFactors secondFactors;
    private final Tokens tokens;
    private final TokenDesk desk;

    @Activate
    public MyPages(
            @Reference Templates templates,
            @Reference Sessions sessions,
            @Reference SecondFactors secondFactors,
            @Reference Tokens tokens,
            @Reference TokenDesk desk) {
        this.templates = templates;
        this.sessions = sessions;
        this.secondFactors = secondFactors;
        this.tokens = tokens;
        this.desk = desk;
    }

    @GET
    public Page me(@CookieParam(SessionCookies.SESSION) @DefaultValue("") String cookie) {
        UUID self = TokenDesk.self();
        Map<String, Object> model = new HashMap<>();
        model.put("caller", Call.current().caller());
        model.put("sessions", sessions.of(self, cookie));
        model.put("tokens", tokens.of(self));
        model.put("hasSecondFactor", secondFactors.has(self));
        model.put("recoveryCodes", secondFactors.recoveryCodesLeft(self));
        return Page.of(TITLE, templates.fragment("me.jte", model));
    }

    @POST
    @Path("sessions/end")
    public Response endSessions(
            @CookieParam(SessionCookies.SESSION) @DefaultValue("") String cookie, Form form) {
        sessions.signOutEverywhere(TokenDesk.self(), cookie);
        return Response.seeOther(URI.create(HERE)).build();
    }

    /** Shows the new token once. */
    @POST
    @Path("tokens")
    public Page makeToken(Form form) {
        int days = form.number("days", 1, TokenDesk.MOST_DAYS);
        Set<Role> roles =
                Arrays.stream(Role.values())
                        .filter(role -> form.all("roles").contains(role.name()))
                        .collect(Collectors.toSet());
        Tokens.Made made =
                desk.make(new TokenDesk.Wanted(form.raw("label"), days, roles), form.faults());
        return Page.of(
                        new Text("Khóa truy cập mới", "New access token"),
                        templates.fragment("token-made.jte", Map.of("made", made)))
                .under(new Page.Crumb(TITLE, HERE));
    }

    @POST
    @Path("tokens/{id}/revoke")
    public Response revoke(@PathParam("id") UUID id, Form form) {
        tokens.revoke(TokenDesk.self(), id);
        return Response.seeOther(URI.create(HERE)).build();
    }

    @GET
    @Path("second-factor")
    public Page secondFactor() {
        return Page.of(
                        new Text("Thiết lập xác thực lớp hai", "Set up a second factor"),
                        templates.fragment(
                                "my-second-factor.jte",
                                Map.of("enrolment", secondFactors.enrol(TokenDesk.self()))))
                .under(new Page.Crumb(TITLE, HERE));
    }

    @POST
    @Path("second-factor")
    public Page confirm(Form form) {
        String code = form.text("code", 10);
        form.check();
        return RecoveryCodes.page(templates, secondFactors.confirm(TokenDesk.self(), code), HERE);
    }
}
