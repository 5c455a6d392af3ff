package vn.sen.inspections.followpages;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.access.AgencyBook;
import vn.sen.inspections.findings.FindingCounts;
import vn.sen.inspections.findings.FindingFilter;
import vn.sen.inspections.findings.FindingLists;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.pages.Templates;
import vn.sen.platform.api.text.Text;

/** Findings, newest first. */
@Path("pages/findings")
@Component(service = FindingListPage.class)
public final class FindingListPage {
    static final String HERE = "/inspections/findings";
    static final Text TITLE = new Text("Phát hiện và kiến nghị", "Findings");
    private static final int ROWS = 30;

    private final Templates templates;
    private final FindingLists lists;
    private final FindingCounts counts;
    private final AgencyBook agencies;

    @Activate
    public FindingListPage(
            @Reference Templates templates,
            @Reference FindingLists lists,
            @Reference FindingCounts counts,
            @Reference AgencyBook agencies) {
        this.templates = templates;
        this.lists = lists;
        this.counts = counts;
        this.agencies = agencies;
    }

    @GET
    public Page list(@Context UriInfo address) {
        FindingQuery query = new FindingQuery(address);
        FindingFilter filter = query.filter();
        Map<String, Object> model = new HashMap<>();
        model.put("query", query);
        model.put("slice", lists.list(filter).pager().page(query.after().orElse(null), ROWS));
        model.put("total", counts.count(filter));
        model.put("choices", Choices.of(counts.inspected(), counts.owners()));
        model.put("zone", agencies.zone());
        return Page.of(TITLE, templates.fragment("follow/findings.jte", model)).under(Trail.MODULE);
    }
}
