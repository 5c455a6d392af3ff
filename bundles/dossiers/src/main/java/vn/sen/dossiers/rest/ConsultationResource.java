package vn.sen.dossiers.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.dossiers.legs.Consultations;
import vn.sen.dossiers.legs.Consulting;
import vn.sen.platform.api.lists.Listing;

/** The opinions that were asked of the caller's agencies. */
@Path("api/consultations")
@Component(service = ConsultationResource.class)
public final class ConsultationResource {
    private final Consultations consultations;
    private final Consulting consulting;

    @Activate
    public ConsultationResource(
            @Reference Consultations consultations, @Reference Consulting consulting) {
        this.consultations = consultations;
        this.consulting = consulting;
    }

    /**
     * @param answered those that have their answer, instead of those that wait for it
     */
    @GET
    public Listing<Consultations.Asked> list(@QueryParam("answered") boolean answered) {
        return consultations.list(answered);
    }

    @GET
    @Path("{id}")
    public Consultations.Asked one(@PathParam("id") UUID id) {
        return consultations.find(id);
    }

    @POST
    @Path("{id}/reply")
    public Consultations.Asked reply(@PathParam("id") UUID id, WayResource.Reply reply) {
        return consultations.find(consulting.reply(id, reply.reply()));
    }
}
