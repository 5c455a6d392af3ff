package vn.sen.platform.modules.operate.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.documents.FileAnswer;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.modules.operate.ModulesProblem;
import vn.sen.platform.modules.operate.PurgeRequest;
import vn.sen.platform.modules.operate.Purges;

/** Deleting the data of a module that is off: one person asks, another confirms. */
@Path("api/{name}/purge")
@Produces("application/json")
@Component(service = PurgeResource.class)
public final class PurgeResource {
    private final Purges purges;

    @Activate
    public PurgeResource(@Reference Purges purges) {
        this.purges = purges;
    }

    @GET
    public PurgeRequest find(@PathParam("name") String name) {
        return purges.find(name).orElseThrow(() -> new Problem(ModulesProblem.NOT_ASKED, name));
    }

    /** Asks; the export of all rows is made before this answers. */
    @POST
    public Response ask(@PathParam("name") String name) {
        return Response.status(Response.Status.CREATED).entity(purges.ask(name)).build();
    }

    @POST
    @Path("confirm")
    public Response confirm(@PathParam("name") String name) {
        return ChangeResource.begun(purges.confirm(name));
    }

    @POST
    @Path("withdraw")
    public void withdraw(@PathParam("name") String name) {
        purges.withdraw(name);
    }

    @GET
    @Path("export")
    @Produces("*/*")
    public FileAnswer export(@PathParam("name") String name) {
        return purges.export(name);
    }
}
