package vn.sen.inspections.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Locale;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.access.InspectionProblem;
import vn.sen.inspections.acts.ConclusionEntity;
import vn.sen.inspections.acts.Conclusions;
import vn.sen.inspections.acts.Minutes;
import vn.sen.inspections.acts.MinutesEntity;
import vn.sen.inspections.acts.SignedActEntity;
import vn.sen.platform.api.explain.Explanation;
import vn.sen.platform.api.problem.Problem;

/** Minutes and conclusion of an inspection over HTTP. */
@Path("api")
@Component(service = ActResource.class)
public final class ActResource {
    private final Minutes minutes;
    private final Conclusions conclusions;

    @Activate
    public ActResource(@Reference Minutes minutes, @Reference Conclusions conclusions) {
        this.minutes = minutes;
        this.conclusions = conclusions;
    }

    @GET
    @Path("{id}/minutes")
    public MinutesEntity.MinutesView minutes(@PathParam("id") UUID id) {
        return minutes.find(id)
                .orElseThrow(() -> new Problem(InspectionProblem.UNKNOWN, "biên bản", "minutes"));
    }

    @POST
    @Path("{id}/minutes")
    public MinutesEntity.MinutesView compose(@PathParam("id") UUID id) {
        return minutes.compose(id);
    }

    @PUT
    @Path("{id}/minutes")
    public MinutesEntity.MinutesView edit(@PathParam("id") UUID id, Minutes.Draft draft) {
        return minutes.edit(id, draft);
    }

    /**
     * @param side {@code team} or {@code agency}
     */
    @POST
    @Path("{id}/minutes/sign/{side: team|agency}")
    public MinutesEntity.MinutesView sign(
            @PathParam("id") UUID id, @PathParam("side") String side, Minutes.Password password) {
        return minutes.sign(
                id, SignedActEntity.Side.valueOf(side.toUpperCase(Locale.ROOT)), password);
    }

    @GET
    @Path("{id}/conclusion")
    public ConclusionEntity.ConclusionView conclusion(@PathParam("id") UUID id) {
        return conclusions
                .find(id)
                .orElseThrow(
                        () -> new Problem(InspectionProblem.UNKNOWN, "kết luận", "conclusion"));
    }

    @PUT
    @Path("{id}/conclusion")
    public ConclusionEntity.ConclusionView edit(@PathParam("id") UUID id, Conclusions.Draft draft) {
        return conclusions.edit(id, draft);
    }

    @POST
    @Path("{id}/conclusion/issue")
    public ConclusionEntity.ConclusionView issue(
            @PathParam("id") UUID id, Conclusions.Issue issue) {
        return conclusions.issue(id, issue);
    }

    @GET
    @Path("{id}/conclusion/explain")
    public Explanation explain(@PathParam("id") UUID id) {
        return conclusions.explainDue(id);
    }
}
