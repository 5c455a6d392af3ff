package vn.sen.procedures.pages;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.pages.Field;
import vn.sen.platform.api.pages.Form;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.pages.Templates;
import vn.sen.platform.api.pages.Upload;
import vn.sen.platform.api.text.Text;
import vn.sen.procedures.access.ProcedurePermission;
import vn.sen.procedures.publication.Look;
import vn.sen.procedures.publication.Observations;
import vn.sen.procedures.publication.SeenFile;
import vn.sen.procedures.publication.Shown;
import vn.sen.procedures.publication.Site;
import vn.sen.procedures.publication.Sites;

/** The list of a site from a file: hand in, choose the columns, record. */
@Path("pages/publication/{site}/list")
@Component(service = SeenPages.class)
public final class SeenPages {
    private final Sites sites;
    private final SeenFile files;
    private final Observations observations;
    private final Templates templates;

    @Activate
    public SeenPages(
            @Reference Sites sites,
            @Reference SeenFile files,
            @Reference Observations observations,
            @Reference Templates templates) {
        this.sites = sites;
        this.files = files;
        this.observations = observations;
        this.templates = templates;
    }

    @GET
    public Page ask(@PathParam("site") UUID id) {
        Site site = mayAudit(id);
        return page(site, templates.fragment("seen-file.jte", Map.of("site", site)));
    }

    @POST
    public Response keep(@PathParam("site") UUID id, Form form) {
        mayAudit(id);
        List<Upload> uploads = form.uploads("file");
        if (uploads.isEmpty()) {
            form.faults().required("file", null);
        }
        form.check();
        SeenFile.Kept kept = files.keep(uploads.get(0));
        files.sampleOrNull(kept);
        String query = Addresses.query("file", kept.sha256(), "name", kept.name());
        return Response.seeOther(
                        URI.create("/procedures/publication/" + id + "/list/columns?" + query))
                .build();
    }

    @GET
    @Path("columns")
    public Page columns(
            @PathParam("site") UUID id,
            @QueryParam("file") @DefaultValue("") String sha256,
            @QueryParam("name") @DefaultValue("") String name) {
        Site site = mayAudit(id);
        SeenFile.Kept kept = kept(sha256, name);
        Map<String, Object> model = new HashMap<>();
        model.put("site", site);
        model.put("kept", kept);
        model.put("query", Addresses.query("file", sha256, "name", name));
        SeenFile.Sample sample = files.sampleOrNull(kept);
        if (sample != null) {
            model.put("sample", sample);
            model.put("fields", fields(sample.header()));
        }
        return page(site, templates.fragment("seen-columns.jte", model));
    }

    private static List<Field> fields(List<String> header) {
        List<Field.Choice> choices = header.stream().map(h -> new Field.Choice(h, h)).toList();
        List<Field> fields = new ArrayList<>();
        SeenFile.FIELDS
                .keySet()
                .forEach(
                        name ->
                                fields.add(
                                        Field.select(
                                                name,
                                                label(name).in(Call.current().language()),
                                                SeenFile.suggested(name, header),
                                                choices)));
        fields.set(0, fields.get(0).must());
        return fields;
    }

    private static Text label(String field) {
        return switch (field) {
            case "code" -> new Text("Cột mã thủ tục", "Column of the code");
            case "name" -> new Text("Cột tên thủ tục", "Column of the name");
            case "decision" -> new Text("Cột quyết định công bố", "Column of the decision");
            case "limit" -> new Text("Cột thời hạn", "Column of the time limit");
            default -> new Text("Cột ngày đăng", "Column of the day of publication");
        };
    }

    @POST
    @Path("columns")
    public Response record(@PathParam("site") UUID id, Form form) {
        mayAudit(id);
        SeenFile.Kept kept = kept(form.raw("file"), form.raw("name.file"));
        var seenOn = form.date("seenOn");
        Map<String, String> columns = new HashMap<>();
        if (!kept.json()) {
            form.text("code", 300);
            SeenFile.FIELDS.keySet().forEach(field -> columns.put(field, form.raw(field)));
        }
        form.check();
        List<Shown> shown = files.shown(kept, columns, form.faults());
        form.check();
        observations.record(id, new Look(seenOn, kept.name(), kept.sha256(), shown));
        return PublicationPages.shown(id);
    }

    private static SeenFile.Kept kept(String sha256, String name) {
        boolean json = name.toLowerCase(java.util.Locale.ROOT).endsWith(".json");
        return new SeenFile.Kept(name, sha256, json);
    }

    private Site mayAudit(UUID id) {
        Call.current().caller().require(ProcedurePermission.AUDIT);
        return sites.require(id);
    }

    private static Page page(Site site, vn.sen.platform.api.pages.Fragment body) {
        return Page.of(new Text("Danh sách mà trang hiện ra", "What the site shows"), body)
                .under(
                        CataloguePages.CRUMB,
                        PublicationPages.CRUMB,
                        new Page.Crumb(
                                Text.same(site.name()), "/procedures/publication/" + site.id()));
    }
}
