package vn.sen.inspections.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.selfreports.SelfReportItem;
import vn.sen.inspections.selfreports.SelfReports;
import vn.sen.inspections.visits.InspectionView;
import vn.sen.inspections.visits.Inspections;

/** Self-reports of inspected agencies over HTTP. */
@Path("api/{id}/self-report")
@Component(service = SelfReportResource.class)
public final class SelfReportResource {
    private final SelfReports reports;
    private final Inspections inspections;

    @Activate
    public SelfReportResource(@Reference SelfReports reports, @Reference Inspections inspections) {
        this.reports = reports;
        this.inspections = inspections;
    }

    @GET
    public List<SelfReportItem> items(@PathParam("id") UUID id) {
        return reports.items(id);
    }

    @PUT
    @Path("{criterion}")
    public SelfReportItem say(
            @PathParam("id") UUID id,
            @PathParam("criterion") UUID criterion,
            SelfReports.Statement statement) {
        return reports.say(id, criterion, statement);
    }

    @POST
    @Path("submit")
    public InspectionView submit(@PathParam("id") UUID id) {
        reports.submit(id);
        return inspections.get(id);
    }
}
