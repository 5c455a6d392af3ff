package vn.sen.procedures.pages;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.pages.Form;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.pages.Templates;
import vn.sen.platform.api.pages.Upload;
import vn.sen.platform.api.text.Text;
import vn.sen.procedures.access.ProcedurePermission;
import vn.sen.procedures.files.CatalogueFile;
import vn.sen.procedures.files.ProcedureImport;

/** A catalogue from a file: hand in, look, take. */
@Path("pages/import")
@Component(service = ImportPages.class)
public final class ImportPages {
    private final CatalogueFile files;
    private final ProcedureImport imports;
    private final Templates templates;

    @Activate
    public ImportPages(
            @Reference CatalogueFile files,
            @Reference ProcedureImport imports,
            @Reference Templates templates) {
        this.files = files;
        this.imports = imports;
        this.templates = templates;
    }

    @GET
    public Page ask() {
        mayImport();
        return page("import.jte", Map.of());
    }

    @POST
    public Response keep(Form form) {
        mayImport();
        List<Upload> uploads = form.uploads("file");
        if (uploads.isEmpty()) {
            form.faults().required("file", null);
        }
        form.check();
        String sha256 = files.keep(uploads.get(0));
        String name = uploads.get(0).fileName();
        files.read(sha256, name);
        return Response.seeOther(
                        URI.create(
                                "/procedures/import/preview?"
                                        + Addresses.query("file", sha256, "name", name)))
                .build();
    }

    @GET
    @Path("preview")
    public Page preview(
            @QueryParam("file") @DefaultValue("") String sha256,
            @QueryParam("name") @DefaultValue("") String name) {
        mayImport();
        return page(
                "import-rows.jte",
                Map.of(
                        "rows",
                        imports.preview(files.read(sha256, name)),
                        "file",
                        sha256,
                        "name",
                        name,
                        "done",
                        false));
    }

    @POST
    @Path("run")
    public Page run(Form form) {
        mayImport();
        String sha256 = form.raw("file");
        String name = form.raw("name");
        return page(
                "import-rows.jte",
                Map.of(
                        "rows",
                        imports.run(files.read(sha256, name)),
                        "file",
                        sha256,
                        "name",
                        name,
                        "done",
                        true));
    }

    private Page page(String template, Map<String, Object> model) {
        return Page.of(
                        new Text("Nhập danh mục từ tệp", "Import a catalogue"),
                        templates.fragment(template, model))
                .under(CataloguePages.CRUMB);
    }

    private static void mayImport() {
        Call.current().caller().require(ProcedurePermission.IMPORT);
    }
}
