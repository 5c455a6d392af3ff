package vn.sen.inspections.api;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.findings.FindingLists;
import vn.sen.inspections.findings.FindingView;
import vn.sen.platform.api.lists.Listing;

/** The follow-up board over HTTP: findings with a deadline, the earliest first. */
@Path("api/board")
@Component(service = BoardResource.class)
public final class BoardResource {
    private final FindingLists lists;

    @Activate
    public BoardResource(@Reference FindingLists lists) {
        this.lists = lists;
    }

    @GET
    public Listing<FindingView> board(@BeanParam FindingQuery query) {
        return lists.board(query.filter(true));
    }
}
