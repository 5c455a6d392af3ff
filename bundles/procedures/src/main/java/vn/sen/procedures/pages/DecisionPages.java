package vn.sen.procedures.pages;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.lists.Listing;
import vn.sen.platform.api.lists.Slice;
import vn.sen.platform.api.pages.Form;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.pages.Templates;
import vn.sen.platform.api.text.Text;
import vn.sen.procedures.access.ProcedurePermission;
import vn.sen.procedures.decisions.AnnouncementClock;
import vn.sen.procedures.decisions.Decision;
import vn.sen.procedures.decisions.Decisions;

/** Decisions of announcement with their own deadlines. */
@Path("pages/decisions")
@Component(service = DecisionPages.class)
public final class DecisionPages {
    private static final String HERE = "/procedures/decisions";

    private final Decisions decisions;
    private final AnnouncementClock clocks;
    private final Templates templates;

    @Activate
    public DecisionPages(
            @Reference Decisions decisions,
            @Reference AnnouncementClock clocks,
            @Reference Templates templates) {
        this.decisions = decisions;
        this.clocks = clocks;
        this.templates = templates;
    }

    /** A decision and how its duties stand. */
    public record Row(Decision decision, List<AnnouncementClock.Judged> duties) {}

    @GET
    public Page list(@QueryParam("after") @Nullable String after) {
        Call.current().caller().require(ProcedurePermission.VIEW);
        Slice<Row> slice =
                decisions.page(after, Listing.DEFAULT_LIMIT).map(d -> new Row(d, clocks.judge(d)));
        Map<String, Object> model = new HashMap<>();
        model.put("slice", slice);
        model.put("after", after == null ? "" : after);
        return Page.of(
                        new Text("Quyết định công bố", "Decisions of announcement"),
                        templates.fragment("decisions.jte", model))
                .under(CataloguePages.CRUMB);
    }

    @POST
    @Path("{id}/entered")
    public Response entered(@PathParam("id") UUID id, Form form) {
        decisions.entered(id, form.optionalDate("enteredOn"));
        return Response.seeOther(URI.create(HERE)).build();
    }
}
