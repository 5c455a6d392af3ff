package vn.sen.inspections.criteria;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.lists.Listing;

/** Criterion sets over HTTP. A pack goes in by POST and comes out at {@code /pack}. */
@Path("api/criterion-sets")
@Component(service = CriterionSetResource.class)
public final class CriterionSetResource {
    private final CriterionSets sets;

    @Activate
    public CriterionSetResource(@Reference CriterionSets sets) {
        this.sets = sets;
    }

    @GET
    public Listing<CriterionSetView> list() {
        return sets.list();
    }

    @POST
    public Response importPack(CriterionPack pack) {
        CriterionSetView made = sets.importPack(pack);
        return Response.created(URI.create("/api/v1/inspections/criterion-sets/" + made.id()))
                .entity(made)
                .build();
    }

    @GET
    @Path("{id}")
    public CriterionSetView get(@PathParam("id") UUID id) {
        return sets.get(id);
    }

    @PUT
    @Path("{id}")
    public CriterionSetView replace(@PathParam("id") UUID id, CriterionPack pack) {
        return sets.replace(id, pack);
    }

    @GET
    @Path("{id}/pack")
    public CriterionPack exportPack(@PathParam("id") UUID id) {
        return sets.exportPack(id);
    }

    @POST
    @Path("{id}/publish")
    public CriterionSetView publish(@PathParam("id") UUID id) {
        return sets.publish(id);
    }
}
