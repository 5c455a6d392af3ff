package vn.sen.procedures.citizen;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.pages.Templates;
import vn.sen.platform.api.text.Text;

/** For everybody, without signing in: find a procedure, see what it takes. */
@Path("pages/find")
@Component(service = CitizenPages.class)
public final class CitizenPages {
    static final Page.Crumb CRUMB =
            new Page.Crumb(new Text("Tra cứu thủ tục", "Find a procedure"), "/procedures/find");

    private final PublicCatalogue catalogue;
    private final Templates templates;

    @Activate
    public CitizenPages(@Reference PublicCatalogue catalogue, @Reference Templates templates) {
        this.catalogue = catalogue;
        this.templates = templates;
    }

    @GET
    public Page find(@QueryParam("q") @DefaultValue("") String words) {
        String asked = words.strip();
        return Page.of(
                CRUMB.label(),
                asked.isEmpty()
                        ? templates.fragment(
                                "citizen/start.jte", Map.of("fields", catalogue.fields()))
                        : templates.fragment(
                                "citizen/found.jte",
                                Map.of("words", asked, "found", catalogue.find(asked))));
    }

    @GET
    @Path("{code}")
    public Page show(@PathParam("code") String code) {
        PublicProcedure procedure = catalogue.require(code);
        return Page.of(
                        Text.same(procedure.name()),
                        templates.fragment("citizen/procedure.jte", Map.of("it", procedure)))
                .under(CRUMB)
                .with(templates.fragment("citizen/print.jte", Map.of()));
    }
}
