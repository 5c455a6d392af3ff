package vn.sen.dossiers.pages;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.dossiers.access.AgencyBook;
import vn.sen.dossiers.corrections.Corrections;
import vn.sen.platform.api.pages.Form;
import vn.sen.platform.api.text.Text;

/** Forms by which one proposes and another approves a correction of the past. */
@Path("pages")
@Component(service = CorrectionForms.class)
public final class CorrectionForms {
    private final Corrections corrections;
    private final AgencyBook agencies;

    @Activate
    public CorrectionForms(@Reference Corrections corrections, @Reference AgencyBook agencies) {
        this.corrections = corrections;
        this.agencies = agencies;
    }

    @POST
    @Path("{id}/correct")
    public Response propose(@PathParam("id") UUID id, Form form) {
        UUID segment = form.id("segment");
        LocalDate day = form.date("day");
        LocalTime time = form.optionalTime("time");
        if (time == null) {
            form.faults().add("time", "required", new Text("Hãy nhập giờ.", "Enter the time."));
        }
        form.check();
        corrections.propose(
                id,
                new Corrections.Proposal(
                        segment,
                        day.atTime(time == null ? LocalTime.NOON : time)
                                .atZone(agencies.zone())
                                .toInstant(),
                        form.raw("proof"),
                        form.raw("why")));
        return ActForms.back(id, Deed.CORRECT);
    }

    @POST
    @Path("{id}/corrections/{correction}/approve")
    public Response approve(
            @PathParam("id") UUID id, @PathParam("correction") UUID correction, Form form) {
        corrections.approve(correction, form.raw("words"));
        return ActForms.back(id, Deed.CORRECT);
    }

    @POST
    @Path("{id}/corrections/{correction}/decline")
    public Response decline(
            @PathParam("id") UUID id, @PathParam("correction") UUID correction, Form form) {
        corrections.decline(correction, form.raw("words"));
        return ActForms.back(id, Deed.CORRECT);
    }
}
