package vn.sen.reconciliation.pages;

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
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.pages.Field;
import vn.sen.platform.api.pages.Form;
import vn.sen.platform.api.pages.Fragment;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.pages.Templates;
import vn.sen.platform.api.text.Text;
import vn.sen.reconciliation.Owners;
import vn.sen.reconciliation.ReconciliationPermission;
import vn.sen.reconciliation.lines.Trend;
import vn.sen.reconciliation.lists.BatchLists;
import vn.sen.reconciliation.lists.SourceDraft;
import vn.sen.reconciliation.lists.SourceView;
import vn.sen.reconciliation.lists.Sources;
import vn.sen.reconciliation.rulings.Corrections;

/** Sources with their trend, lists and correction requests. */
@Path("pages")
@Component(service = SourcePages.class)
public final class SourcePages {
    static final Page.Crumb HOME =
            new Page.Crumb(
                    new Text("Đối soát trễ hẹn", "Late lists reconciled"), "/reconciliation");
    private static final int ROWS = 20;

    private final Sources sources;
    private final BatchLists lists;
    private final Trend trend;
    private final Corrections corrections;
    private final Owners owners;
    private final Templates templates;

    @Activate
    public SourcePages(
            @Reference Sources sources,
            @Reference BatchLists lists,
            @Reference Trend trend,
            @Reference Corrections corrections,
            @Reference Owners owners,
            @Reference Templates templates) {
        this.sources = sources;
        this.lists = lists;
        this.trend = trend;
        this.corrections = corrections;
        this.owners = owners;
        this.templates = templates;
    }

    /** A source with how its lists converge. */
    public record Standing(SourceView source, List<Trend.Step> steps) {
        public Trend.@Nullable Step last() {
            return steps.isEmpty() ? null : steps.get(steps.size() - 1);
        }
    }

    @GET
    public Page home() {
        Owners.mayView();
        List<Standing> all =
                sources.list(null, 200).items().stream()
                        .map(source -> new Standing(source, trend.of(source.id())))
                        .toList();
        return new Page(
                new Text("Đối soát trễ hẹn", "Late lists reconciled"),
                List.of(),
                templates.fragment("home-actions.jte", Map.of()),
                templates.fragment("home.jte", Map.of("all", all)));
    }

    @GET
    @Path("sources/new")
    public Page form() {
        Call.current().caller().require(ReconciliationPermission.EDIT);
        List<Field.Choice> agencies =
                owners.departments().stream()
                        .map(agency -> new Field.Choice(agency.id(), agency.name()))
                        .toList();
        return page(
                new Text("Khai báo hệ thống nguồn", "Declare a source"),
                "source-form.jte",
                Map.of("agencies", agencies));
    }

    @POST
    @Path("sources/new")
    public Response add(Form form) {
        SourceDraft draft =
                new SourceDraft(
                        form.text("code", 60),
                        form.text("name", 300),
                        form.id("owner"),
                        form.optional("contact", 300));
        form.check();
        return to("/reconciliation/sources/" + sources.add(draft).id());
    }

    @GET
    @Path("sources/{id}")
    public Page source(@PathParam("id") UUID id, @QueryParam("after") @Nullable String after) {
        SourceView source = sources.get(id);
        List<Trend.Step> steps = trend.of(id);
        Map<String, Object> model = new HashMap<>();
        model.put("source", source);
        model.put("slice", lists.list(id, after, ROWS));
        model.put("after", after == null ? "" : after);
        model.put("steps", steps);
        model.put("chart", Shares.chart(steps));
        model.put("corrections", corrections.list(id, null, ROWS).items());
        Fragment actions = templates.fragment("source-actions.jte", Map.of("source", source));
        return page(new Text(source.name(), source.name()), "source.jte", model).with(actions);
    }

    /** The owner answers a correction request. */
    @GET
    @Path("sources/{id}/corrections/{correction}")
    public Page answerForm(@PathParam("id") UUID id, @PathParam("correction") UUID correction) {
        SourceView source = sources.get(id);
        return page(
                new Text("Trả lời yêu cầu chỉnh sửa", "Answer a correction request"),
                "answer.jte",
                Map.of(
                        "source",
                        source,
                        "correction",
                        corrections.list(id, null, 500).items().stream()
                                .filter(c -> c.id().equals(correction))
                                .findFirst()
                                .orElseThrow(
                                        () ->
                                                new vn.sen.platform.api.problem.Problem(
                                                        vn.sen.reconciliation.ReconciliationProblem
                                                                .UNKNOWN,
                                                        "yêu cầu chỉnh sửa",
                                                        "request"))));
    }

    @POST
    @Path("sources/{id}/corrections/{correction}")
    public Response answer(
            @PathParam("id") UUID id, @PathParam("correction") UUID correction, Form form) {
        corrections.answer(correction, form.raw("answer"));
        return to("/reconciliation/sources/" + id);
    }

    private Page page(Text title, String template, Map<String, Object> model) {
        return Page.of(title, templates.fragment(template, model)).under(HOME);
    }

    static Response to(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
