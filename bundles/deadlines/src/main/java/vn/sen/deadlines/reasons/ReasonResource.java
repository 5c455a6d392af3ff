package vn.sen.deadlines.reasons;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.deadlines.DeadlinePermission;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.lists.Column;
import vn.sen.platform.api.lists.Listing;
import vn.sen.platform.api.text.Text;

/** The pack of reasons over REST: what is read may be changed and published again. */
@Path("api/reason-packs")
@Component(service = ReasonResource.class)
public final class ReasonResource {
    private final ReasonShelf shelf;

    @Activate
    public ReasonResource(@Reference ReasonShelf shelf) {
        this.shelf = shelf;
    }

    /** All versions, newest first. */
    @GET
    public Listing<ReasonVersion> history() {
        mayView();
        return Listing.whole(
                "reason-packs",
                new Text("Danh mục lý do tạm dừng", "Packs of reasons to stop"),
                List.of(
                        Column.of("version", "Bản", "Version", ReasonVersion::version),
                        Column.of("count", "Số lý do", "Reasons", v -> v.reasons().size()),
                        Column.of("instrument", "Căn cứ", "Basis", ReasonVersion::instrument),
                        Column.of("recordedAt", "Lúc", "At", ReasonVersion::recordedAt),
                        Column.of("recordedBy", "Người", "By", ReasonVersion::recordedBy)),
                shelf.history());
    }

    /** The version in force. */
    @GET
    @Path("current")
    public ReasonVersion current() {
        mayView();
        return shelf.current();
    }

    /** Publishes a version; If-Match may carry the tag of the one in force. */
    @POST
    public Response publish(ReasonPack pack) {
        return Response.created(URI.create("/api/v1/deadlines/reason-packs/current"))
                .entity(shelf.publish(pack))
                .build();
    }

    private static void mayView() {
        Call.current().caller().require(DeadlinePermission.VIEW);
    }
}
