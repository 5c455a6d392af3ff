package vn.sen.platform.modules.operate.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.documents.FileAnswer;
import vn.sen.platform.api.lists.Column;
import vn.sen.platform.api.lists.Listing;
import vn.sen.platform.api.text.Text;
import vn.sen.platform.modules.operate.DataExport;
import vn.sen.platform.modules.operate.ModuleView;
import vn.sen.platform.modules.operate.Operations;
import vn.sen.platform.modules.operate.Overview;

/** The modules of this node, and what is done with them. */
@Path("api")
@Produces("application/json")
@Component(service = ModuleResource.class)
public final class ModuleResource {
    private final Overview overview;
    private final Operations operations;
    private final DataExport exports;

    @Activate
    public ModuleResource(
            @Reference Overview overview,
            @Reference Operations operations,
            @Reference DataExport exports) {
        this.overview = overview;
        this.operations = operations;
        this.exports = exports;
    }

    @GET
    public Listing<ModuleView> list() {
        return Listing.whole("phan-he", new Text("Phân hệ", "Modules"), columns(), overview.all());
    }

    @GET
    @Path("{name}")
    public ModuleView one(@PathParam("name") String name) {
        return overview.one(name);
    }

    @POST
    @Path("{name}/enable")
    public Response enable(@PathParam("name") String name) {
        return ChangeResource.begun(operations.enable(name));
    }

    @POST
    @Path("{name}/disable")
    public Response disable(@PathParam("name") String name) {
        return ChangeResource.begun(operations.disable(name));
    }

    @POST
    @Path("{name}/rollback")
    public Response rollback(@PathParam("name") String name) {
        return ChangeResource.begun(operations.rollback(name));
    }

    @POST
    @Path("{name}/remove")
    public Response remove(@PathParam("name") String name) {
        return ChangeResource.begun(operations.remove(name));
    }

    /** All rows of its tables: CSV files in a zip, also while the module is off. */
    @GET
    @Path("{name}/data")
    @Produces("*/*")
    public FileAnswer data(@PathParam("name") String name) {
        return exports.of(name);
    }

    private static List<Column<ModuleView>> columns() {
        return List.of(
                Column.of("name", "Phân hệ", "Module", ModuleView::name),
                Column.of("state", "Trạng thái", "State", view -> view.standing().words()),
                Column.of("version", "Phiên bản", "Version", ModuleView::version),
                Column.of("origin", "Nguồn", "Origin", ModuleView::origin),
                Column.of("signer", "Người ký", "Signer", ModuleView::signer),
                Column.of("health", "Sức khỏe", "Health", ModuleView::health),
                Column.of("requests", "Yêu cầu", "Requests", ModuleView::requests),
                Column.of("failures", "Lỗi", "Failures", ModuleView::failures),
                Column.of("inside", "Đang xử lý", "In it now", ModuleView::inside),
                Column.of("rows", "Số dòng", "Rows", ModuleView::rows),
                Column.of("bytes", "Số byte", "Bytes", ModuleView::bytes),
                Column.of("requires", "Cần", "Requires", view -> String.join(" ", view.requires())),
                Column.of(
                        "requiredBy",
                        "Được cần bởi",
                        "Required by",
                        view -> String.join(" ", view.requiredBy())),
                Column.of("reason", "Lý do", "Reason", ModuleView::reason),
                Column.of("previous", "Bản trước", "Previous", ModuleView::previous));
    }
}
