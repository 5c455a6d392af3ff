package vn.sen.platform.identity.accounts;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.lists.Listing;
import vn.sen.platform.api.people.Role;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.store.AuditTrail;
import vn.sen.platform.identity.accounts.AccountDesk.Outcome;
import vn.sen.platform.identity.accounts.AccountDirectory.Entry;

/** People over REST. One-time passwords are given to pages only, never over REST. */
@Path("api/people")
@Component(service = PeopleResource.class)
public final class PeopleResource {
    private final AccountDirectory directory;
    private final AccountDesk desk;
    private final AgencyCodes agencies;
    private final AuditTrail trail;

    @Activate
    public PeopleResource(
            @Reference AccountDirectory directory,
            @Reference AccountDesk desk,
            @Reference AgencyCodes agencies,
            @Reference AuditTrail trail) {
        this.directory = directory;
        this.desk = desk;
        this.agencies = agencies;
        this.trail = trail;
    }

    /**
     * @param agency code of where the person works; null or "" for none
     */
    public record Changed(@Nullable String displayName, @Nullable String agency) {}

    /**
     * @param scope code of the agency with its subtree; null or "" for the province
     * @param reason for the person who approves, where two are needed
     */
    public record Given(@Nullable Role role, @Nullable String scope, @Nullable String reason) {}

    /** A file with people is recorded in the audit trail. */
    @GET
    public Listing<Entry> list(
            @QueryParam("q") @Nullable String words,
            @QueryParam("role") @Nullable String role,
            @QueryParam("active") @Nullable String active,
            @QueryParam("format") @Nullable String format) {
        Listing<Entry> people = directory.list(PeoplePages.filter(words, role, active));
        if ("csv".equals(format) || "xlsx".equals(format)) {
            trail.read("identity.export-people", null, "{\"format\":\"" + format + "\"}");
        }
        return people;
    }

    @GET
    @Path("{id}")
    public Entry get(@PathParam("id") UUID id) {
        return directory.require(id);
    }

    @PUT
    @Path("{id}")
    public Entry edit(@PathParam("id") UUID id, Changed changed) {
        Faults faults = new Faults();
        String name = faults.text("displayName", changed.displayName(), 200);
        Optional<UUID> agency = agencies.resolve(faults, "agency", orEmpty(changed.agency()));
        faults.check();
        desk.edit(id, name, agency);
        return directory.require(id);
    }

    /** 201 when the role was given, 202 when it waits for a second administrator. */
    @POST
    @Path("{id}/roles")
    public Response give(@PathParam("id") UUID id, Given given) {
        Faults faults = new Faults();
        Role role = faults.required("role", given.role());
        Optional<UUID> scope = agencies.resolve(faults, "scope", orEmpty(given.scope()));
        String reason = faults.optionalText("reason", given.reason(), 500);
        faults.check();
        Outcome outcome =
                desk.give(id, new Grant(role == null ? Role.CITIZEN : role, scope), reason);
        Response.ResponseBuilder answer =
                outcome.waiting()
                        ? Response.accepted()
                        : Response.created(URI.create("/api/v1/identity/people/" + id));
        return answer.entity(directory.require(id)).build();
    }

    /** 200 when the role was taken, 202 when it waits for a second administrator. */
    @DELETE
    @Path("{id}/roles/{grant}")
    public Response take(@PathParam("id") UUID id, @PathParam("grant") UUID grant) {
        Outcome outcome = desk.take(id, grant, "");
        return (outcome.waiting() ? Response.accepted() : Response.ok())
                .entity(directory.require(id))
                .build();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
