package vn.sen.deadlines;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.deadlines.api.Course;
import vn.sen.deadlines.api.Deadlines;
import vn.sen.deadlines.api.Reckoning;
import vn.sen.deadlines.api.Status;
import vn.sen.deadlines.api.StopReason;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.explain.Explanation;
import vn.sen.platform.api.lists.Column;
import vn.sen.platform.api.lists.Listing;
import vn.sen.platform.api.text.Text;

/** Due dates over REST; nothing here is stored. */
@Path("api")
@Component(service = DeadlineResource.class)
public final class DeadlineResource {
    private final Deadlines deadlines;
    private final Clock clock;

    @Activate
    public DeadlineResource(@Reference CalendarDeadlines deadlines, @Reference Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** A reckoning with the status of this moment. */
    public record Answer(Status status, Reckoning reckoning) {}

    /** Counts a due date. */
    @POST
    @Path("compute")
    public Answer compute(CourseRequest request) {
        mayView();
        Course course = request.course();
        Status status = deadlines.status(request.calendar(), course, LocalDateTime.now(clock));
        return new Answer(status, deadlines.compute(request.calendar(), course));
    }

    /** Tells how a due date comes about, day by day. */
    @POST
    @Path("explain")
    public Explanation explain(CourseRequest request) {
        mayView();
        return deadlines.explain(request.calendar(), request.course());
    }

    /** What would become of a due date if something happened. */
    @POST
    @Path("simulate")
    public Deadlines.Simulation simulate(CourseRequest request) {
        mayView();
        return deadlines.simulate(request.calendar(), request.course(), request.supposed());
    }

    /** Reasons of today for which a clock may stop. */
    @GET
    @Path("reasons")
    public Listing<StopReason> reasons() {
        mayView();
        return Listing.whole(
                "stop-reasons",
                new Text("Lý do tạm dừng", "Reasons to stop"),
                java.util.List.of(
                        Column.of("code", "Mã", "Code", StopReason::code),
                        Column.of("label", "Lý do", "Reason", StopReason::label),
                        Column.of("after", "Sau đó", "Then", r -> r.after().name()),
                        Column.of("source", "Nguồn", "Source", r -> r.rule().source()),
                        Column.of(
                                "confidence",
                                "Độ tin cậy",
                                "Confidence",
                                r -> r.rule().confidence().name())),
                deadlines.reasons(LocalDate.now(clock)));
    }

    private static void mayView() {
        Call.current().caller().require(DeadlinePermission.VIEW);
    }
}
