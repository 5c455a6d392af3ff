package vn.sen.inspections.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.fieldwork.Fieldwork;
import vn.sen.inspections.fieldwork.ObservationDraft;
import vn.sen.inspections.fieldwork.ObservationView;
import vn.sen.inspections.fieldwork.Observations;
import vn.sen.inspections.fieldwork.ScoreView;
import vn.sen.inspections.fieldwork.Scores;
import vn.sen.inspections.fieldwork.SnapshotView;
import vn.sen.inspections.fieldwork.Snapshots;
import vn.sen.inspections.findings.Checklists;
import vn.sen.platform.api.documents.FileAnswer;
import vn.sen.platform.api.explain.Explanation;
import vn.sen.platform.api.lists.Listing;

/** What happens in the field, over HTTP. */
@Path("api")
@Component(service = FieldworkResource.class)
public final class FieldworkResource {
    private final Fieldwork fieldwork;
    private final Observations observations;
    private final Snapshots snapshots;
    private final Scores scores;
    private final Checklists checklists;

    @Activate
    public FieldworkResource(
            @Reference Fieldwork fieldwork,
            @Reference Observations observations,
            @Reference Snapshots snapshots,
            @Reference Scores scores,
            @Reference Checklists checklists) {
        this.fieldwork = fieldwork;
        this.observations = observations;
        this.snapshots = snapshots;
        this.scores = scores;
        this.checklists = checklists;
    }

    /** The criteria, and what is remembered from earlier inspections. */
    @GET
    @Path("{id}/checklist")
    public Checklists.Checklist checklist(@PathParam("id") UUID id) {
        return checklists.of(id);
    }

    @POST
    @Path("{id}/start")
    public List<SnapshotView> start(@PathParam("id") UUID id) {
        return fieldwork.start(id);
    }

    @GET
    @Path("{id}/observations")
    public Listing<ObservationView> observations(@PathParam("id") UUID id) {
        return observations.list(id);
    }

    @POST
    @Path("{id}/observations")
    public Response note(@PathParam("id") UUID id, ObservationDraft draft) {
        ObservationView made = observations.note(id, draft);
        return Response.created(
                        URI.create("/api/v1/inspections/" + id + "/observations#" + made.id()))
                .entity(made)
                .build();
    }

    @GET
    @Path("{id}/observations/files/{sha256}")
    public FileAnswer file(@PathParam("id") UUID id, @PathParam("sha256") String sha256) {
        return observations.file(id, sha256);
    }

    @GET
    @Path("{id}/snapshots")
    public List<SnapshotView> snapshots(@PathParam("id") UUID id) {
        return snapshots.list(id);
    }

    @GET
    @Path("{id}/snapshots/{criterion}/rows")
    public SnapshotView.Rows rows(
            @PathParam("id") UUID id, @PathParam("criterion") UUID criterion) {
        return snapshots.rows(id, criterion);
    }

    @GET
    @Path("{id}/snapshots/{criterion}/drift")
    public SnapshotView.Drift drift(
            @PathParam("id") UUID id, @PathParam("criterion") UUID criterion) {
        return snapshots.drift(id, criterion);
    }

    @GET
    @Path("{id}/scores")
    public Scores.ScoreSheet scores(@PathParam("id") UUID id) {
        return scores.sheet(id);
    }

    @PUT
    @Path("{id}/scores/{criterion}")
    public ScoreView give(
            @PathParam("id") UUID id,
            @PathParam("criterion") UUID criterion,
            Scores.Points points) {
        return scores.give(id, criterion, points);
    }

    @GET
    @Path("{id}/scores/{criterion}/explain")
    public Explanation explain(@PathParam("id") UUID id, @PathParam("criterion") UUID criterion) {
        return scores.explain(id, criterion);
    }
}
