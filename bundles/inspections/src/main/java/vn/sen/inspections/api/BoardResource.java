package vn.sen.inspections.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.findings.FindingFilter;
import vn.sen.inspections.findings.FindingKind;
import vn.sen.inspections.findings.FindingLists;
import vn.sen.inspections.findings.FindingNarrowing;
import vn.sen.inspections.findings.FindingState;
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
    public Listing<FindingView> board(
            @QueryParam("inspection") @Nullable UUID inspection,
            @QueryParam("programme") @Nullable UUID programme,
            @QueryParam("agency") @Nullable UUID agency,
            @QueryParam("owner") @Nullable UUID owner,
            @QueryParam("kind") @Nullable FindingKind kind,
            @QueryParam("state") @Nullable FindingState state,
            @QueryParam("open") @Nullable Boolean open,
            @QueryParam("overdue") @Nullable Boolean overdue,
            @QueryParam("olderThanDays") @Nullable Integer olderThanDays,
            @QueryParam("repeat") @Nullable Boolean repeat,
            @QueryParam("words") @Nullable String words,
            @QueryParam("owed") @Nullable Boolean owed,
            @QueryParam("broken") @Nullable Boolean broken,
            @QueryParam("youngerThanDays") @Nullable Integer youngerThanDays,
            @QueryParam("reopened") @Nullable Boolean reopened) {
        return lists.board(
                new FindingFilter(
                        inspection,
                        programme,
                        agency,
                        owner,
                        kind,
                        state,
                        open,
                        overdue,
                        olderThanDays,
                        repeat,
                        true,
                        new FindingNarrowing(words, owed, broken, youngerThanDays, reopened)));
    }
}
