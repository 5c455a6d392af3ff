package vn.sen.inspections.pages;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.access.InspectionPermission;
import vn.sen.inspections.criteria.CriterionPack;
import vn.sen.inspections.criteria.CriterionSetView;
import vn.sen.inspections.criteria.CriterionSets;
import vn.sen.inspections.measures.MeasureReader;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.documents.FileAnswer;
import vn.sen.platform.api.json.Json;
import vn.sen.platform.api.lists.Listing;
import vn.sen.platform.api.measures.Measure;
import vn.sen.platform.api.pages.Form;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.pages.Templates;
import vn.sen.platform.api.text.Text;

/** Criterion sets and their editions. */
@Path("pages/criterion-sets")
@Component(service = CriterionPages.class)
public final class CriterionPages {
    static final Page.Crumb CRUMB =
            new Page.Crumb(
                    new Text("Bộ tiêu chí", "Criterion sets"), "/inspections/criterion-sets");

    private final Templates templates;
    private final CriterionSets sets;
    private final MeasureReader measures;
    private final PackForm packs;
    private final Json json;

    @Activate
    public CriterionPages(
            @Reference Templates templates,
            @Reference CriterionSets sets,
            @Reference MeasureReader measures,
            @Reference PackForm packs,
            @Reference Json json) {
        this.templates = templates;
        this.sets = sets;
        this.measures = measures;
        this.packs = packs;
        this.json = json;
    }

    @GET
    public Page list(@QueryParam("after") @Nullable String after) {
        return Page.of(
                        CRUMB.label(),
                        templates.fragment(
                                "visit/sets.jte",
                                Map.of(
                                        "sets",
                                        sets.list().pager().page(after, Listing.DEFAULT_LIMIT),
                                        "after",
                                        Optional.ofNullable(after))))
                .under(OverviewPages.CRUMB)
                .with(templates.fragment("visit/sets-actions.jte", Map.of()));
    }

    @GET
    @Path("import")
    public Page blank() {
        Call.current().caller().require(InspectionPermission.PLAN);
        return Page.of(
                        new Text("Nhập bộ tiêu chí", "Import a criterion set"),
                        templates.fragment(
                                "visit/set-import.jte",
                                Map.of(
                                        "set",
                                        Optional.empty(),
                                        "measures",
                                        measures.known(),
                                        "written",
                                        "")))
                .under(OverviewPages.CRUMB, CRUMB);
    }

    @POST
    @Path("import")
    public Response take(Form form) {
        return seen(packs.read(form, sets::importPack).id());
    }

    @GET
    @Path("{id}")
    public Page show(@PathParam("id") UUID id) {
        CriterionSetView set = sets.get(id);
        Map<String, Measure> known =
                measures.known().stream()
                        .collect(Collectors.toMap(Measure::id, Function.identity(), (a, b) -> a));
        return Page.of(
                        Text.same(set.title()),
                        templates.fragment("visit/set.jte", Map.of("set", set, "measures", known)))
                .under(OverviewPages.CRUMB, CRUMB)
                .with(templates.fragment("visit/set-actions.jte", Map.of("set", set)));
    }

    @GET
    @Path("{id}/pack")
    public FileAnswer pack(@PathParam("id") UUID id) {
        CriterionPack pack = sets.exportPack(id);
        return new FileAnswer(
                pack.code() + "-" + pack.edition() + ".json",
                "application/json",
                false,
                out -> json.write(pack, out));
    }

    @POST
    @Path("{id}/publish")
    public Response publish(@PathParam("id") UUID id, Form form) {
        sets.publish(id);
        return seen(id);
    }

    /** A draft is changed by giving its whole content anew. */
    @GET
    @Path("{id}/replace")
    public Page replacement(@PathParam("id") UUID id) {
        Call.current().caller().require(InspectionPermission.PLAN);
        CriterionSetView set = sets.get(id);
        return Page.of(
                        new Text("Thay nội dung bộ tiêu chí", "Replace the criteria"),
                        templates.fragment(
                                "visit/set-import.jte",
                                Map.of(
                                        "set",
                                        Optional.of(set),
                                        "measures",
                                        measures.known(),
                                        "written",
                                        packs.written(sets.exportPack(id)))))
                .under(OverviewPages.CRUMB, CRUMB, crumb(set));
    }

    @POST
    @Path("{id}/replace")
    public Response replace(@PathParam("id") UUID id, Form form) {
        packs.read(form, pack -> sets.replace(id, pack));
        return seen(id);
    }

    @GET
    @Path("{id}/edition")
    public Page edition(@PathParam("id") UUID id) {
        Call.current().caller().require(InspectionPermission.PLAN);
        CriterionSetView set = sets.get(id);
        return Page.of(
                        new Text("Phiên bản mới của bộ tiêu chí", "New edition"),
                        templates.fragment("visit/set-edition.jte", Map.of("set", set)))
                .under(OverviewPages.CRUMB, CRUMB, crumb(set));
    }

    /** Copies the criteria into a draft with another edition number. */
    @POST
    @Path("{id}/edition")
    public Response copy(@PathParam("id") UUID id, Form form) {
        int number = form.number("edition", 1, 9_999);
        String title = form.text("title", 300);
        String source = form.optional("source", 500);
        form.check();
        CriterionPack pack = sets.exportPack(id);
        return seen(
                sets.importPack(
                                new CriterionPack(
                                        pack.code(), number, title, source, pack.criteria()))
                        .id());
    }

    private static Page.Crumb crumb(CriterionSetView set) {
        return new Page.Crumb(Text.same(set.title()), "/inspections/criterion-sets/" + set.id());
    }

    private static Response seen(UUID id) {
        return Response.seeOther(URI.create("/inspections/criterion-sets/" + id)).build();
    }
}
