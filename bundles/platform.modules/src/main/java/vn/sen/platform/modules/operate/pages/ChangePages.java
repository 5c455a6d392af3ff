package vn.sen.platform.modules.operate.pages;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.lists.Listing;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.pages.Templates;
import vn.sen.platform.api.text.Text;
import vn.sen.platform.modules.change.Change;
import vn.sen.platform.modules.change.Progress;
import vn.sen.platform.modules.operate.History;
import vn.sen.platform.modules.operate.Words;

/** The history of changes, and one of them while it runs and afterwards. */
@Path("pages/changes")
@Component(service = ChangePages.class)
public final class ChangePages {
    private static final Page.Crumb CRUMB =
            new Page.Crumb(new Text("Lịch sử", "History"), "/modules/changes");

    private final Templates templates;
    private final History history;

    @Activate
    public ChangePages(@Reference Templates templates, @Reference History history) {
        this.templates = templates;
        this.history = history;
    }

    @GET
    public Page list(
            @QueryParam("module") @Nullable String module,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("outcome") @Nullable String outcome,
            @QueryParam("after") @Nullable String after) {
        History.Search search = History.Search.of(module, kind, outcome);
        Map<String, Object> model = new HashMap<>();
        model.put("search", search);
        model.put("query", query(search));
        model.put("changes", history.list(search).pager().page(after, Listing.DEFAULT_LIMIT));
        model.put("after", Optional.ofNullable(after));
        return Page.of(
                        new Text("Lịch sử thay đổi", "History of changes"),
                        templates.fragment("changes.jte", model))
                .under(ModulePages.CRUMB);
    }

    private static String query(History.Search search) {
        return "?module="
                + URLEncoder.encode(search.module(), StandardCharsets.UTF_8)
                + "&kind="
                + URLEncoder.encode(search.kind(), StandardCharsets.UTF_8)
                + "&outcome="
                + URLEncoder.encode(search.outcome(), StandardCharsets.UTF_8);
    }

    @GET
    @Path("{id}")
    public Page one(@PathParam("id") String id) {
        Change change = history.find(id);
        Text kind = Words.of(change.kind());
        return Page.of(
                        new Text(
                                kind.vi() + ": " + Words.subject(change),
                                kind.en() + ": " + Words.subject(change)),
                        templates.fragment("change.jte", Map.of("change", change)))
                .under(ModulePages.CRUMB, CRUMB);
    }

    /** To the page that shows the change while it runs. */
    static Response follow(Progress progress) {
        return Response.seeOther(URI.create("/modules/changes/" + progress.now().id())).build();
    }
}
