package vn.sen.dossiers.pages;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.dossiers.clock.Pausing;
import vn.sen.dossiers.clock.Stop;
import vn.sen.dossiers.intake.Accepting;
import vn.sen.dossiers.legs.Consulting;
import vn.sen.dossiers.legs.Custody;
import vn.sen.dossiers.legs.Moving;
import vn.sen.platform.api.pages.Form;

/** Forms on the way of a dossier: signed for, moved on, asked about, decided at the door. */
@Path("pages")
@Component(service = WayForms.class)
public final class WayForms {
    private final Moving moving;
    private final Accepting accepting;
    private final Pausing pausing;
    private final Consulting consulting;
    private final Custody custody;

    @Activate
    public WayForms(
            @Reference Moving moving,
            @Reference Accepting accepting,
            @Reference Pausing pausing,
            @Reference Consulting consulting,
            @Reference Custody custody) {
        this.moving = moving;
        this.accepting = accepting;
        this.pausing = pausing;
        this.consulting = consulting;
        this.custody = custody;
    }

    @POST
    @Path("{id}/sign")
    public Response sign(@PathParam("id") UUID id, Form form) {
        moving.sign(id, null);
        return ActForms.back(id, Deed.SIGN);
    }

    @POST
    @Path("{id}/process")
    public Response process(@PathParam("id") UUID id, Form form) {
        moving.process(id, null);
        return ActForms.back(id, Deed.PROCESS);
    }

    @POST
    @Path("{id}/transfer")
    public Response transfer(@PathParam("id") UUID id, Form form) {
        moving.transfer(id, new Moving.Transfer(form.raw("leg"), form.raw("words"), null));
        return ActForms.back(id, Deed.TRANSFER);
    }

    @POST
    @Path("{id}/accept")
    public Response accept(@PathParam("id") UUID id, Form form) {
        accepting.accept(id, null);
        return ActForms.back(id, Deed.ACCEPT);
    }

    @POST
    @Path("{id}/refuse")
    public Response refuse(@PathParam("id") UUID id, Form form) {
        accepting.refuse(id, new Accepting.Refusal(form.raw("reason"), form.raw("document"), null));
        return ActForms.back(id, Deed.REFUSE);
    }

    @POST
    @Path("{id}/guide")
    public Response guide(@PathParam("id") UUID id, Form form) {
        pausing.stop(
                id,
                new Stop(
                        "supplement",
                        form.raw("document"),
                        form.raw("words"),
                        null,
                        form.raw("justification"),
                        null));
        return ActForms.back(id, Deed.GUIDE);
    }

    @POST
    @Path("{id}/consult")
    public Response consult(@PathParam("id") UUID id, Form form) {
        UUID agency = form.optionalId("agency");
        var due = form.date("dueDay");
        form.check();
        consulting.ask(id, new Consulting.Question(agency, form.raw("words"), due));
        return ActForms.back(id, Deed.CONSULT);
    }

    @POST
    @Path("{id}/custody")
    public Response custody(@PathParam("id") UUID id, Form form) {
        custody.pass(
                id,
                new Custody.Passing(
                        form.raw("item"), form.raw("holder"), null, form.raw("signedBy"), null));
        return ActForms.back(id, Deed.CUSTODY);
    }
}
