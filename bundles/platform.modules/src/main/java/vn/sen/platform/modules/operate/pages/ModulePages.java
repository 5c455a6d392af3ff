package vn.sen.platform.modules.operate.pages;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.pages.Templates;
import vn.sen.platform.api.text.Text;
import vn.sen.platform.modules.change.Change;
import vn.sen.platform.modules.operate.History;
import vn.sen.platform.modules.operate.ModuleView;
import vn.sen.platform.modules.operate.Operations;
import vn.sen.platform.modules.operate.Overview;
import vn.sen.platform.modules.operate.Purges;

/** All modules, and one of them. */
@Path("pages")
@Component(service = ModulePages.class)
public final class ModulePages {
    public static final Page.Crumb CRUMB =
            new Page.Crumb(new Text("Phân hệ", "Modules"), "/modules");
    private static final int RECENT = 8;

    private final Templates templates;
    private final Overview overview;
    private final Operations operations;
    private final History history;
    private final Purges purges;

    @Activate
    public ModulePages(
            @Reference Templates templates,
            @Reference Overview overview,
            @Reference Operations operations,
            @Reference History history,
            @Reference Purges purges) {
        this.templates = templates;
        this.overview = overview;
        this.operations = operations;
        this.history = history;
        this.purges = purges;
    }

    @GET
    public Page list() {
        Map<String, Object> model = new HashMap<>();
        model.put("modules", overview.all());
        model.put("heap", overview.heap());
        model.put("unsigned", operations.unsignedAllowed());
        model.put("running", history.running());
        return Page.of(new Text("Phân hệ", "Modules"), templates.fragment("modules.jte", model))
                .with(templates.fragment("modules-actions.jte", Map.of()));
    }

    private List<Change> recent(History.Search search, int most) {
        return history.list(search).pager().page(null, most).items();
    }

    @GET
    @Path("{name}")
    public Page one(@PathParam("name") String name) {
        ModuleView module = overview.one(name);
        Map<String, Object> model = new HashMap<>();
        model.put("module", module);
        model.put("recent", recent(new History.Search(name, "", ""), RECENT));
        model.put("purge", module.isOn() ? Optional.empty() : purges.find(name));
        return Page.of(Text.same(name), templates.fragment("module.jte", model)).under(CRUMB);
    }

    static Page.Crumb crumb(String module) {
        return new Page.Crumb(Text.same(module), "/modules/" + module);
    }
}
