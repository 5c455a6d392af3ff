package vn.sen.platform.modules.operate.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.lists.Column;
import vn.sen.platform.api.lists.Listing;
import vn.sen.platform.api.pages.Form;
import vn.sen.platform.api.pages.Upload;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.text.Text;
import vn.sen.platform.modules.operate.ModulesProblem;
import vn.sen.platform.modules.operate.Operations;
import vn.sen.platform.modules.plan.Plan;

/** What archives would do, and the word to do it. */
@Path("api/plans")
@Produces("application/json")
@Component(service = PlanResource.class)
public final class PlanResource {
    private final Operations operations;

    @Activate
    public PlanResource(@Reference Operations operations) {
        this.operations = operations;
    }

    @GET
    public Listing<Plan> list() {
        return Listing.whole(
                "ke-hoach", new Text("Kế hoạch", "Plans"), columns(), operations.plans());
    }

    @GET
    @Path("{id}")
    public Plan one(@PathParam("id") String id) {
        return operations.find(id);
    }

    /** Takes a form (multipart) with the archive in the field {@code archive}. */
    @POST
    @Consumes("multipart/form-data")
    public Response plan(Form form) {
        Plan plan = planned(operations, form);
        return Response.created(URI.create("/api/v1/modules/plans/" + plan.id()))
                .entity(plan)
                .build();
    }

    /** The plan of the archive that came with a form. */
    public static Plan planned(Operations operations, Form form) {
        Upload upload =
                form.uploads("archive").stream()
                        .findFirst()
                        .orElseThrow(() -> new Problem(ModulesProblem.NO_ARCHIVE));
        return operations.plan(upload.fileName(), upload::open);
    }

    /**
     * Begins the change.
     *
     * @param approve whether the caller has read and approves what the plan asks
     */
    @POST
    @Path("{id}/apply")
    public Response apply(@PathParam("id") String id, @QueryParam("approve") boolean approve) {
        return ChangeResource.begun(operations.apply(id, approve));
    }

    private static List<Column<Plan>> columns() {
        return List.of(
                Column.of("id", "Mã", "Id", Plan::id),
                Column.of("at", "Lúc", "At", Plan::at),
                Column.of("by", "Ai", "Who", Plan::by),
                Column.of("file", "Tệp", "File", Plan::file),
                Column.of("module", "Phân hệ", "Module", Plan::module),
                Column.of("from", "Từ bản", "From", Plan::from),
                Column.of("to", "Đến bản", "To", Plan::to),
                Column.of("signer", "Người ký", "Signer", Plan::signer),
                Column.of("refusals", "Lý do từ chối", "Refusals", plan -> plan.refusals().size()));
    }
}
