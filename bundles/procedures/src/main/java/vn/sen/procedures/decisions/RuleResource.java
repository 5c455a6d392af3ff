package vn.sen.procedures.decisions;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.lists.Column;
import vn.sen.platform.api.lists.Listing;
import vn.sen.platform.api.pages.Form;
import vn.sen.platform.api.pages.Upload;
import vn.sen.platform.api.text.Text;
import vn.sen.procedures.access.ProcedurePermission;

/** Rules of announcement over REST: what is exported can be changed and sent again. */
@Path("api/announcement-rules")
@Component(service = RuleResource.class)
public final class RuleResource {
    private static final List<Column<AnnouncementRule>> COLUMNS =
            IntStream.range(0, RuleRow.COLUMNS.size())
                    .mapToObj(
                            i ->
                                    Column.<AnnouncementRule>of(
                                            RuleRow.COLUMNS.get(i),
                                            RuleRow.COLUMNS.get(i),
                                            RuleRow.COLUMNS.get(i),
                                            rule -> RuleRow.cells(rule).get(i)))
                    .toList();

    private final RuleShelf shelf;

    @Activate
    public RuleResource(@Reference RuleShelf shelf) {
        this.shelf = shelf;
    }

    @GET
    public Listing<AnnouncementRule> inForce() {
        Call.current().caller().require(ProcedurePermission.VIEW);
        return Listing.whole(
                "quy-tac-cong-bo",
                new Text("Quy tắc công bố", "Rules of announcement"),
                COLUMNS,
                shelf.current().rules());
    }

    /** A form with {@code file} and {@code instrument}; If-Match may carry the version in force. */
    @POST
    public Response publish(Form form) {
        return Response.created(URI.create("/api/v1/procedures/announcement-rules"))
                .entity(published(shelf, form))
                .build();
    }

    /** What a form hands in, by page or script. */
    public static RuleVersion published(RuleShelf shelf, Form form) {
        String instrument = form.text("instrument", 255);
        List<Upload> files = form.uploads("file");
        form.faults().required("file", files.isEmpty() ? null : files);
        form.check();
        return shelf.publish(files.get(0), instrument);
    }
}
