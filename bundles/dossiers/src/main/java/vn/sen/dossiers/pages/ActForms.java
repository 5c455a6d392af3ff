package vn.sen.dossiers.pages;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.dossiers.access.AgencyBook;
import vn.sen.dossiers.clock.Extending;
import vn.sen.dossiers.clock.Finishing;
import vn.sen.dossiers.clock.Pausing;
import vn.sen.dossiers.clock.Resuming;
import vn.sen.dossiers.clock.Stop;
import vn.sen.platform.api.pages.Form;

/** Forms on the clock of a dossier. */
@Path("pages")
@Component(service = ActForms.class)
public final class ActForms {
    private final Pausing pausing;
    private final Resuming resuming;
    private final Extending extending;
    private final Finishing finishing;
    private final AgencyBook agencies;

    @Activate
    public ActForms(
            @Reference Pausing pausing,
            @Reference Resuming resuming,
            @Reference Extending extending,
            @Reference Finishing finishing,
            @Reference AgencyBook agencies) {
        this.pausing = pausing;
        this.resuming = resuming;
        this.extending = extending;
        this.finishing = finishing;
        this.agencies = agencies;
    }

    static Response back(UUID id, Deed deed) {
        return Response.seeOther(URI.create("/dossiers/" + id + "?done=" + deed.name())).build();
    }

    /** When it happened, as the form has it; null for now. */
    private @Nullable Instant at(Form form) {
        LocalDate day = form.optionalDate("day");
        LocalTime time = form.optionalTime("time");
        if (day == null) {
            return null;
        }
        boolean today = day.equals(agencies.today());
        LocalTime of = time == null ? (today ? null : LocalTime.of(17, 0)) : time;
        return of == null ? null : day.atTime(of).atZone(agencies.zone()).toInstant();
    }

    @POST
    @Path("{id}/stop")
    public Response stop(@PathParam("id") UUID id, Form form) {
        Instant at = at(form);
        form.check();
        pausing.stop(
                id,
                new Stop(
                        form.raw("reason"),
                        form.raw("document"),
                        form.raw("words"),
                        List.copyOf(form.all("parts")),
                        form.raw("justification"),
                        at));
        return back(id, Deed.STOP);
    }

    @POST
    @Path("{id}/resume")
    public Response resume(@PathParam("id") UUID id, Form form) {
        Instant at = at(form);
        form.check();
        resuming.resume(id, new Resuming.Resumption(form.raw("document"), form.raw("words"), at));
        return back(id, Deed.RESUME);
    }

    @POST
    @Path("{id}/extend")
    public Response extend(@PathParam("id") UUID id, Form form) {
        int amount = form.number("amount", 1, 366);
        form.check();
        extending.extend(
                id, new Extending.Apology(amount, form.raw("words"), form.raw("document"), null));
        return back(id, Deed.EXTEND);
    }

    @POST
    @Path("{id}/finish")
    public Response finish(@PathParam("id") UUID id, Form form) {
        Instant at = at(form);
        form.check();
        finishing.finish(id, new Finishing.Result(form.raw("document"), form.raw("words"), at));
        return back(id, Deed.FINISH);
    }

    @POST
    @Path("{id}/handover")
    public Response handOver(@PathParam("id") UUID id, Form form) {
        finishing.handOver(
                id,
                new Finishing.HandOver(
                        form.raw("way"), form.raw("receiver"), form.raw("document"), null));
        return back(id, Deed.HANDOVER);
    }

    @POST
    @Path("{id}/withdraw")
    public Response withdraw(@PathParam("id") UUID id, Form form) {
        finishing.withdraw(
                id, new Finishing.Withdrawal(form.raw("words"), form.raw("document"), null));
        return back(id, Deed.WITHDRAW);
    }
}
