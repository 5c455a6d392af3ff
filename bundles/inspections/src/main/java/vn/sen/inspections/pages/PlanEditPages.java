package vn.sen.inspections.pages;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.access.InspectionPermission;
import vn.sen.inspections.visits.InspectionView;
import vn.sen.inspections.visits.Inspections;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.pages.Form;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.text.Text;

/** Changing the plan of an inspection. */
@Path("pages/{id: [0-9a-fA-F]{8}-[0-9a-fA-F-]{27}}/plan")
@Component(service = PlanEditPages.class)
public final class PlanEditPages {
    private final Inspections inspections;
    private final PlanForm plans;

    @Activate
    public PlanEditPages(@Reference Inspections inspections, @Reference PlanForm plans) {
        this.inspections = inspections;
        this.plans = plans;
    }

    @GET
    public Page edit(@PathParam("id") UUID id) {
        Call.current().caller().require(InspectionPermission.PLAN);
        InspectionView visit = inspections.get(id);
        return Page.of(
                        new Text("Sửa kế hoạch kiểm tra", "Edit the plan"),
                        plans.form(Optional.of(visit), Optional.of(visit.programme())))
                .under(OverviewPages.CRUMB, Desks.crumb(visit));
    }

    @POST
    public Response save(@PathParam("id") UUID id, Form form) {
        inspections.edit(id, plans.read(form));
        return Desks.seen(id, "");
    }
}
