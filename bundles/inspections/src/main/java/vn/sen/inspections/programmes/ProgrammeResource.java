package vn.sen.inspections.programmes;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.lists.Listing;

/** Programmes over HTTP. */
@Path("api/programmes")
@Component(service = ProgrammeResource.class)
public final class ProgrammeResource {
    private final Programmes programmes;

    @Activate
    public ProgrammeResource(@Reference Programmes programmes) {
        this.programmes = programmes;
    }

    @GET
    public Listing<ProgrammeView> list(
            @QueryParam("year") @Nullable Integer year,
            @QueryParam("state") @Nullable ProgrammeState state) {
        return programmes.list(year, state);
    }

    @POST
    public Response draft(ProgrammeDraft draft) {
        ProgrammeView made = programmes.draft(draft);
        return Response.created(URI.create("/api/v1/inspections/programmes/" + made.id()))
                .entity(made)
                .build();
    }

    @GET
    @Path("{id}")
    public ProgrammeView get(@PathParam("id") UUID id) {
        return programmes.get(id);
    }

    @PUT
    @Path("{id}")
    public ProgrammeView edit(@PathParam("id") UUID id, ProgrammeDraft draft) {
        return programmes.edit(id, draft);
    }

    @POST
    @Path("{id}/approve")
    public ProgrammeView approve(@PathParam("id") UUID id) {
        return programmes.approve(id);
    }

    @POST
    @Path("{id}/run")
    public ProgrammeView run(@PathParam("id") UUID id) {
        return programmes.run(id);
    }

    @POST
    @Path("{id}/close")
    public ProgrammeView close(@PathParam("id") UUID id) {
        return programmes.close(id);
    }
}
