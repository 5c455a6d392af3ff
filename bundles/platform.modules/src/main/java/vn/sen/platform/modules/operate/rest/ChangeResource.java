package vn.sen.platform.modules.operate.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.lists.Listing;
import vn.sen.platform.modules.change.Change;
import vn.sen.platform.modules.change.Progress;
import vn.sen.platform.modules.operate.History;

/** Changes of modules, those under way and those that are over. */
@Path("api/changes")
@Produces("application/json")
@Component(service = ChangeResource.class)
public final class ChangeResource {
    private final History history;

    @Activate
    public ChangeResource(@Reference History history) {
        this.history = history;
    }

    @GET
    public Listing<Change> list(
            @QueryParam("module") @Nullable String module,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("outcome") @Nullable String outcome) {
        return history.list(History.Search.of(module, kind, outcome));
    }

    @GET
    @Path("{id}")
    public Change one(@PathParam("id") String id) {
        return history.find(id);
    }

    /** 202 with the change and where to look after it. */
    static Response begun(Progress progress) {
        Change change = progress.now();
        return Response.accepted(change)
                .location(URI.create("/api/v1/modules/changes/" + change.id()))
                .build();
    }
}
