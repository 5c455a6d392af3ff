package vn.sen.procedures.pages;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
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
import vn.sen.platform.api.text.Text;
import vn.sen.procedures.access.AgencyNames;
import vn.sen.procedures.access.ProcedurePermission;
import vn.sen.procedures.coverage.CoverageMap;

/** Functions of agencies against procedures. */
@Path("pages/coverage")
@Component(service = CoveragePages.class)
public final class CoveragePages {
    private static final String HERE = "/procedures/coverage";

    private final CoverageMap map;
    private final AgencyNames agencies;
    private final Templates templates;

    @Activate
    public CoveragePages(
            @Reference CoverageMap map,
            @Reference AgencyNames agencies,
            @Reference Templates templates) {
        this.map = map;
        this.agencies = agencies;
        this.templates = templates;
    }

    @GET
    public Page show() {
        Map<String, Object> model = new HashMap<>();
        model.put("map", map.today());
        if (Call.current().caller().may(ProcedurePermission.AUDIT)) {
            model.put(
                    "agencies",
                    agencies.all().stream().map(a -> new Field.Choice(a.id(), a.name())).toList());
        }
        return Page.of(
                        new Text("Nhiệm vụ của cơ quan và thủ tục", "Functions and procedures"),
                        templates.fragment("coverage.jte", model))
                .under(CataloguePages.CRUMB);
    }

    @POST
    public Response add(Form form) {
        UUID agency = form.id("agency");
        String words = form.text("words", 1000);
        form.check();
        map.add(agency, words, codes(form));
        return shown();
    }

    @POST
    @Path("{id}")
    public Response cover(@PathParam("id") UUID id, Form form) {
        map.cover(id, codes(form));
        return shown();
    }

    @POST
    @Path("{id}/end")
    public Response end(@PathParam("id") UUID id, Form form) {
        map.end(id);
        return shown();
    }

    private static List<String> codes(Form form) {
        return List.of(form.raw("codes").split("[,;\\s]+")).stream()
                .filter(code -> !code.isEmpty())
                .toList();
    }

    private static Response shown() {
        return Response.seeOther(URI.create(HERE)).build();
    }
}
