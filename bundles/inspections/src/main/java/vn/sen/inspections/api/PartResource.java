package vn.sen.inspections.api;

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
import vn.sen.inspections.followup.EvidenceEntity;
import vn.sen.inspections.followup.Extending;
import vn.sen.inspections.followup.PartDraft;
import vn.sen.inspections.followup.PartLists;
import vn.sen.inspections.followup.PartState;
import vn.sen.inspections.followup.PartView;
import vn.sen.inspections.followup.Parts;
import vn.sen.inspections.followup.Remediation;
import vn.sen.inspections.followup.Verifications;
import vn.sen.platform.api.documents.FileAnswer;
import vn.sen.platform.api.lists.Listing;

/** Parts of remediations over HTTP: who owes what, evidence, claim, verification. */
@Path("api/parts")
@Component(service = PartResource.class)
public final class PartResource {
    private final PartLists lists;
    private final Parts parts;
    private final Remediation remediation;
    private final Verifications verifications;
    private final Extending extending;

    @Activate
    public PartResource(
            @Reference PartLists lists,
            @Reference Parts parts,
            @Reference Remediation remediation,
            @Reference Verifications verifications,
            @Reference Extending extending) {
        this.extending = extending;
        this.lists = lists;
        this.parts = parts;
        this.remediation = remediation;
        this.verifications = verifications;
    }

    @GET
    public Listing<PartView> list(
            @QueryParam("agency") @Nullable UUID agency,
            @QueryParam("finding") @Nullable UUID finding,
            @QueryParam("state") @Nullable PartState state,
            @QueryParam("broken") @Nullable Boolean broken) {
        return lists.list(new PartLists.Filter(agency, finding, state, broken));
    }

    @GET
    @Path("{id}")
    public PartLists.Detail get(@PathParam("id") UUID id) {
        return lists.detail(id);
    }

    @PUT
    @Path("{id}")
    public PartView edit(@PathParam("id") UUID id, PartDraft draft) {
        return parts.edit(id, draft);
    }

    /** More time, once and before the last day. */
    @POST
    @Path("{id}/extend")
    public PartView extend(@PathParam("id") UUID id, Extending.MoreTime asked) {
        return extending.extend(id, asked);
    }

    @POST
    @Path("{id}/evidence")
    public Response prove(@PathParam("id") UUID id, Remediation.Proof proof) {
        EvidenceEntity.EvidenceView made = remediation.prove(id, proof);
        return Response.created(URI.create("/api/v1/inspections/parts/" + id)).entity(made).build();
    }

    @GET
    @Path("{id}/files/{sha256}")
    public FileAnswer file(@PathParam("id") UUID id, @PathParam("sha256") String sha256) {
        return lists.file(id, sha256);
    }

    @POST
    @Path("{id}/claim")
    public PartView claim(@PathParam("id") UUID id, Remediation.Claim claim) {
        return remediation.claim(id, claim);
    }

    @POST
    @Path("{id}/verify")
    public PartLists.Detail verify(@PathParam("id") UUID id, Verifications.Check check) {
        verifications.verify(id, check);
        return lists.detail(id);
    }
}
