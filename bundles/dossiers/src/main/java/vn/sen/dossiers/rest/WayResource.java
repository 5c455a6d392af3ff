package vn.sen.dossiers.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.dossiers.cases.DossierFile;
import vn.sen.dossiers.cases.DossierView;
import vn.sen.dossiers.cases.DossierViews;
import vn.sen.dossiers.cases.Surcharging;
import vn.sen.dossiers.intake.Aftercare;
import vn.sen.dossiers.legs.Consulting;
import vn.sen.dossiers.legs.Custody;
import vn.sen.dossiers.legs.Moving;

/** The way of a dossier from hand to hand. */
@Path("api")
@Component(service = WayResource.class)
public final class WayResource {
    private final Moving moving;
    private final Consulting consulting;
    private final Custody custody;
    private final Aftercare aftercare;
    private final Reading reading;

    /** What is answered with, and what makes limits longer. */
    @Component(service = Reading.class)
    public static final class Reading {
        private final DossierViews views;
        private final DossierFile file;
        private final Surcharging surcharging;

        @Activate
        public Reading(
                @Reference DossierViews views,
                @Reference DossierFile file,
                @Reference Surcharging surcharging) {
            this.views = views;
            this.file = file;
            this.surcharging = surcharging;
        }
    }

    @Activate
    public WayResource(
            @Reference Moving moving,
            @Reference Consulting consulting,
            @Reference Custody custody,
            @Reference Aftercare aftercare,
            @Reference Reading reading) {
        this.moving = moving;
        this.consulting = consulting;
        this.custody = custody;
        this.aftercare = aftercare;
        this.reading = reading;
    }

    @POST
    @Path("{id}/process")
    public DossierView process(@PathParam("id") UUID id, ActResource.Moment moment) {
        return reading.views.of(moving.process(id, moment.at()));
    }

    @POST
    @Path("{id}/transfer")
    public DossierView transfer(@PathParam("id") UUID id, Moving.Transfer transfer) {
        return reading.views.of(moving.transfer(id, transfer));
    }

    @POST
    @Path("{id}/sign")
    public DossierView sign(@PathParam("id") UUID id, ActResource.Moment moment) {
        return reading.views.of(moving.sign(id, moment.at()));
    }

    @POST
    @Path("{id}/surcharge")
    public DossierView surcharge(@PathParam("id") UUID id, Surcharging.Asked asked) {
        return reading.views.of(reading.surcharging.add(id, asked));
    }

    /** Who is to work on it. */
    public record Assignment(UUID account) {}

    @POST
    @Path("{id}/assign")
    public DossierView assign(@PathParam("id") UUID id, Assignment assignment) {
        return reading.views.of(moving.assign(id, assignment.account()));
    }

    @GET
    @Path("{id}/custody")
    public List<DossierFile.CustodyView> custody(@PathParam("id") UUID id) {
        return reading.file.custody(id);
    }

    @POST
    @Path("{id}/custody")
    public List<DossierFile.CustodyView> pass(@PathParam("id") UUID id, Custody.Passing passing) {
        custody.pass(id, passing);
        return reading.file.custody(id);
    }

    @GET
    @Path("{id}/consultations")
    public List<DossierFile.ConsultationView> consultations(@PathParam("id") UUID id) {
        return reading.file.consultations(id);
    }

    @POST
    @Path("{id}/consultations")
    public List<DossierFile.ConsultationView> ask(
            @PathParam("id") UUID id, Consulting.Question question) {
        consulting.ask(id, question);
        return reading.file.consultations(id);
    }

    /** What the agency that was asked says. */
    public record Reply(@Nullable String reply) {}

    @GET
    @Path("{id}/fees")
    public List<DossierFile.FeeView> fees(@PathParam("id") UUID id) {
        return reading.file.fees(id);
    }

    @POST
    @Path("{id}/fees")
    public List<DossierFile.FeeView> pay(@PathParam("id") UUID id, Aftercare.Payment payment) {
        aftercare.pay(id, payment);
        return reading.file.fees(id);
    }

    @GET
    @Path("{id}/feedback")
    public List<DossierFile.FeedbackView> feedback(@PathParam("id") UUID id) {
        return reading.file.feedback(id);
    }

    @POST
    @Path("{id}/feedback")
    public DossierView rate(@PathParam("id") UUID id, Aftercare.Rating rating) {
        return reading.views.of(aftercare.rate(id, rating));
    }
}
