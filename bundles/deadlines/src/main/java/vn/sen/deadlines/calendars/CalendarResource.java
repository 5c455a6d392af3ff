package vn.sen.deadlines.calendars;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.deadlines.DeadlinePermission;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.documents.FileAnswer;
import vn.sen.platform.api.lists.Column;
import vn.sen.platform.api.lists.Listing;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.text.Text;

/** Working calendars over REST. An agency is its id; the province is the nil UUID. */
@Path("api/calendars")
@Component(service = CalendarResource.class)
public final class CalendarResource {
    private final CalendarShelf shelf;
    private final Clocks clocks;
    private final java.time.Clock clock;

    @Activate
    public CalendarResource(
            @Reference CalendarShelf shelf,
            @Reference Clocks clocks,
            @Reference java.time.Clock clock) {
        this.shelf = shelf;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** A version to publish. */
    public record NewVersion(@Nullable CalendarContent content, @Nullable String instrument) {}

    /** The versions in force. */
    @GET
    public Listing<CalendarVersion> list() {
        mayView();
        return listing(new ArrayList<>(shelf.inForce().values()));
    }

    /** All versions of one calendar, newest first. */
    @GET
    @Path("{agency}")
    public Listing<CalendarVersion> history(@PathParam("agency") UUID agency) {
        mayView();
        return listing(shelf.history(agency));
    }

    /** Publishes a version. */
    @POST
    @Path("{agency}")
    public Response publish(@PathParam("agency") UUID agency, NewVersion version) {
        Call.current().caller().require(DeadlinePermission.EDIT, agency);
        Faults faults = new Faults();
        faults.required("content", version.content());
        faults.check();
        CalendarVersion made =
                shelf.publish(
                        agency,
                        Objects.requireNonNull(version.content()),
                        Objects.requireNonNullElse(version.instrument(), ""));
        return Response.created(URI.create("/api/v1/deadlines/calendars/" + agency))
                .entity(made)
                .build();
    }

    /** Days off and worked Saturdays as iCalendar, as they count for that agency. */
    @GET
    @Path("{agency}/ics")
    public FileAnswer ics(@PathParam("agency") UUID agency) {
        mayView();
        byte[] bytes =
                ICalendar.of(clocks.calendar(agency).facts(), clock.instant())
                        .getBytes(StandardCharsets.UTF_8);
        return new FileAnswer("lich-lam-viec.ics", "text/calendar", false, out -> out.write(bytes));
    }

    private static Listing<CalendarVersion> listing(List<CalendarVersion> versions) {
        return Listing.whole(
                "calendars",
                new Text("Lịch làm việc", "Working calendars"),
                List.of(
                        Column.of("agency", "Cơ quan", "Agency", v -> v.agency().toString()),
                        Column.of("number", "Bản", "Version", CalendarVersion::number),
                        Column.of("instrument", "Căn cứ", "Basis", CalendarVersion::instrument),
                        Column.of("recordedAt", "Lúc", "At", CalendarVersion::recordedAt),
                        Column.of("recordedBy", "Người", "By", CalendarVersion::recordedBy)),
                versions);
    }

    private static void mayView() {
        Call.current().caller().require(DeadlinePermission.VIEW);
    }
}
