package vn.sen.inspections.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.documents.FollowUpReport;
import vn.sen.inspections.documents.InspectionDocuments;
import vn.sen.platform.api.documents.FileAnswer;

/** Documents as PDF over HTTP. */
@Path("api")
@Component(service = DocumentResource.class)
public final class DocumentResource {
    private final InspectionDocuments documents;
    private final FollowUpReport followUp;

    @Activate
    public DocumentResource(
            @Reference InspectionDocuments documents, @Reference FollowUpReport followUp) {
        this.documents = documents;
        this.followUp = followUp;
    }

    @GET
    @Path("{id}/documents/decision")
    public FileAnswer decision(@PathParam("id") UUID id) {
        return documents.decision(id);
    }

    @GET
    @Path("{id}/documents/minutes")
    public FileAnswer minutes(@PathParam("id") UUID id) {
        return documents.minutes(id);
    }

    @GET
    @Path("{id}/documents/conclusion")
    public FileAnswer conclusion(@PathParam("id") UUID id) {
        return documents.conclusion(id);
    }

    /** Of one owner agency, of one programme, or of all that the caller may see. */
    @GET
    @Path("follow-up-report")
    public FileAnswer followUp(
            @QueryParam("agency") @Nullable UUID agency,
            @QueryParam("programme") @Nullable UUID programme) {
        return followUp.report(agency, programme);
    }
}
