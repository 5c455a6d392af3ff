package vn.sen.inspections.pages;

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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.access.InspectionPermission;
import vn.sen.inspections.criteria.CriterionSetView;
import vn.sen.inspections.criteria.CriterionSets;
import vn.sen.inspections.programmes.ProgrammeDraft;
import vn.sen.inspections.programmes.ProgrammeView;
import vn.sen.inspections.programmes.Programmes;
import vn.sen.inspections.visits.InspectionLists;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.lists.Listing;
import vn.sen.platform.api.pages.Form;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.pages.Templates;
import vn.sen.platform.api.text.Text;

/** Programmes of inspections. */
@Path("pages/programmes")
@Component(service = ProgrammePages.class)
public final class ProgrammePages {
    static final Page.Crumb CRUMB =
            new Page.Crumb(
                    new Text("Chương trình kiểm tra", "Programmes"), "/inspections/programmes");

    private final Templates templates;
    private final Programmes programmes;
    private final CriterionSets sets;
    private final InspectionLists inspections;
    private final Charts charts;

    @Activate
    public ProgrammePages(
            @Reference Templates templates,
            @Reference Programmes programmes,
            @Reference CriterionSets sets,
            @Reference InspectionLists inspections,
            @Reference Charts charts) {
        this.templates = templates;
        this.programmes = programmes;
        this.sets = sets;
        this.inspections = inspections;
        this.charts = charts;
    }

    @GET
    public Page list(@QueryParam("after") @Nullable String after) {
        return Page.of(
                        CRUMB.label(),
                        templates.fragment(
                                "visit/programmes.jte",
                                Map.of(
                                        "programmes",
                                        programmes
                                                .list(null, null)
                                                .pager()
                                                .page(after, Listing.DEFAULT_LIMIT),
                                        "after",
                                        Optional.ofNullable(after))))
                .under(OverviewPages.CRUMB)
                .with(templates.fragment("visit/programmes-actions.jte", Map.of()));
    }

    @GET
    @Path("new")
    public Page blank() {
        Call.current().caller().require(InspectionPermission.PLAN);
        return Page.of(
                        new Text("Lập chương trình kiểm tra", "New programme"),
                        form(Optional.empty()))
                .under(OverviewPages.CRUMB, CRUMB);
    }

    @POST
    @Path("new")
    public Response draft(Form form) {
        return seen(programmes.draft(read(form)).id());
    }

    @GET
    @Path("{id}/edit")
    public Page edit(@PathParam("id") UUID id) {
        Call.current().caller().require(InspectionPermission.PLAN);
        ProgrammeView programme = programmes.get(id);
        return Page.of(
                        new Text("Sửa chương trình kiểm tra", "Edit the programme"),
                        form(Optional.of(programme)))
                .under(OverviewPages.CRUMB, CRUMB, crumb(programme));
    }

    @POST
    @Path("{id}/edit")
    public Response save(@PathParam("id") UUID id, Form form) {
        programmes.edit(id, read(form));
        return seen(id);
    }

    private vn.sen.platform.api.pages.Fragment form(Optional<ProgrammeView> programme) {
        return templates.fragment(
                "visit/programme-form.jte", Map.of("programme", programme, "sets", allSets()));
    }

    private List<CriterionSetView> allSets() {
        return sets.list().pager().page(null, Listing.MAX_LIMIT).items();
    }

    private static ProgrammeDraft read(Form form) {
        ProgrammeDraft draft =
                new ProgrammeDraft(
                        form.number("year", 2000, 2100),
                        form.text("title", 300),
                        form.text("purpose", 10_000),
                        form.optional("decisionNo", 100),
                        form.optionalDate("decisionDate"),
                        form.optionalId("criterionSet"));
        form.check();
        return draft;
    }

    @GET
    @Path("{id}")
    public Page show(@PathParam("id") UUID id, @QueryParam("after") @Nullable String after) {
        ProgrammeView programme = programmes.get(id);
        Map<String, Object> model = new HashMap<>();
        model.put("progress", charts.of(programme));
        model.put(
                "sets", allSets().stream().collect(Collectors.toMap(CriterionSetView::id, s -> s)));
        model.put(
                "visits",
                inspections
                        .list(new InspectionLists.Filter(id, null, null, null))
                        .pager()
                        .page(after, Listing.DEFAULT_LIMIT));
        model.put("after", Optional.ofNullable(after));
        return Page.of(
                        Text.same(programme.title()),
                        templates.fragment("visit/programme.jte", model))
                .under(OverviewPages.CRUMB, CRUMB)
                .with(
                        templates.fragment(
                                "visit/programme-actions.jte", Map.of("programme", programme)));
    }

    @POST
    @Path("{id}/approve")
    public Response approve(@PathParam("id") UUID id, Form form) {
        programmes.approve(id);
        return seen(id);
    }

    @POST
    @Path("{id}/run")
    public Response run(@PathParam("id") UUID id, Form form) {
        programmes.run(id);
        return seen(id);
    }

    @POST
    @Path("{id}/close")
    public Response close(@PathParam("id") UUID id, Form form) {
        programmes.close(id);
        return seen(id);
    }

    static Page.Crumb crumb(ProgrammeView programme) {
        return new Page.Crumb(
                Text.same(programme.title()), "/inspections/programmes/" + programme.id());
    }

    private static Response seen(UUID id) {
        return Response.seeOther(URI.create("/inspections/programmes/" + id)).build();
    }
}
