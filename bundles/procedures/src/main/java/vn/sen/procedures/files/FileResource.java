package vn.sen.procedures.files;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.documents.FileAnswer;
import vn.sen.platform.api.json.Json;
import vn.sen.platform.api.lists.Listing;
import vn.sen.platform.api.text.Text;
import vn.sen.procedures.access.ProcedurePermission;

/** The catalogue out and in. */
@Path("api")
@Component(service = FileResource.class)
public final class FileResource {
    private final ProcedureExport export;
    private final ProcedureImport imports;
    private final Json json;

    @Activate
    public FileResource(
            @Reference ProcedureExport export,
            @Reference ProcedureImport imports,
            @Reference Json json) {
        this.export = export;
        this.imports = imports;
        this.json = json;
    }

    /** What became of the rows of a file. */
    public record Report(List<ProcedureImport.Row> rows) {}

    /** Every version; {@code ?format=xlsx} and {@code csv} give tables that can be imported. */
    @GET
    @Path("export")
    public Listing<PortableProcedure> all() {
        mayView();
        return new Listing<>(
                "thu-tuc",
                new Text("Danh mục thủ tục", "Procedures"),
                PortableColumns.ALL,
                export::page);
    }

    /** Every version as one file of JSON, which can be imported. */
    @GET
    @Path("export/file")
    public FileAnswer file() {
        mayView();
        return new FileAnswer(
                "thu-tuc.json", "application/json", false, out -> json.write(export.all(), out));
    }

    /** One version as such a file. */
    @GET
    @Path("export/{id}")
    public FileAnswer one(@PathParam("id") UUID id) {
        mayView();
        PortableProcedure one = export.one(id);
        return new FileAnswer(
                one.code() + ".json",
                "application/json",
                false,
                out -> json.write(new PortableFile(List.of(one)), out));
    }

    /** Tells what would become of each version; changes nothing. */
    @POST
    @Path("import/preview")
    public Report preview(PortableFile file) {
        return new Report(imports.preview(CatalogueFile.numbered(file)));
    }

    /** Takes every version that is right. */
    @POST
    @Path("import")
    public Report run(PortableFile file) {
        return new Report(imports.run(CatalogueFile.numbered(file)));
    }

    private static void mayView() {
        Call.current().caller().require(ProcedurePermission.VIEW);
    }
}
