package vn.sen.dossiers.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.dossiers.clock.CalendarChanges;
import vn.sen.dossiers.letters.Apologies;
import vn.sen.dossiers.letters.LetterEntity;
import vn.sen.dossiers.signals.Signals;
import vn.sen.dossiers.signals.Workload;
import vn.sen.platform.api.lists.Column;
import vn.sen.platform.api.lists.Listing;
import vn.sen.platform.api.text.Text;

/** What heads and supervisors look at. */
@Path("api")
@Component(service = OversightResource.class)
public final class OversightResource {
    private final Apologies apologies;
    private final Signals signals;
    private final Workload workload;
    private final CalendarChanges changes;

    @Activate
    public OversightResource(
            @Reference Apologies apologies,
            @Reference Signals signals,
            @Reference Workload workload,
            @Reference CalendarChanges changes) {
        this.apologies = apologies;
        this.signals = signals;
        this.workload = workload;
        this.changes = changes;
    }

    @GET
    @Path("apologies")
    public List<Apologies.ApologyView> apologies(
            @QueryParam("state") @DefaultValue("DRAFT") LetterEntity.State state) {
        return apologies.list(state);
    }

    @GET
    @Path("signals")
    public Listing<Signals.Signal> signals(@QueryParam("days") @DefaultValue("90") int days) {
        return Listing.whole(
                "dau-hieu",
                new Text("Dấu hiệu cần xem lại", "Signals"),
                List.of(
                        Column.of("kind", "Dấu hiệu", "Signal", s -> s.kind().label()),
                        Column.of("code", "Mã hồ sơ", "Code", Signals.Signal::code),
                        Column.of("at", "Lúc", "At", Signals.Signal::at),
                        Column.of("words", "Nội dung", "Words", Signals.Signal::words)),
                signals.find(Math.max(1, Math.min(days, 3660))));
    }

    @GET
    @Path("workload")
    public Listing<Workload.Load> workload() {
        return Listing.whole(
                "tai-viec",
                new Text("Tải việc", "Workload"),
                List.of(
                        Column.of("name", "Người xử lý", "Handler", Workload.Load::name),
                        Column.of("agency", "Cơ quan", "Agency", Workload.Load::agency),
                        Column.of("running", "Đang xử lý", "Running", Workload.Load::running),
                        Column.of("waiting", "Chờ bên khác", "Waiting", Workload.Load::waiting),
                        Column.of("late", "Quá hạn", "Late", Workload.Load::late),
                        Column.of("soon", "Sắp đến hạn", "Due soon", Workload.Load::soon),
                        Column.of("weight", "Tải quy đổi", "Weight", Workload.Load::weight)),
                workload.loads(null));
    }

    @GET
    @Path("blockages")
    public List<Workload.Blockage> blockages() {
        return workload.blockages(null);
    }

    @GET
    @Path("calendar-changes")
    public List<CalendarChanges.ChangeView> changes() {
        return changes.all();
    }

    @GET
    @Path("calendar-changes/{id}")
    public Listing<CalendarChanges.MovedView> moved(@PathParam("id") UUID id) {
        return changes.moved(id);
    }
}
