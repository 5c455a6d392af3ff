package vn.sen.dossiers.pages;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.dossiers.cases.DossierLists;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.pages.Templates;
import vn.sen.platform.api.text.Text;

/** One dossier: where it is, what its clock did and why, and what can be done. */
@Path("pages")
@Component(service = DossierPages.class)
public final class DossierPages {
    static final Page.Crumb HOME = new Page.Crumb(new Text("Hồ sơ", "Dossiers"), "/dossiers");

    private final DossierReading reading;
    private final DossierLists lists;
    private final Templates templates;

    @Activate
    public DossierPages(
            @Reference DossierReading reading,
            @Reference DossierLists lists,
            @Reference Templates templates) {
        this.reading = reading;
        this.lists = lists;
        this.templates = templates;
    }

    @GET
    @Path("{id}")
    public Page page(
            @PathParam("id") UUID id,
            @QueryParam("act") @Nullable String act,
            @QueryParam("done") @Nullable String done) {
        DossierModel model = reading.read(id, act, done);
        String code = model.dossier().code();
        String title = code.isEmpty() ? "Hồ sơ chưa tiếp nhận" : code;
        return Page.of(
                        new Text(title, code.isEmpty() ? "Not yet received" : code),
                        templates.fragment("dossier.jte", Map.of("m", model)))
                .under(HOME);
    }

    /** By the code of its receipt, as a scanner types it. */
    @GET
    @Path("code/{code}")
    public jakarta.ws.rs.core.Response byCode(@PathParam("code") String code) {
        return jakarta.ws.rs.core.Response.seeOther(
                        java.net.URI.create("/dossiers/" + lists.row(code).id()))
                .build();
    }

    /** What the person takes home. */
    @GET
    @Path("{id}/slip")
    public Page slip(@PathParam("id") UUID id) {
        DossierModel model = reading.read(id, null, null);
        return Page.of(
                        new Text(
                                "Giấy tiếp nhận hồ sơ và hẹn trả kết quả",
                                "Receipt with appointment"),
                        templates.fragment("slip.jte", Map.of("m", model)))
                .under(HOME, new Page.Crumb(Text.same(model.dossier().code()), model.here()));
    }
}
