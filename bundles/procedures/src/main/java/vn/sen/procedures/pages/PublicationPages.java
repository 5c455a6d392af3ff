package vn.sen.procedures.pages;

import jakarta.ws.rs.DefaultValue;
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
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.pages.Form;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.pages.Templates;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.text.Text;
import vn.sen.procedures.access.ProcedurePermission;
import vn.sen.procedures.access.ProcedureProblem;
import vn.sen.procedures.publication.Finding;
import vn.sen.procedures.publication.Observation;
import vn.sen.procedures.publication.Observations;
import vn.sen.procedures.publication.PublicationAudit;
import vn.sen.procedures.publication.Result;
import vn.sen.procedures.publication.Site;
import vn.sen.procedures.publication.SiteReading;
import vn.sen.procedures.publication.Sites;

/** What sites show against what is in force. */
@Path("pages/publication")
@Component(service = PublicationPages.class)
public final class PublicationPages {
    static final Page.Crumb CRUMB =
            new Page.Crumb(
                    new Text("Rà soát công khai", "Publication audit"), "/procedures/publication");

    private final Sites sites;
    private final Observations observations;
    private final PublicationAudit audit;
    private final SiteReading reading;
    private final Templates templates;

    @Activate
    public PublicationPages(
            @Reference Sites sites,
            @Reference Observations observations,
            @Reference PublicationAudit audit,
            @Reference SiteReading reading,
            @Reference Templates templates) {
        this.sites = sites;
        this.observations = observations;
        this.audit = audit;
        this.reading = reading;
        this.templates = templates;
    }

    /** A site and how it stood when it was seen last. */
    public record Row(Site site, PublicationAudit.@Nullable Audit latest) {}

    @GET
    public Page list() {
        mayView();
        List<Row> rows =
                sites.all().stream().map(s -> new Row(s, audit.latest(s).orElse(null))).toList();
        return new Page(
                CRUMB.label(),
                List.of(CataloguePages.CRUMB),
                templates.fragment("publication-actions.jte", Map.of()),
                templates.fragment("publication.jte", Map.of("rows", rows)));
    }

    @GET
    @Path("{id}")
    public Page site(
            @PathParam("id") UUID id,
            @QueryParam("audit") @DefaultValue("") String asked,
            @QueryParam("result") @DefaultValue("") String result) {
        mayView();
        Site site = sites.require(id);
        List<Observation> seen = observations.of(id);
        Optional<Observation> chosen =
                asked.isEmpty()
                        ? seen.stream().findFirst()
                        : Optional.of(
                                seen.stream()
                                        .filter(o -> o.id().toString().equals(asked))
                                        .findFirst()
                                        .orElseThrow(
                                                () -> new Problem(ProcedureProblem.NOT_OBSERVED)));
        Map<String, Object> model = new HashMap<>();
        model.put("site", site);
        model.put("seen", seen);
        model.put("result", result);
        model.put("connected", reading.connectors().contains(site.connector()));
        PublicationAudit.Audit judged = chosen.map(o -> audit.judge(site, o)).orElse(null);
        if (judged != null) {
            model.put("audit", judged);
            model.put("shown", narrowed(judged.findings(), result));
        }
        return Page.of(Text.same(site.name()), templates.fragment("site.jte", model))
                .under(CataloguePages.CRUMB, CRUMB);
    }

    /** What is wrong first; a result when one is asked for. */
    private static List<Finding> narrowed(List<Finding> findings, String result) {
        return findings.stream()
                .filter(f -> result.isEmpty() || f.result().name().equals(result))
                .sorted(
                        java.util.Comparator.comparing(
                                        (Finding f) -> f.result() == Result.CURRENT ? 1 : 0)
                                .thenComparing(Finding::code))
                .limit(1000)
                .toList();
    }

    @GET
    @Path("new")
    public Page blank() {
        Call.current().caller().require(ProcedurePermission.AUDIT);
        return Page.of(
                        new Text("Thêm nơi công khai", "Add a site"),
                        templates.fragment(
                                "site-form.jte", Map.of("fields", SiteForm.fields(null))))
                .under(CataloguePages.CRUMB, CRUMB);
    }

    @POST
    public Response add(Form form) {
        return shown(sites.add(form.raw("code").strip(), SiteForm.read(form)));
    }

    @GET
    @Path("{id}/edit")
    public Page change(@PathParam("id") UUID id) {
        Call.current().caller().require(ProcedurePermission.AUDIT);
        Site site = sites.require(id);
        return Page.of(
                        new Text("Sửa nơi công khai", "Edit the site"),
                        templates.fragment(
                                "site-form.jte",
                                Map.of("fields", SiteForm.fields(site), "site", site)))
                .under(CataloguePages.CRUMB, CRUMB);
    }

    @POST
    @Path("{id}/edit")
    public Response edit(@PathParam("id") UUID id, Form form) {
        sites.edit(id, SiteForm.read(form));
        return shown(id);
    }

    @POST
    @Path("{id}/look")
    public Response look(@PathParam("id") UUID id, Form form) {
        reading.look(sites.require(id));
        return shown(id);
    }

    static Response shown(UUID id) {
        return Response.seeOther(URI.create("/procedures/publication/" + id)).build();
    }

    static void mayView() {
        Call.current().caller().require(ProcedurePermission.VIEW);
    }
}
