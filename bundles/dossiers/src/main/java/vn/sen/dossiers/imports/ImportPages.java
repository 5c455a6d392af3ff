package vn.sen.dossiers.imports;

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
import vn.sen.dossiers.access.AgencyBook;
import vn.sen.dossiers.imports.ImportViews.ImportView;
import vn.sen.platform.api.pages.Form;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.pages.Templates;
import vn.sen.platform.api.pages.Upload;
import vn.sen.platform.api.text.Text;

/** From a register to dossiers: hand in, choose columns, look, run, read what was refused. */
@Path("pages/imports")
@Component(service = ImportPages.class)
public final class ImportPages {
    private static final Page.Crumb HOME =
            new Page.Crumb(new Text("Hồ sơ", "Dossiers"), "/dossiers");
    private static final Page.Crumb IMPORTS =
            new Page.Crumb(new Text("Nhập sổ", "Import"), "/dossiers/imports");
    private static final int FAULTS_SHOWN = 50;

    private final ImportDesk desk;
    private final ImportPreview preview;
    private final FaultList faults;
    private final AgencyBook agencies;
    private final Templates templates;

    @Activate
    public ImportPages(
            @Reference ImportDesk desk,
            @Reference ImportPreview preview,
            @Reference FaultList faults,
            @Reference AgencyBook agencies,
            @Reference Templates templates) {
        this.desk = desk;
        this.preview = preview;
        this.faults = faults;
        this.agencies = agencies;
        this.templates = templates;
    }

    @GET
    public Page imports() {
        List<ImportView> recent = desk.recent();
        return Page.of(
                        new Text(
                                "Nhập sổ hồ sơ từ hệ thống khác",
                                "Import the register of another system"),
                        templates.fragment(
                                "imports.jte",
                                Map.of("recent", recent, "units", MappingForm.units(agencies))))
                .under(HOME);
    }

    @POST
    public Response upload(Form form) {
        UUID unit = form.optionalId("agency");
        form.check();
        List<Upload> files = form.uploads("file");
        return to(desk.upload(unit, files.isEmpty() ? null : files.get(0)));
    }

    /**
     * @param use name of a kept mapping to begin with
     */
    @GET
    @Path("{id}")
    public Response show(@PathParam("id") UUID id, @QueryParam("use") @Nullable String use) {
        ImportView view = desk.require(id);
        return switch (view.state()) {
            case UPLOADED -> Response.ok(columnsPage(view, use)).build();
            case MAPPED -> Response.ok(previewPage(view)).build();
            case RUNNING -> Response.ok(progressPage(view)).header("Refresh", "2").build();
            case DONE, FAILED -> Response.ok(progressPage(view)).build();
        };
    }

    @GET
    @Path("{id}/columns")
    public Page columns(@PathParam("id") UUID id, @QueryParam("use") @Nullable String use) {
        return columnsPage(desk.require(id), use);
    }

    @POST
    @Path("{id}/columns")
    public Response choose(@PathParam("id") UUID id, Form form) {
        ImportMapping mapping = MappingForm.read(form);
        String keepAs = form.optional("keepAs", 120);
        form.check();
        desk.map(id, mapping, keepAs);
        return to(id);
    }

    @POST
    @Path("{id}/start")
    public Response start(@PathParam("id") UUID id, Form form) {
        desk.start(id);
        return to(id);
    }

    private Page columnsPage(ImportView view, @Nullable String use) {
        ImportMapping mapping =
                use == null || use.isEmpty()
                        ? ImportDesk.suggested(view)
                        : desk.keptMapping(use).orElseGet(() -> ImportDesk.suggested(view));
        Map<String, Object> model = new HashMap<>();
        model.put("view", view);
        model.put("fields", MappingForm.fields(view.header(), mapping));
        model.put("kept", desk.keptMappings());
        model.put("used", use == null ? "" : use);
        return page(view, "import-columns.jte", model);
    }

    private Page previewPage(ImportView view) {
        return page(view, "import-preview.jte", Map.of("view", view, "preview", preview.of(view)));
    }

    private Page progressPage(ImportView view) {
        return page(
                view,
                "import-run.jte",
                Map.of("view", view, "faults", faults.of(view.id(), null, FAULTS_SHOWN).items()));
    }

    private Page page(ImportView view, String template, Map<String, Object> model) {
        return Page.of(
                        new Text("Nhập tệp " + view.fileName(), "Import " + view.fileName()),
                        templates.fragment(template, model))
                .under(HOME, IMPORTS);
    }

    private static Response to(UUID id) {
        return Response.seeOther(URI.create("/dossiers/imports/" + id)).build();
    }
}
