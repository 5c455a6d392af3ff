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
import vn.sen.inspections.documents.FollowUpReport;
import vn.sen.inspections.findings.FindingFilter;
import vn.sen.inspections.findings.FindingLists;
import vn.sen.platform.api.documents.FileAnswer;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.pages.Templates;

/** The follow-up board. */
@Path("pages/board")
@Component(service = BoardPage.class)
public final class BoardPage {
    static final String HERE = "/inspections/board";
    private static final int NEXT_DEADLINES = 15;
    private static final int REPEATS = 10;

    private final Templates templates;
    private final BoardReading reading;
    private final FindingLists lists;
    private final FollowUpReport report;

    @Activate
    public BoardPage(
            @Reference Templates templates,
            @Reference BoardReading reading,
            @Reference FindingLists lists,
            @Reference FollowUpReport report) {
        this.templates = templates;
        this.reading = reading;
        this.lists = lists;
        this.report = report;
    }

    @GET
    public Page board(@Context UriInfo address) {
        FindingQuery query = new FindingQuery(address);
        Map<String, Object> model = new HashMap<>();
        model.put("m", reading.read(query));
        model.put("repeats", Repeats.open(lists, query.changed("owed", true), REPEATS));
        model.put(
                "slice",
                lists.board(query.changed("owed", true).filter())
                        .pager()
                        .page(query.after().orElse(null), NEXT_DEADLINES));
        return Page.of(Trail.BOARD.label(), templates.fragment("follow/board.jte", model))
                .under(Trail.MODULE)
                .with(templates.fragment("follow/boardActions.jte", Map.of("query", query)));
    }

    /** The follow-up report as PDF, of the owner and the programme that the board shows. */
    @GET
    @Path("report")
    public FileAnswer report(@Context UriInfo address) {
        FindingFilter filter = new FindingQuery(address).filter();
        return report.report(filter.owner(), filter.programme());
    }
}
