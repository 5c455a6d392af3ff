package vn.sen.inspections.api;

import jakarta.ws.rs.DELETE;
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
import vn.sen.inspections.followup.FollowUp;
import vn.sen.inspections.visits.InspectionLists;
import vn.sen.inspections.visits.InspectionPlan;
import vn.sen.inspections.visits.InspectionState;
import vn.sen.inspections.visits.InspectionView;
import vn.sen.inspections.visits.Inspections;
import vn.sen.inspections.visits.MemberView;
import vn.sen.inspections.visits.Teams;
import vn.sen.platform.api.lists.Listing;

/** Inspections over HTTP, from the plan to the last state. */
@Path("api")
@Component(service = InspectionResource.class)
public final class InspectionResource {
    private final Inspections inspections;
    private final InspectionLists lists;
    private final Teams teams;
    private final FollowUp followUp;

    @Activate
    public InspectionResource(
            @Reference Inspections inspections,
            @Reference InspectionLists lists,
            @Reference Teams teams,
            @Reference FollowUp followUp) {
        this.inspections = inspections;
        this.lists = lists;
        this.teams = teams;
        this.followUp = followUp;
    }

    @GET
    public Listing<InspectionView> list(
            @QueryParam("programme") @Nullable UUID programme,
            @QueryParam("agency") @Nullable UUID agency,
            @QueryParam("state") @Nullable InspectionState state,
            @QueryParam("year") @Nullable Integer year) {
        return lists.list(new InspectionLists.Filter(programme, agency, state, year));
    }

    @POST
    public Response plan(InspectionPlan plan) {
        InspectionView made = inspections.plan(plan);
        return Response.created(URI.create("/api/v1/inspections/" + made.id()))
                .entity(made)
                .build();
    }

    @GET
    @Path("{id}")
    public InspectionView get(@PathParam("id") UUID id) {
        return inspections.get(id);
    }

    @PUT
    @Path("{id}")
    public InspectionView edit(@PathParam("id") UUID id, InspectionPlan plan) {
        return inspections.edit(id, plan);
    }

    @POST
    @Path("{id}/team")
    public List<MemberView> name(@PathParam("id") UUID id, Teams.Naming naming) {
        return teams.name(id, naming);
    }

    @DELETE
    @Path("{id}/team/{account}")
    public List<MemberView> release(@PathParam("id") UUID id, @PathParam("account") UUID account) {
        return teams.release(id, account);
    }

    @POST
    @Path("{id}/notice")
    public InspectionView announce(@PathParam("id") UUID id, Inspections.Notice notice) {
        return inspections.announce(id, notice);
    }

    @POST
    @Path("{id}/cancel")
    public InspectionView cancel(@PathParam("id") UUID id, Inspections.Reason reason) {
        return inspections.cancel(id, reason);
    }

    @POST
    @Path("{id}/follow-up")
    public InspectionView beginFollowUp(@PathParam("id") UUID id) {
        followUp.begin(id);
        return inspections.get(id);
    }

    @POST
    @Path("{id}/close")
    public InspectionView close(@PathParam("id") UUID id) {
        followUp.close(id);
        return inspections.get(id);
    }
}
