package vn.sen.platform.modules.operate.pages;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.pages.Form;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.pages.Templates;
import vn.sen.platform.api.text.Text;
import vn.sen.platform.modules.operate.ModulesPermission;
import vn.sen.platform.modules.operate.Operations;
import vn.sen.platform.modules.operate.rest.PlanResource;
import vn.sen.platform.modules.plan.Plan;

/** Archives come in, are planned, read by a person, and applied. */
@Path("pages/plans")
@Component(service = PlanPages.class)
public final class PlanPages {
    static final Page.Crumb CRUMB = new Page.Crumb(new Text("Kế hoạch", "Plans"), "/modules/plans");

    private final Templates templates;
    private final Operations operations;

    @Activate
    public PlanPages(@Reference Templates templates, @Reference Operations operations) {
        this.templates = templates;
        this.operations = operations;
    }

    @GET
    public Page list() {
        return Page.of(
                        CRUMB.label(),
                        templates.fragment("plans.jte", Map.of("plans", operations.plans())))
                .under(ModulePages.CRUMB)
                .with(templates.fragment("modules-actions.jte", Map.of()));
    }

    @GET
    @Path("new")
    public Page form() {
        Call.current().caller().require(ModulesPermission.CHANGE);
        return Page.of(
                        new Text("Đưa gói phân hệ vào", "Bring a module archive"),
                        templates.fragment(
                                "upload.jte", Map.of("unsigned", operations.unsignedAllowed())))
                .under(ModulePages.CRUMB, CRUMB);
    }

    @POST
    @Path("new")
    public Response plan(Form form) {
        Plan plan = PlanResource.planned(operations, form);
        return Response.seeOther(URI.create("/modules/plans/" + plan.id())).build();
    }

    @GET
    @Path("{id}")
    public Page one(@PathParam("id") String id) {
        Plan plan = operations.find(id);
        return Page.of(
                        new Text("Kế hoạch {0}", "Plan {0}").with(id),
                        templates.fragment(
                                "plan.jte",
                                Map.of("plan", plan, "current", operations.isCurrent(plan))))
                .under(ModulePages.CRUMB, CRUMB);
    }

    @POST
    @Path("{id}/apply")
    public Response apply(@PathParam("id") String id, Form form) {
        boolean approved = form.flag("approve");
        if (!approved && operations.find(id).asksApproval()) {
            form.faults()
                    .add(
                            "approve",
                            "required",
                            new Text(
                                    "Hãy đọc những gì bản này xin dùng, rồi đánh dấu chấp thuận.",
                                    "Read what this version asks for, then tick that you approve."));
            form.check();
        }
        return ChangePages.follow(operations.apply(id, approved));
    }
}
