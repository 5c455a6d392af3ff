package vn.sen.inspections.api;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.findings.FindingDraft;
import vn.sen.inspections.findings.FindingLists;
import vn.sen.inspections.findings.FindingView;
import vn.sen.inspections.findings.Findings;
import vn.sen.inspections.findings.ResponseEntity;
import vn.sen.inspections.findings.Responses;
import vn.sen.inspections.findings.StepEntity;
import vn.sen.inspections.followup.PartDraft;
import vn.sen.inspections.followup.PartView;
import vn.sen.inspections.followup.Parts;
import vn.sen.inspections.followup.Verifications;
import vn.sen.platform.api.lists.Listing;

/** Findings over HTTP. */
@Path("api/findings")
@Component(service = FindingResource.class)
public final class FindingResource {
    private final Findings findings;
    private final FindingLists lists;
    private final Responses responses;
    private final Parts parts;
    private final Verifications verifications;

    @Activate
    public FindingResource(
            @Reference Findings findings,
            @Reference FindingLists lists,
            @Reference Responses responses,
            @Reference Parts parts,
            @Reference Verifications verifications) {
        this.findings = findings;
        this.lists = lists;
        this.responses = responses;
        this.parts = parts;
        this.verifications = verifications;
    }

    @GET
    public Listing<FindingView> list(@BeanParam FindingQuery query) {
        return lists.list(query.filter(false));
    }

    /** Drafts a finding of the inspection given by the query. */
    @POST
    public Response draft(@QueryParam("inspection") @Nullable UUID inspection, FindingDraft draft) {
        FindingView made = findings.draft(inspection == null ? new UUID(0, 0) : inspection, draft);
        return Response.created(URI.create("/api/v1/inspections/findings/" + made.id()))
                .entity(made)
                .build();
    }

    @GET
    @Path("{id}")
    public FindingView get(@PathParam("id") UUID id) {
        return findings.get(id);
    }

    @PUT
    @Path("{id}")
    public FindingView edit(@PathParam("id") UUID id, FindingDraft draft) {
        return findings.edit(id, draft);
    }

    @GET
    @Path("{id}/history")
    public List<StepEntity.StepView> history(@PathParam("id") UUID id) {
        return findings.history(id);
    }

    @POST
    @Path("{id}/share")
    public FindingView share(@PathParam("id") UUID id) {
        return findings.share(id);
    }

    @POST
    @Path("{id}/confirm")
    public FindingView confirm(@PathParam("id") UUID id, Why why) {
        return findings.confirm(id, why.reason());
    }

    @POST
    @Path("{id}/withdraw")
    public FindingView withdraw(@PathParam("id") UUID id, Why why) {
        return findings.withdraw(id, why.reason());
    }

    @GET
    @Path("{id}/responses")
    public List<ResponseEntity.ResponseView> responses(@PathParam("id") UUID id) {
        return responses.list(id);
    }

    @POST
    @Path("{id}/responses")
    public FindingView respond(@PathParam("id") UUID id, Responses.Reply reply) {
        responses.respond(id, reply);
        return findings.get(id);
    }

    @GET
    @Path("{id}/parts")
    public List<PartView> parts(@PathParam("id") UUID id) {
        return parts.ofFinding(id);
    }

    @POST
    @Path("{id}/parts")
    public Response assign(@PathParam("id") UUID id, PartDraft draft) {
        PartView made = parts.assign(id, draft);
        return Response.created(URI.create("/api/v1/inspections/parts/" + made.id()))
                .entity(made)
                .build();
    }

    @POST
    @Path("{id}/close")
    public FindingView close(@PathParam("id") UUID id) {
        return verifications.close(id);
    }

    @POST
    @Path("{id}/reopen")
    public FindingView reopen(@PathParam("id") UUID id, Why why) {
        return verifications.reopen(id, why.reason());
    }

    /** A reason, where an act needs one. */
    public record Why(@Nullable String reason) {}
}
