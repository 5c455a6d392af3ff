package vn.sen.inspections.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.followup.Progress;

/** How far a programme has come, over HTTP. */
@Path("api/programmes/{id}/progress")
@Component(service = ProgressResource.class)
public final class ProgressResource {
    private final Progress progress;

    @Activate
    public ProgressResource(@Reference Progress progress) {
        this.progress = progress;
    }

    @GET
    public Progress.Counts of(@PathParam("id") UUID id) {
        return progress.of(id);
    }
}
