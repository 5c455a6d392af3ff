package vn.sen.dossiers.rest;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.dossiers.cases.DossierEntity;
import vn.sen.dossiers.cases.DossierView;
import vn.sen.dossiers.cases.DossierViews;
import vn.sen.dossiers.clock.Extending;
import vn.sen.dossiers.clock.Finishing;
import vn.sen.dossiers.clock.Pausing;
import vn.sen.dossiers.clock.Resuming;
import vn.sen.dossiers.clock.Stop;

/** What happens to the clock of a dossier. */
@Path("api")
@Component(service = ActResource.class)
public final class ActResource {
    private final Pausing pausing;
    private final Resuming resuming;
    private final Extending extending;
    private final Finishing finishing;
    private final DossierViews views;

    @Activate
    public ActResource(
            @Reference Pausing pausing,
            @Reference Resuming resuming,
            @Reference Extending extending,
            @Reference Finishing finishing,
            @Reference DossierViews views) {
        this.pausing = pausing;
        this.resuming = resuming;
        this.extending = extending;
        this.finishing = finishing;
        this.views = views;
    }

    private DossierView view(DossierEntity dossier) {
        return views.of(dossier);
    }

    @POST
    @Path("{id}/stop")
    public DossierView stop(@PathParam("id") UUID id, Stop stop) {
        return view(pausing.stop(id, stop));
    }

    @POST
    @Path("{id}/resume")
    public DossierView resume(@PathParam("id") UUID id, Resuming.Resumption resumption) {
        return view(resuming.resume(id, resumption));
    }

    @POST
    @Path("{id}/extend")
    public DossierView extend(@PathParam("id") UUID id, Extending.Apology apology) {
        return view(extending.extend(id, apology));
    }

    @POST
    @Path("{id}/finish")
    public DossierView finish(@PathParam("id") UUID id, Finishing.Result result) {
        return view(finishing.finish(id, result));
    }

    @POST
    @Path("{id}/handover")
    public DossierView handOver(@PathParam("id") UUID id, Finishing.HandOver given) {
        return view(finishing.handOver(id, given));
    }

    @POST
    @Path("{id}/withdraw")
    public DossierView withdraw(@PathParam("id") UUID id, Finishing.Withdrawal asked) {
        return view(finishing.withdraw(id, asked));
    }

    /** When it happened; left out for now. */
    public record Moment(@Nullable Instant at) {}
}
