package vn.sen.inspections.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.access.InspectionProblem;
import vn.sen.inspections.closing.ConditionDraft;
import vn.sen.inspections.closing.ConditionView;
import vn.sen.inspections.closing.Conditions;
import vn.sen.platform.api.explain.Explanation;
import vn.sen.platform.api.problem.Problem;

/** The closing condition of a finding over HTTP. */
@Path("api/findings/{id}/condition")
@Component(service = ConditionResource.class)
public final class ConditionResource {
    private final Conditions conditions;

    @Activate
    public ConditionResource(@Reference Conditions conditions) {
        this.conditions = conditions;
    }

    @GET
    public ConditionView get(@PathParam("id") UUID id) {
        return conditions
                .find(id)
                .orElseThrow(
                        () ->
                                new Problem(
                                        InspectionProblem.UNKNOWN,
                                        "điều kiện đóng",
                                        "closing condition"));
    }

    @PUT
    public ConditionView ask(@PathParam("id") UUID id, ConditionDraft draft) {
        return conditions.ask(id, draft);
    }

    @GET
    @Path("readings")
    public List<ConditionView.ReadingView> readings(@PathParam("id") UUID id) {
        return conditions.readings(id);
    }

    @GET
    @Path("explain")
    public Explanation explain(@PathParam("id") UUID id) {
        return conditions.explain(id);
    }
}
