package vn.sen.dossiers.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.dossiers.cases.DossierEntity;
import vn.sen.dossiers.cases.DossierLists;
import vn.sen.dossiers.cases.DossierView;
import vn.sen.dossiers.cases.DossierViews;
import vn.sen.dossiers.intake.Accepting;
import vn.sen.dossiers.intake.Receipt;
import vn.sen.dossiers.intake.Receiving;
import vn.sen.dossiers.intake.Submitting;
import vn.sen.platform.api.lists.Listing;

/** Lists, one dossier, and the ways in which dossiers come in. */
@Path("api")
@Component(service = DossierResource.class)
public final class DossierResource {
    private final DossierLists lists;
    private final DossierViews views;
    private final Receiving receiving;
    private final Submitting submitting;
    private final Accepting accepting;

    @Activate
    public DossierResource(
            @Reference DossierLists lists,
            @Reference DossierViews views,
            @Reference Receiving receiving,
            @Reference Submitting submitting,
            @Reference Accepting accepting) {
        this.lists = lists;
        this.views = views;
        this.receiving = receiving;
        this.submitting = submitting;
        this.accepting = accepting;
    }

    /** By due day, the earliest first. */
    @GET
    public Listing<DossierView> urgent(@BeanParam DossierQuery query) {
        return lists.urgent(query.filter());
    }

    /** By receipt, the latest first. */
    @GET
    @Path("register")
    public Listing<DossierView> register(@BeanParam DossierQuery query) {
        return lists.register(query.filter());
    }

    /** Receives what was brought to a desk or came by post. */
    @POST
    public Response receive(Receipt receipt) {
        return made(receiving.receive(receipt));
    }

    /** Takes an online submission; the same key makes one dossier, however often it is sent. */
    @POST
    @Path("submissions")
    public Response submit(Submitting.Submission submission) {
        return made(submitting.submit(submission));
    }

    private Response made(DossierEntity dossier) {
        return Response.created(URI.create("/api/v1/dossiers/" + dossier.id()))
                .entity(views.of(dossier))
                .build();
    }

    @GET
    @Path("{id}")
    public DossierView get(@PathParam("id") UUID id) {
        return lists.find(id);
    }

    @GET
    @Path("by-code/{code}")
    public DossierView byCode(@PathParam("code") String code) {
        return views.of(lists.row(code));
    }

    /** When an online dossier was received. */
    public record Acceptance(@Nullable Instant at) {}

    @POST
    @Path("{id}/receive")
    public DossierView accept(@PathParam("id") UUID id, Acceptance acceptance) {
        return views.of(accepting.accept(id, acceptance.at()));
    }

    @POST
    @Path("{id}/refuse")
    public DossierView refuse(@PathParam("id") UUID id, Accepting.Refusal refusal) {
        return views.of(accepting.refuse(id, refusal));
    }

    /** Papers that came later. */
    public record Papers(List<Receipt.Given> parts) {}

    @POST
    @Path("{id}/parts")
    public DossierView give(@PathParam("id") UUID id, Papers papers) {
        return views.of(accepting.give(id, papers.parts()));
    }
}
