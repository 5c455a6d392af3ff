package vn.sen.dossiers.imports;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.dossiers.imports.ImportViews.ImportView;
import vn.sen.dossiers.imports.ImportViews.Preview;
import vn.sen.dossiers.imports.ImportViews.RowFaultView;
import vn.sen.platform.api.lists.Column;
import vn.sen.platform.api.lists.Listing;
import vn.sen.platform.api.pages.Form;
import vn.sen.platform.api.pages.Upload;
import vn.sen.platform.api.text.Text;

/** Imports over REST: the same steps as on the pages. */
@Path("api/imports")
@Component(service = ImportResource.class)
public final class ImportResource {
    private static final List<Column<RowFaultView>> COLUMNS =
            List.of(
                    Column.of("row", "Dòng", "Row", RowFaultView::row),
                    Column.of("code", "Mã hồ sơ", "Code", RowFaultView::code),
                    Column.of("column", "Cột", "Column", RowFaultView::column),
                    Column.of("message", "Lỗi", "Fault", RowFaultView::message));

    private final ImportDesk desk;
    private final ImportPreview preview;
    private final FaultList faults;

    @Activate
    public ImportResource(
            @Reference ImportDesk desk,
            @Reference ImportPreview preview,
            @Reference FaultList faults) {
        this.desk = desk;
        this.preview = preview;
        this.faults = faults;
    }

    /** Those that the caller may see, the last ones first. */
    @GET
    public List<ImportView> recent() {
        return desk.recent();
    }

    /**
     * A form with the file in the field {@code file} and, unless it is the caller's own, the unit
     * in {@code agency}; answers with columns and first rows.
     */
    @POST
    public Response upload(Form form) {
        UUID unit = form.optionalId("agency");
        form.check();
        List<Upload> files = form.uploads("file");
        UUID id = desk.upload(unit, files.isEmpty() ? null : files.get(0));
        return Response.created(URI.create("/api/v1/dossiers/imports/" + id))
                .entity(desk.require(id))
                .build();
    }

    @GET
    @Path("{id}")
    public ImportView get(@PathParam("id") UUID id) {
        return desk.require(id);
    }

    /** The columns that were chosen; before that, what they probably hold. */
    @GET
    @Path("{id}/columns")
    public ImportMapping columns(@PathParam("id") UUID id) {
        return ImportDesk.suggested(desk.require(id));
    }

    @POST
    @Path("{id}/columns")
    public ImportView columns(@PathParam("id") UUID id, ImportMapping mapping) {
        desk.map(id, mapping, "");
        return desk.require(id);
    }

    @GET
    @Path("{id}/preview")
    public Preview preview(@PathParam("id") UUID id) {
        return preview.of(desk.require(id));
    }

    @POST
    @Path("{id}/start")
    public ImportView start(@PathParam("id") UUID id) {
        desk.start(id);
        return desk.require(id);
    }

    /** Why rows were not taken. */
    @GET
    @Path("{id}/faults")
    public Listing<RowFaultView> faults(@PathParam("id") UUID id) {
        desk.require(id);
        return new Listing<>(
                "loi-nhap-ho-so",
                new Text("Các dòng không nhập được", "Rows that were not taken"),
                COLUMNS,
                (after, limit) -> faults.of(id, after, limit));
    }
}
