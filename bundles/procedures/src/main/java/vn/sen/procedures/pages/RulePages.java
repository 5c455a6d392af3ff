package vn.sen.procedures.pages;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.pages.Form;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.pages.Templates;
import vn.sen.platform.api.text.Text;
import vn.sen.procedures.access.ProcedurePermission;
import vn.sen.procedures.decisions.RuleResource;
import vn.sen.procedures.decisions.RuleShelf;

/**
 * By when decisions are to be signed and entered: the rules, their sources, and a further version.
 */
@Path("pages/announcement-rules")
@Component(service = RulePages.class)
public final class RulePages {
    private static final String HERE = "/procedures/announcement-rules";

    private final RuleShelf shelf;
    private final Templates templates;

    @Activate
    public RulePages(@Reference RuleShelf shelf, @Reference Templates templates) {
        this.shelf = shelf;
        this.templates = templates;
    }

    @GET
    public Page list() {
        Call.current().caller().require(ProcedurePermission.VIEW);
        return Page.of(
                        new Text("Quy tắc công bố", "Rules of announcement"),
                        templates.fragment(
                                "announcement-rules.jte", Map.of("versions", shelf.history())))
                .under(
                        new Page.Crumb(
                                new Text("Quyết định công bố", "Decisions"),
                                "/procedures/decisions"));
    }

    @POST
    public Response publish(Form form) {
        RuleResource.published(shelf, form);
        return Response.seeOther(URI.create(HERE)).build();
    }
}
