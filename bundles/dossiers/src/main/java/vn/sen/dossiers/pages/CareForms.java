package vn.sen.dossiers.pages;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.dossiers.cases.Surcharging;
import vn.sen.dossiers.intake.Accepting;
import vn.sen.dossiers.intake.Aftercare;
import vn.sen.dossiers.intake.Receipt;
import vn.sen.dossiers.legs.Moving;
import vn.sen.platform.api.content.Attachments;
import vn.sen.platform.api.pages.Form;

/** Forms on what comes later: further papers, fees, more time, who works on it. */
@Path("pages")
@Component(service = CareForms.class)
public final class CareForms {
    private final Accepting accepting;
    private final Aftercare aftercare;
    private final Moving moving;
    private final Attachments attachments;
    private final Surcharging surcharging;

    @Activate
    public CareForms(
            @Reference Accepting accepting,
            @Reference Aftercare aftercare,
            @Reference Moving moving,
            @Reference Attachments attachments,
            @Reference Surcharging surcharging) {
        this.accepting = accepting;
        this.aftercare = aftercare;
        this.moving = moving;
        this.attachments = attachments;
        this.surcharging = surcharging;
    }

    @POST
    @Path("{id}/give")
    public Response give(@PathParam("id") UUID id, Form form) {
        List<Receipt.Given> given = new ArrayList<>();
        for (String key : form.all("known")) {
            if (form.all("part").contains(key)) {
                given.add(
                        new Receipt.Given(
                                key,
                                null,
                                form.number("quantity." + key, 1, 1000),
                                null,
                                attachments.keep(form.uploads("file." + key))));
            } else if (!form.uploads("file." + key).isEmpty()) {
                form.faults().required("part", null);
            }
        }
        form.check();
        accepting.give(id, given);
        return ActForms.back(id, Deed.GIVE);
    }

    @POST
    @Path("{id}/pay")
    public Response pay(@PathParam("id") UUID id, Form form) {
        UUID fee = form.optionalId("fee");
        form.check();
        aftercare.pay(id, new Aftercare.Payment(fee, form.raw("receipt"), null));
        return ActForms.back(id, Deed.PAY);
    }

    @POST
    @Path("{id}/surcharge")
    public Response surcharge(@PathParam("id") UUID id, Form form) {
        surcharging.add(id, new Surcharging.Asked(form.raw("code"), form.raw("document")));
        return ActForms.back(id, Deed.SURCHARGE);
    }

    @POST
    @Path("{id}/assign")
    public Response assign(@PathParam("id") UUID id, Form form) {
        UUID account = form.id("account");
        form.check();
        moving.assign(id, account);
        return ActForms.back(id, Deed.ASSIGN);
    }
}
