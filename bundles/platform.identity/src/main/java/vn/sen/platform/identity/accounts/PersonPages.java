package vn.sen.platform.identity.accounts;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.pages.Form;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.pages.Templates;
import vn.sen.platform.api.people.Role;
import vn.sen.platform.api.text.Text;
import vn.sen.platform.identity.accounts.AccountDesk.Outcome;
import vn.sen.platform.identity.accounts.AccountDirectory.Entry;
import vn.sen.platform.identity.signin.Sessions;

/** Somebody's page, and its buttons. */
@Path("pages/people/{id}")
@Component(service = PersonPages.class)
public final class PersonPages {
    private static final int REASON = 500;

    private final Templates templates;
    private final AccountDirectory directory;
    private final AccountDesk desk;
    private final AgencyCodes agencies;
    private final Sessions sessions;

    @Activate
    public PersonPages(
            @Reference Templates templates,
            @Reference AccountDirectory directory,
            @Reference AccountDesk desk,
            @Reference AgencyCodes agencies,
            @Reference Sessions sessions) {
        this.templates = templates;
        this.directory = directory;
        this.desk = desk;
        this.agencies = agencies;
        this.sessions = sessions;
    }

    @GET
    public Page person(@PathParam("id") UUID id) {
        Entry person = directory.require(id);
        return Page.of(
                        Text.same(person.displayName()),
                        templates.fragment(
                                "person.jte",
                                Map.of(
                                        "person",
                                        person,
                                        "locked",
                                        desk.lockedMinutes(person.signInName()))))
                .under(PeoplePages.CRUMB);
    }

    @POST
    public Response edit(@PathParam("id") UUID id, Form form) {
        Entry person = directory.require(id);
        String name = form.text("displayName", 200);
        Optional<UUID> typed = agencies.resolve(form.faults(), "agency", form.raw("agency"));
        form.check();
        Optional<UUID> agency = form.flag("noAgency") ? Optional.empty() : typed.or(person::agency);
        desk.edit(id, name, agency);
        return Response.seeOther(URI.create("/identity/people/" + id)).build();
    }

    @POST
    @Path("roles")
    public Object give(@PathParam("id") UUID id, Form form) {
        Role role = form.choice("role", Role.class);
        Optional<UUID> scope = agencies.resolve(form.faults(), "scope", form.raw("scope"));
        String reason = form.optional("reason", REASON);
        form.check();
        return after(id, desk.give(id, new Grant(role, scope), reason));
    }

    @POST
    @Path("roles/{grant}/take")
    public Object take(@PathParam("id") UUID id, @PathParam("grant") UUID grant, Form form) {
        return after(id, desk.take(id, grant, form.optional("reason", REASON)));
    }

    @POST
    @Path("close")
    public Object close(@PathParam("id") UUID id, Form form) {
        return after(id, desk.close(id, form.optional("reason", REASON)));
    }

    @POST
    @Path("reset")
    public Object reset(@PathParam("id") UUID id, Form form) {
        return after(id, desk.reset(id, form.optional("reason", REASON)));
    }

    @POST
    @Path("reopen")
    public Response reopen(@PathParam("id") UUID id, Form form) {
        desk.reopen(id);
        return back(id);
    }

    @POST
    @Path("unlock")
    public Response unlock(@PathParam("id") UUID id, Form form) {
        desk.unlock(id);
        return back(id);
    }

    @POST
    @Path("sign-out")
    public Response signOut(@PathParam("id") UUID id, Form form) {
        desk.signOutEverywhere(id, sessions);
        return back(id);
    }

    private Object after(UUID id, Outcome outcome) {
        if (outcome.waiting()) {
            return Response.seeOther(URI.create("/identity/approvals")).build();
        }
        return outcome.password().isEmpty()
                ? back(id)
                : OneTimePage.of(templates, directory.require(id), outcome.password());
    }

    private static Response back(UUID id) {
        return Response.seeOther(URI.create("/identity/people/" + id)).build();
    }
}
