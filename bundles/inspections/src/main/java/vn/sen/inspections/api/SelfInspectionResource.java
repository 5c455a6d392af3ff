package vn.sen.inspections.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.selfreports.SelfInspectionEntity;
import vn.sen.inspections.selfreports.SelfInspections;
import vn.sen.platform.api.lists.Listing;

/** Self-inspections over HTTP. */
@Path("api/self-inspections")
@Component(service = SelfInspectionResource.class)
public final class SelfInspectionResource {
    private final SelfInspections selfInspections;

    @Activate
    public SelfInspectionResource(@Reference SelfInspections selfInspections) {
        this.selfInspections = selfInspections;
    }

    @GET
    public Listing<SelfInspectionEntity.SelfInspectionView> list(
            @QueryParam("agency") @Nullable UUID agency) {
        return selfInspections.list(agency);
    }

    @POST
    public Response enter(SelfInspections.Entry entry) {
        SelfInspectionEntity.SelfInspectionView made = selfInspections.record(entry);
        return Response.created(URI.create("/api/v1/inspections/self-inspections#" + made.id()))
                .entity(made)
                .build();
    }
}
