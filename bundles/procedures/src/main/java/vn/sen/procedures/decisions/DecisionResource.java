package vn.sen.procedures.decisions;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.lists.Column;
import vn.sen.platform.api.lists.Listing;
import vn.sen.platform.api.text.Text;
import vn.sen.procedures.access.ProcedurePermission;

/** Decisions of announcement over REST. */
@Path("api/promulgations")
@Component(service = DecisionResource.class)
public final class DecisionResource {
    private final Decisions decisions;
    private final AnnouncementClock clocks;

    @Activate
    public DecisionResource(@Reference Decisions decisions, @Reference AnnouncementClock clocks) {
        this.decisions = decisions;
        this.clocks = clocks;
    }

    /** A day of entry into the national database. */
    public record Entry(@Nullable LocalDate enteredOn) {}

    /** A decision with its duties. */
    public record Judged(Decision decision, List<AnnouncementClock.Judged> duties, long version) {}

    /** The last signed first. */
    @GET
    public Listing<Decision> list() {
        mayView();
        return new Listing<>(
                "promulgations",
                new Text("Quyết định công bố", "Decisions of announcement"),
                List.of(
                        Column.of("number", "Số", "Number", Decision::number),
                        Column.of("kind", "Loại", "Kind", d -> d.kind().label()),
                        Column.of("issuer", "Người ký", "Signed by", d -> d.issuer().label()),
                        Column.of("signedOn", "Ngày ký", "Signed on", Decision::signedOn),
                        Column.of("effectiveOn", "Hiệu lực", "In force", Decision::effectiveOn),
                        Column.of("enteredOn", "Nhập CSDL", "Entered", Decision::enteredOn),
                        Column.of("subject", "Trích yếu", "Subject", Decision::subject)),
                decisions::page);
    }

    @GET
    @Path("{id}")
    public Judged one(@PathParam("id") UUID id) {
        mayView();
        Decision decision = decisions.require(id);
        return new Judged(decision, clocks.judge(decision), decision.version());
    }

    /** Records when it was entered into the national database. */
    @PUT
    @Path("{id}/entered")
    public Judged entered(@PathParam("id") UUID id, Entry entry) {
        decisions.entered(id, entry.enteredOn());
        return one(id);
    }

    private static void mayView() {
        Call.current().caller().require(ProcedurePermission.VIEW);
    }
}
