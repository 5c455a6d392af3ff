package vn.sen.inspections.followpages;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.findings.FindingCounts;
import vn.sen.inspections.findings.FindingFilter;
import vn.sen.inspections.followup.PartLists;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.pages.Templates;
import vn.sen.platform.api.text.Text;

/** Remediation parts by deadline: who promised what by when, and kept it or not. */
@Path("pages/parts")
@Component(service = PartListPage.class)
public final class PartListPage {
    static final String HERE = "/inspections/parts";
    private static final Text TITLE = new Text("Phần việc khắc phục", "Remediation parts");
    private static final int ROWS = 30;

    private final Templates templates;
    private final PartLists lists;
    private final FindingCounts counts;

    @Activate
    public PartListPage(
            @Reference Templates templates,
            @Reference PartLists lists,
            @Reference FindingCounts counts) {
        this.templates = templates;
        this.lists = lists;
        this.counts = counts;
    }

    @GET
    public Page list(@Context UriInfo address) {
        FindingQuery query = new FindingQuery(address);
        FindingFilter findings = query.filter();
        PartLists.Filter filter =
                new PartLists.Filter(findings.owner(), null, null, findings.narrowing().broken());
        Map<String, Object> model = new HashMap<>();
        model.put("query", query);
        model.put(
                "slice",
                lists.list(filter, findings).pager().page(query.after().orElse(null), ROWS));
        model.put("exported", exported(query));
        model.put("choices", Choices.of(counts.inspected(), counts.owners()));
        return Page.of(TITLE, templates.fragment("follow/parts.jte", model))
                .under(Trail.MODULE, Trail.BOARD);
    }

    /** The API lists parts by owner and promise; other filters it does not know. */
    private static @Nullable String exported(FindingQuery query) {
        String api =
                query.at("/api/v1/inspections/parts")
                        .replace("owed=true&", "")
                        .replace("owed=true", "")
                        .replace("owner=", "agency=");
        boolean known = !query.changed(Map.of("owner", "", "broken", "", "owed", "")).narrowed();
        return known ? api : null;
    }

    /** A part stands on the page of its finding. */
    @GET
    @Path("{id}")
    public Response part(@PathParam("id") UUID id) {
        return Response.seeOther(
                        URI.create(
                                FindingListPage.HERE
                                        + "/"
                                        + lists.detail(id).part().finding()
                                        + "#part-"
                                        + id))
                .build();
    }
}
