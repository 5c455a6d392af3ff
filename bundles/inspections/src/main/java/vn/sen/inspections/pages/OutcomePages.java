package vn.sen.inspections.pages;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.access.InspectionPermission;
import vn.sen.inspections.criteria.CriterionSets;
import vn.sen.inspections.findings.FindingDraft;
import vn.sen.inspections.findings.FindingFilter;
import vn.sen.inspections.findings.FindingKind;
import vn.sen.inspections.findings.FindingLists;
import vn.sen.inspections.findings.FindingView;
import vn.sen.inspections.findings.Findings;
import vn.sen.inspections.findings.Severity;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.lists.Listing;
import vn.sen.platform.api.pages.Form;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.text.Text;

/** What an inspection comes to, kept apart by kind. */
@Path("pages/{id: [0-9a-fA-F]{8}-[0-9a-fA-F-]{27}}/outcomes")
@Component(service = OutcomePages.class)
public final class OutcomePages {
    /** Rows for owners in the form. */
    public static final int OWNERS = 4;

    private final Desks desks;
    private final Findings findings;
    private final FindingLists lists;
    private final CriterionSets sets;
    private final AgencyPicker picker;

    @Activate
    public OutcomePages(
            @Reference Desks desks,
            @Reference Findings findings,
            @Reference FindingLists lists,
            @Reference CriterionSets sets,
            @Reference AgencyPicker picker) {
        this.desks = desks;
        this.findings = findings;
        this.lists = lists;
        this.sets = sets;
        this.picker = picker;
    }

    static FindingFilter of(UUID inspection) {
        return new FindingFilter(
                inspection, null, null, null, null, null, null, null, null, null, false);
    }

    @GET
    public Page all(@PathParam("id") UUID id) {
        Desk desk = desks.open(id, "outcomes");
        List<FindingView> found =
                new ArrayList<>(lists.list(of(id)).pager().page(null, Listing.MAX_LIMIT).items());
        found.sort(java.util.Comparator.comparingInt(FindingView::number));
        return desks.page(desk, "outcomes.jte", Map.of("findings", List.copyOf(found)));
    }

    /**
     * @param kind and {@code criterion} chosen to begin with
     */
    @GET
    @Path("new")
    public Page blank(
            @PathParam("id") UUID id,
            @QueryParam("kind") @Nullable FindingKind kind,
            @QueryParam("criterion") @Nullable UUID criterion) {
        Call.current().caller().require(InspectionPermission.OBSERVE);
        Desk desk = desks.open(id, "outcomes");
        Map<String, Object> model = model(desk, Optional.empty());
        model.put("kind", Optional.ofNullable(kind));
        model.put("criterion", Optional.ofNullable(criterion));
        model.put("owners", List.of(picker.label(desk.visit().agency())));
        model.put("lead", 0);
        return desks.below(
                desk, new Text("Thêm kết luận", "New outcome"), "outcome-form.jte", model);
    }

    @POST
    @Path("new")
    public Response draft(@PathParam("id") UUID id, Form form) {
        findings.draft(id, read(form));
        return Desks.seen(id, "/outcomes");
    }

    @GET
    @Path("{finding}/edit")
    public Page edit(@PathParam("id") UUID id, @PathParam("finding") UUID finding) {
        Call.current().caller().require(InspectionPermission.OBSERVE);
        Desk desk = desks.open(id, "outcomes");
        FindingView there = findings.get(finding);
        Map<String, Object> model = model(desk, Optional.of(there));
        model.put("kind", Optional.of(there.kind()));
        model.put("criterion", Optional.ofNullable(there.criterion()));
        model.put("owners", there.owners().stream().map(o -> picker.label(o.agency())).toList());
        model.put("lead", Math.max(0, there.owners().indexOf(there.lead())));
        return desks.below(
                desk,
                new Text("Sửa " + there.code(), "Edit " + there.code()),
                "outcome-form.jte",
                model);
    }

    @POST
    @Path("{finding}/edit")
    public Response save(@PathParam("id") UUID id, @PathParam("finding") UUID finding, Form form) {
        findings.edit(finding, read(form));
        return Desks.seen(id, "/outcomes");
    }

    @POST
    @Path("share")
    public Response shareAll(@PathParam("id") UUID id, Form form) {
        findings.shareAll(id);
        return Desks.seen(id, "/outcomes");
    }

    private Map<String, Object> model(Desk desk, Optional<FindingView> finding) {
        Map<String, Object> model = new HashMap<>();
        model.put("finding", finding);
        model.put("criteria", sets.get(desk.visit().criterionSet()).criteria());
        model.put("agencies", picker.offered());
        return model;
    }

    private FindingDraft read(Form form) {
        FindingKind kind = form.choice("kind", FindingKind.class);
        String area = form.raw("area");
        FindingDraft draft =
                new FindingDraft(
                        kind,
                        form.flag("directive"),
                        area.isBlank() ? null : form.number("area", 0, 6),
                        form.optionalId("criterion"),
                        form.text("words", 10_000),
                        form.optional("cause", 5_000),
                        form.choice("severity", Severity.class),
                        owners(form));
        form.check();
        return draft;
    }

    /** The rows that are filled; the domain names a fault by the row's place among those. */
    private List<FindingDraft.OwnerDraft> owners(Form form) {
        List<FindingDraft.OwnerDraft> owners = new ArrayList<>();
        for (int i = 0; i < OWNERS; i++) {
            String field = "owners[" + i + "].agency";
            UUID agency = picker.read(form, field, desks.today());
            if (agency != null) {
                owners.add(
                        new FindingDraft.OwnerDraft(
                                agency, form.raw("lead").equals(String.valueOf(i))));
            }
        }
        return owners;
    }
}
