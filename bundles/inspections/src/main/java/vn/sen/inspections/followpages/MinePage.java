package vn.sen.inspections.followpages;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.access.AgencyBook;
import vn.sen.inspections.access.InspectionPermission;
import vn.sen.inspections.selfreports.SelfInspections;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.pages.Field;
import vn.sen.platform.api.pages.Form;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.pages.Templates;
import vn.sen.platform.api.people.Caller;
import vn.sen.platform.api.text.Text;

/** What the reader's own agency owes, and by when. */
@Path("pages/mine")
@Component(service = MinePage.class)
public final class MinePage {
    private static final String HERE = "/inspections/mine";
    private static final int RECENT = 5;

    private final Templates templates;
    private final Duties duties;
    private final SelfInspections selfInspections;
    private final AgencyBook agencies;

    @Activate
    public MinePage(
            @Reference Templates templates,
            @Reference Duties duties,
            @Reference SelfInspections selfInspections,
            @Reference AgencyBook agencies) {
        this.templates = templates;
        this.duties = duties;
        this.selfInspections = selfInspections;
        this.agencies = agencies;
    }

    @GET
    public Page mine(
            @QueryParam("act") @Nullable String act, @QueryParam("done") @Nullable String done) {
        Caller caller = Call.current().caller();
        caller.require(InspectionPermission.VIEW_AGENCY);
        Map<String, Object> model = new HashMap<>();
        Optional<UUID> agency =
                caller.agency().filter(a -> caller.may(InspectionPermission.VIEW_AGENCY, a));
        model.put("agency", agency.map(duties::name).orElse(""));
        model.put("owed", agency.map(duties::of));
        model.put("done", Done.of(done));
        boolean records =
                agency.filter(a -> caller.may(InspectionPermission.SELF_INSPECT, a)).isPresent();
        model.put("records", records);
        model.put("recording", records && "self-inspection".equals(act));
        model.put("units", agency.map(this::units).orElse(List.of()));
        model.put(
                "held",
                agency.map(a -> selfInspections.list(null).pager().page(null, RECENT).items())
                        .orElse(List.of()));
        return Page.of(
                        new Text("Việc cơ quan tôi phải khắc phục", "What my agency owes"),
                        templates.fragment("follow/mine.jte", model))
                .under(Trail.MODULE);
    }

    private List<Field.Choice> units(UUID agency) {
        List<Field.Choice> units = new java.util.ArrayList<>();
        units.add(new Field.Choice(agency, agencies.name(agency)));
        agencies.children(agency).forEach(c -> units.add(new Field.Choice(c.id(), c.name())));
        return List.copyOf(units);
    }

    @POST
    @Path("self-inspection")
    public Response record(Form form) {
        UUID agency = form.id("agency");
        LocalDate day = form.date("heldOn");
        form.text("reference", 200);
        form.optional("words", 10_000);
        form.check();
        selfInspections.record(
                new SelfInspections.Entry(agency, day, form.raw("reference"), form.raw("words")));
        return Response.seeOther(URI.create(HERE + "?done=" + Done.SELF_INSPECTED.name())).build();
    }
}
