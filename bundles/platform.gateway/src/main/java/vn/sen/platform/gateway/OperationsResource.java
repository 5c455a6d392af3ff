package vn.sen.platform.gateway;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.UUID;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.events.Outbox;
import vn.sen.platform.api.jobs.Jobs;
import vn.sen.platform.api.lists.Column;
import vn.sen.platform.api.lists.Listing;
import vn.sen.platform.api.ports.Port;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.problem.RequestProblem;
import vn.sen.platform.api.text.Text;

/** The operator's view of events that failed and jobs that are planned. */
@Path("api")
@Produces("application/json")
public final class OperationsResource {
    private static final int MOST = 500;

    private final Port<Outbox> outbox;
    private final Port<Jobs> jobs;

    OperationsResource(Port<Outbox> outbox, Port<Jobs> jobs) {
        this.outbox = outbox;
        this.jobs = jobs;
    }

    /** Deliveries given up. */
    @GET
    @Path("dead")
    public Listing<Outbox.DeadLetter> dead() {
        Call.current().caller().require(OperatorPermission.WATCH);
        return Listing.whole(
                "dead-letters",
                new Text("Sự kiện không giao được", "Dead letters"),
                List.of(
                        Column.of("delivery", "Mã", "Id", Outbox.DeadLetter::delivery),
                        Column.of("listener", "Bên nhận", "Listener", Outbox.DeadLetter::listener),
                        Column.of("type", "Loại", "Type", Outbox.DeadLetter::type),
                        Column.of("reason", "Lý do", "Reason", Outbox.DeadLetter::reason)),
                outbox.require(o -> o.dead(MOST)));
    }

    @POST
    @Path("{delivery}/retry")
    public void retry(@PathParam("delivery") UUID delivery) {
        Call.current().caller().require(OperatorPermission.ACT);
        if (!outbox.require(o -> o.retry(delivery))) {
            throw new Problem(RequestProblem.NOT_FOUND, delivery);
        }
    }

    @GET
    @Path("jobs")
    public Listing<Jobs.Planned> jobs() {
        Call.current().caller().require(OperatorPermission.WATCH);
        return Listing.whole(
                "jobs",
                new Text("Việc định kỳ", "Jobs"),
                List.of(
                        Column.of("name", "Tên", "Name", Jobs.Planned::name),
                        Column.of("next", "Lần tới", "Next", Jobs.Planned::next),
                        Column.of("last", "Lần trước", "Last", Jobs.Planned::last),
                        Column.of("failure", "Lỗi", "Failure", Jobs.Planned::failure)),
                jobs.require(Jobs::planned));
    }

    @POST
    @Path("jobs/{name}/run")
    public void run(@PathParam("name") String name) {
        Call.current().caller().require(OperatorPermission.ACT);
        jobs.require(
                j -> {
                    j.run(name);
                    return true;
                });
    }
}
