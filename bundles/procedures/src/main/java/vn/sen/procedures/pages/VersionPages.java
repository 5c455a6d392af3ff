package vn.sen.procedures.pages;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.pages.Form;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.pages.Templates;
import vn.sen.platform.api.text.Text;
import vn.sen.procedures.access.ProcedurePermission;
import vn.sen.procedures.api.RouteLeg;
import vn.sen.procedures.catalogue.Announcing;
import vn.sen.procedures.catalogue.Catalogue;
import vn.sen.procedures.catalogue.Drafting;
import vn.sen.procedures.catalogue.MandatoryParts;
import vn.sen.procedures.catalogue.VersionView;
import vn.sen.procedures.decisions.DecisionKind;

/** One version: what it says, how it came about, and what may be done with it now. */
@Path("pages/versions/{id}")
@Component(service = VersionPages.class)
public final class VersionPages {
    private final Catalogue catalogue;
    private final Drafting drafting;
    private final Announcing announcing;
    private final VersionSurroundings around;
    private final Templates templates;

    @Activate
    public VersionPages(
            @Reference Catalogue catalogue,
            @Reference Drafting drafting,
            @Reference Announcing announcing,
            @Reference VersionSurroundings around,
            @Reference Templates templates) {
        this.catalogue = catalogue;
        this.drafting = drafting;
        this.announcing = announcing;
        this.around = around;
        this.templates = templates;
    }

    @GET
    public Page show(@PathParam("id") UUID id) {
        Call.current().caller().require(ProcedurePermission.VIEW);
        VersionView view = catalogue.require(id);
        Map<String, Object> model = new HashMap<>();
        model.put("view", view);
        model.put("parts", MandatoryParts.of(view.content()));
        model.put("steps", catalogue.steps(id));
        model.put("history", catalogue.history(view.code()));
        model.put("names", names(view));
        model.put("decision", around.decision(view));
        model.put("clocks", around.clocks(view));
        model.put("reasons", around.reasons());
        model.put("pinned", around.pinned(id));
        DecisionKind kind =
                catalogue.inForce(view.code(), catalogue.today()).isPresent()
                        ? DecisionKind.AMENDED
                        : DecisionKind.NEW;
        model.put("decisionFields", DecisionForm.fields(kind, catalogue.today()));
        return new Page(
                Text.same(view.content().name()),
                List.of(CataloguePages.CRUMB),
                templates.fragment("version-actions.jte", Map.of("view", view)),
                templates.fragment("version.jte", model));
    }

    private Map<UUID, String> names(VersionView view) {
        List<@Nullable UUID> ids = new ArrayList<>(view.content().receiving());
        ids.add(view.content().competent());
        view.content().route().stream().map(RouteLeg::agency).forEach(ids::add);
        return around.names(ids);
    }

    @POST
    @Path("appraise")
    public Response appraise(@PathParam("id") UUID id, Form form) {
        drafting.appraise(id, form.optional("opinion", 2000));
        return shown(id);
    }

    @POST
    @Path("send-back")
    public Response sendBack(@PathParam("id") UUID id, Form form) {
        drafting.sendBack(id, form.raw("reason"));
        return shown(id);
    }

    @POST
    @Path("announce")
    public Response announce(@PathParam("id") UUID id, Form form) {
        announcing.announce(id, DecisionForm.read(form));
        return shown(id);
    }

    @POST
    @Path("suspend")
    public Response suspend(@PathParam("id") UUID id, Form form) {
        announcing.suspend(id, form.optionalDate("from"), form.raw("instrument"));
        return shown(id);
    }

    @POST
    @Path("take-up")
    public Response takeUp(@PathParam("id") UUID id, Form form) {
        announcing.takeUp(id, form.optionalDate("from"), form.raw("instrument"));
        return shown(id);
    }

    @GET
    @Path("abolish")
    public Page askAbolish(@PathParam("id") UUID id) {
        Call.current().caller().require(ProcedurePermission.DECIDE);
        VersionView view = catalogue.require(id);
        return Page.of(
                        new Text("Bãi bỏ thủ tục {0}", "Abolish the procedure {0}")
                                .with(view.code()),
                        templates.fragment(
                                "abolish.jte",
                                Map.of(
                                        "view",
                                        view,
                                        "fields",
                                        DecisionForm.fields(
                                                DecisionKind.ABOLISHED, catalogue.today()))))
                .under(CataloguePages.CRUMB);
    }

    @POST
    @Path("abolish")
    public Response abolish(@PathParam("id") UUID id, Form form) {
        announcing.abolish(catalogue.require(id).code(), DecisionForm.read(form));
        return shown(id);
    }

    /** A new draft that says what this version says, ready to be changed. */
    @POST
    @Path("revise")
    public Response revise(@PathParam("id") UUID id, Form form) {
        VersionView view = catalogue.require(id);
        UUID draft = drafting.draft(view.code(), Objects.requireNonNull(view.content()));
        return Response.seeOther(URI.create("/procedures/drafts/" + draft)).build();
    }

    static Response shown(UUID id) {
        return Response.seeOther(URI.create("/procedures/versions/" + id)).build();
    }
}
