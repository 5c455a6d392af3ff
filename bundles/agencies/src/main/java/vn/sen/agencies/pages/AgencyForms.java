package vn.sen.agencies.pages;

import static vn.sen.agencies.pages.FormPage.t;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.agencies.AgencyActs;
import vn.sen.agencies.AgencyPermission;
import vn.sen.agencies.AgencyRegister;
import vn.sen.agencies.AgencyRequests.NewAgency;
import vn.sen.agencies.AgencyView;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.pages.Field;
import vn.sen.platform.api.pages.Form;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.pages.Templates;
import vn.sen.platform.api.pages.Ui;
import vn.sen.platform.api.text.Text;

/** The form for a new agency, and those for each act on one. */
@Path("pages")
@Component(service = AgencyForms.class)
public final class AgencyForms {
    private final AgencyRegister register;
    private final AgencyActs acts;
    private final ParentChoice parents;
    private final Templates templates;

    @Activate
    public AgencyForms(
            @Reference AgencyRegister register,
            @Reference AgencyActs acts,
            @Reference ParentChoice parents,
            @Reference Templates templates) {
        this.register = register;
        this.acts = acts;
        this.parents = parents;
        this.templates = templates;
    }

    @GET
    @Path("new")
    public Page newAgency(@QueryParam("under") @Nullable String under) {
        Call.current().caller().require(AgencyPermission.EDIT);
        List<Field> fields =
                List.of(
                        Field.text("code", t("Mã", "Code"), null)
                                .must()
                                .atMost(60)
                                .hint(
                                        t(
                                                "Không bao giờ dùng lại cho cơ quan khác. Ví dụ:"
                                                        + " STTTT.",
                                                "Never given to another agency again. Example:"
                                                        + " STTTT.")),
                        Field.text("name", t("Tên", "Name"), null).must().atMost(255),
                        Field.text("shortName", t("Tên viết tắt", "Short name"), null).atMost(120),
                        ActForm.kindField(null),
                        parents.field(under),
                        Field.date("validFrom", t("Có từ ngày", "Exists from"), register.today())
                                .must(),
                        ActForm.instrumentField(false));
        return new FormPage(
                        new Text("Lập cơ quan, đơn vị", "New agency"),
                        new Text(
                                "Cơ quan có thể bắt đầu từ một ngày đã qua hoặc sắp tới.",
                                "An agency may begin on a day in the past or the future."),
                        "/agencies/new" + (under == null ? "" : "?under=" + under),
                        "/agencies",
                        Ui.NOT_YET,
                        new Text("Lập cơ quan", "Create"),
                        "/agencies",
                        fields)
                .page(templates, TreePages.HOME);
    }

    @POST
    public Response create(Form form) {
        String code = form.text("code", 60);
        String name = form.text("name", 255);
        LocalDate from = form.date("validFrom");
        UUID parent = parents.read(form);
        NewAgency act =
                new NewAgency(
                        code,
                        name,
                        form.optional("shortName", 120),
                        form.choice("kind", vn.sen.agencies.api.AgencyKind.class),
                        parent,
                        from,
                        form.optional("instrument", 255));
        form.check();
        return Response.seeOther(URI.create("/agencies/" + acts.create(act).id())).build();
    }

    @GET
    @Path("{id}/{act: rename|reclassify|move|end|correct|correct-existence|cancel}")
    public Page act(
            @PathParam("id") UUID id,
            @PathParam("act") String name,
            @QueryParam("effective") @Nullable String effective) {
        Call.current().caller().require(AgencyPermission.EDIT, id);
        AgencyView agency = register.requireNearest(id, register.today());
        ActForm act = ActForm.of(name);
        String path = "/agencies/" + id + "/" + name;
        return new FormPage(
                        act.title(),
                        act.intro(),
                        effective == null ? path : path + "?effective=" + effective,
                        path,
                        agency.version(),
                        act.submit(),
                        "/agencies/" + id,
                        act.fields(agency, register.today(), parents, effective))
                .page(
                        templates,
                        TreePages.HOME,
                        new Page.Crumb(Text.same(agency.name()), "/agencies/" + id));
    }

    @POST
    @Path("{id}/{act: rename|reclassify|move|end|correct|correct-existence|cancel}")
    public Response done(@PathParam("id") UUID id, @PathParam("act") String name, Form form) {
        ActForm.of(name).run(acts, id, form, parents);
        return Response.seeOther(URI.create("/agencies/" + id)).build();
    }
}
