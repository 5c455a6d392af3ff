package vn.sen.inspections.pages;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.acts.Minutes;
import vn.sen.inspections.acts.SignedActEntity;
import vn.sen.platform.api.pages.Form;
import vn.sen.platform.api.pages.Page;

/** The minutes of an inspection: composed, edited, signed by both sides. */
@Path("pages/{id: [0-9a-fA-F]{8}-[0-9a-fA-F-]{27}}/minutes")
@Component(service = MinutesPages.class)
public final class MinutesPages {
    private final Desks desks;
    private final Minutes minutes;

    @Activate
    public MinutesPages(@Reference Desks desks, @Reference Minutes minutes) {
        this.desks = desks;
        this.minutes = minutes;
    }

    @GET
    public Page show(@PathParam("id") UUID id) {
        return desks.page(
                desks.open(id, "minutes"), "minutes.jte", Map.of("minutes", minutes.find(id)));
    }

    @POST
    @Path("compose")
    public Response compose(@PathParam("id") UUID id, Form form) {
        minutes.compose(id);
        return Desks.seen(id, "/minutes");
    }

    @POST
    public Response edit(@PathParam("id") UUID id, Form form) {
        Minutes.Draft draft =
                new Minutes.Draft(form.text("present", 20_000), form.text("words", 200_000));
        form.check();
        minutes.edit(id, draft);
        return Desks.seen(id, "/minutes");
    }

    @POST
    @Path("sign/{side: team|agency}")
    public Response sign(@PathParam("id") UUID id, @PathParam("side") String side, Form form) {
        String password = form.text("password", 500);
        form.check();
        minutes.sign(
                id,
                SignedActEntity.Side.valueOf(side.toUpperCase(Locale.ROOT)),
                new Minutes.Password(password));
        return Desks.seen(id, "/minutes");
    }
}
