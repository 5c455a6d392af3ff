package vn.sen.platform.modules.operate.pages;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.pages.Form;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.pages.Templates;
import vn.sen.platform.api.text.Text;
import vn.sen.platform.modules.operate.ModuleView;
import vn.sen.platform.modules.operate.ModulesPermission;
import vn.sen.platform.modules.operate.Overview;
import vn.sen.platform.modules.operate.PurgeRequest;
import vn.sen.platform.modules.operate.Purges;

/** Deleting a module's data: asked for by one person, confirmed by another. */
@Path("pages/{name}/purge")
@Component(service = PurgePages.class)
public final class PurgePages {
    private final Templates templates;
    private final Overview overview;
    private final Purges purges;

    @Activate
    public PurgePages(
            @Reference Templates templates,
            @Reference Overview overview,
            @Reference Purges purges) {
        this.templates = templates;
        this.overview = overview;
        this.purges = purges;
    }

    @GET
    public Page show(@PathParam("name") String name) {
        Call.current().caller().require(ModulesPermission.PURGE);
        ModuleView module = overview.one(name);
        Optional<PurgeRequest> asked = purges.find(name);
        Map<String, Object> model = new HashMap<>();
        model.put("module", module);
        model.put("asked", asked);
        model.put("mine", asked.filter(PurgePages::isMine).isPresent());
        return Page.of(
                        new Text("Xóa dữ liệu của {0}", "Delete the data of {0}").with(name),
                        templates.fragment("purge.jte", model))
                .under(ModulePages.CRUMB, ModulePages.crumb(name));
    }

    private static boolean isMine(PurgeRequest request) {
        return Optional.ofNullable(request.account()).equals(Call.current().caller().account());
    }

    @POST
    public Response ask(@PathParam("name") String name, Form form) {
        purges.ask(name);
        return back(name);
    }

    @POST
    @Path("confirm")
    public Response confirm(@PathParam("name") String name, Form form) {
        return ChangePages.follow(purges.confirm(name));
    }

    @POST
    @Path("withdraw")
    public Response withdraw(@PathParam("name") String name, Form form) {
        purges.withdraw(name);
        return back(name);
    }

    private static Response back(String name) {
        return Response.seeOther(URI.create("/modules/" + name + "/purge")).build();
    }
}
