package vn.sen.inspections.pages;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.access.InspectionPermission;
import vn.sen.inspections.visits.Inspections;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.pages.Form;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.text.Text;

/** Planning an inspection. */
@Path("pages/plan")
@Component(service = PlanPages.class)
public final class PlanPages {
    private final Inspections inspections;
    private final PlanForm plans;

    @Activate
    public PlanPages(@Reference Inspections inspections, @Reference PlanForm plans) {
        this.inspections = inspections;
        this.plans = plans;
    }

    /**
     * @param programme chosen to begin with
     */
    @GET
    public Page blank(@QueryParam("programme") @Nullable UUID programme) {
        Call.current().caller().require(InspectionPermission.PLAN);
        return Page.of(
                        new Text("Lên kế hoạch kiểm tra", "Plan an inspection"),
                        plans.form(Optional.empty(), Optional.ofNullable(programme)))
                .under(OverviewPages.CRUMB);
    }

    @POST
    public Response plan(Form form) {
        return Desks.seen(inspections.plan(plans.read(form)).id(), "");
    }
}
