package vn.sen.platform.modules.operate.pages;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.pages.Form;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.pages.Templates;
import vn.sen.platform.modules.change.Progress;
import vn.sen.platform.modules.operate.ModulesPermission;
import vn.sen.platform.modules.operate.Operations;
import vn.sen.platform.modules.operate.Overview;

/** What is done with a module as it is here: each act says first what it will do. */
@Path("pages/{name}/{act: enable|disable|rollback|remove}")
@Component(service = ActPages.class)
public final class ActPages {
    private final Templates templates;
    private final Overview overview;
    private final Operations operations;

    @Activate
    public ActPages(
            @Reference Templates templates,
            @Reference Overview overview,
            @Reference Operations operations) {
        this.templates = templates;
        this.overview = overview;
        this.operations = operations;
    }

    @GET
    public Page confirm(@PathParam("name") String name, @PathParam("act") String act) {
        Call.current().caller().require(ModulesPermission.CHANGE);
        Act meant = Act.of(act);
        return Page.of(
                        meant.title().with(name),
                        templates.fragment(
                                "act.jte", Map.of("module", overview.one(name), "act", meant)))
                .under(ModulePages.CRUMB, ModulePages.crumb(name));
    }

    @POST
    public Response carryOut(
            @PathParam("name") String name, @PathParam("act") String act, Form form) {
        Progress progress =
                switch (Act.of(act)) {
                    case ENABLE -> operations.enable(name);
                    case DISABLE -> operations.disable(name);
                    case ROLLBACK -> operations.rollback(name);
                    case REMOVE -> operations.remove(name);
                };
        return ChangePages.follow(progress);
    }
}
