package vn.sen.procedures.pages;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.pages.Form;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.pages.Templates;
import vn.sen.platform.api.pages.Ui;
import vn.sen.platform.api.problem.Fault;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.text.Text;
import vn.sen.procedures.access.AgencyNames;
import vn.sen.procedures.access.ProcedurePermission;
import vn.sen.procedures.catalogue.Catalogue;
import vn.sen.procedures.catalogue.Drafting;
import vn.sen.procedures.catalogue.ProcedureContent;
import vn.sen.procedures.catalogue.VersionView;
import vn.sen.procedures.files.Portability;
import vn.sen.procedures.files.PortableProcedure;
import vn.sen.procedures.files.WrittenProcedure;

/** Drafts as forms. */
@Path("pages/drafts")
@Component(service = DraftPages.class)
public final class DraftPages {
    private final Catalogue catalogue;
    private final Drafting drafting;
    private final Portability portability;
    private final AgencyNames agencies;
    private final Templates templates;

    @Activate
    public DraftPages(
            @Reference Catalogue catalogue,
            @Reference Drafting drafting,
            @Reference Portability portability,
            @Reference AgencyNames agencies,
            @Reference Templates templates) {
        this.catalogue = catalogue;
        this.drafting = drafting;
        this.portability = portability;
        this.agencies = agencies;
        this.templates = templates;
    }

    @GET
    @Path("new")
    public Page blank() {
        return page(
                new Text("Soạn thủ tục mới", "Draft a procedure"),
                "/procedures/drafts/new",
                "/procedures/drafts",
                written(new Form(Map.of(), java.util.List.of()), new Faults()),
                Ui.NOT_YET);
    }

    @POST
    public Response draft(Form form) {
        Call.current().caller().require(ProcedurePermission.EDIT);
        Faults codes = new Faults();
        String code = Drafting.code(form.raw("code"), codes);
        ProcedureContent content = content(form, codes);
        return VersionPages.shown(drafting.draft(code, content));
    }

    @GET
    @Path("{id}")
    public Page edit(@PathParam("id") UUID id) {
        VersionView view = catalogue.require(id);
        String here = "/procedures/drafts/" + id;
        return page(
                new Text("Sửa bản nháp {0}", "Edit the draft {0}").with(view.code()),
                here,
                here,
                portability.outward(view),
                view.version());
    }

    @POST
    @Path("{id}")
    public Response change(@PathParam("id") UUID id, Form form) {
        Call.current().caller().require(ProcedurePermission.EDIT);
        drafting.edit(id, content(form, new Faults()));
        return VersionPages.shown(id);
    }

    private Page page(Text title, String here, String action, PortableProcedure it, long version) {
        Call.current().caller().require(ProcedurePermission.EDIT);
        return Page.of(
                        title,
                        templates.fragment(
                                "draft.jte",
                                Map.of(
                                        "parts",
                                        new DraftForm(it, agencies.all())
                                                .parts(version == Ui.NOT_YET),
                                        "here",
                                        here,
                                        "action",
                                        action,
                                        "version",
                                        version)))
                .under(CataloguePages.CRUMB);
    }

    /** What was typed; throws with everything that is wrong, by the fields of the form. */
    private ProcedureContent content(Form form, Faults found) {
        ProcedureContent content = portability.inward(written(form, found), found);
        if (found.isEmpty()) {
            drafting.faults(content).forEach(f -> found.add(f.field(), f.code(), f.message()));
        }
        for (Fault fault : found.all()) {
            form.faults().add(root(fault.field()), fault.code(), fault.message());
        }
        form.check();
        return content;
    }

    private static String root(String field) {
        String root = field.replaceFirst("[\\[.].*", "");
        return root.equals("limit") ? "limitAmount" : root;
    }

    private static PortableProcedure written(Form form, Faults faults) {
        return new WrittenProcedure(name -> String.join(", ", form.all(name)), faults).read();
    }
}
