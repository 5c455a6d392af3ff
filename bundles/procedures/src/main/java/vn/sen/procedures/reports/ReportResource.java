package vn.sen.procedures.reports;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.lists.Column;
import vn.sen.platform.api.lists.Listing;
import vn.sen.platform.api.pages.Form;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.text.Text;
import vn.sen.procedures.access.AgencyNames;
import vn.sen.procedures.access.ProcedureProblem;

/** The reports as tables. */
@Path("api/reports")
@Component(service = ReportResource.class)
public final class ReportResource {
    private final Reports reports;
    private final AgencyNames names;

    @Activate
    public ReportResource(@Reference Reports reports, @Reference AgencyNames names) {
        this.reports = reports;
        this.names = names;
    }

    /** What the province cut from the statutory time of each procedure in force. */
    @GET
    @Path("time-cut")
    public Listing<TimeCut> timeCut() {
        return Listing.whole(
                "cat-giam-thoi-han",
                new Text("Cắt giảm thời hạn", "Time cut"),
                List.of(
                        Column.of("code", "Mã", "Code", TimeCut::code),
                        Column.of("name", "Tên", "Name", TimeCut::name),
                        Column.of("field", "Lĩnh vực", "Field", TimeCut::fieldName),
                        Column.of(
                                "competent",
                                "Cơ quan giải quyết",
                                "Competent",
                                c -> names.of(c.competent())),
                        Column.of("unit", "Đơn vị", "Unit", c -> c.unit().label()),
                        Column.of("statutory", "Theo luật", "Statutory", TimeCut::statutory),
                        Column.of("cut", "Cắt giảm", "Cut", TimeCut::cut),
                        Column.of("now", "Còn", "Now", TimeCut::now),
                        Column.of("percent", "Tỷ lệ %", "Percent", TimeCut::percent),
                        Column.of("source", "Căn cứ", "Source", TimeCut::cutSource)),
                reports.timeCuts());
    }

    /** Dossiers that each procedure in force received; without days, those of the last year. */
    @GET
    @Path("traffic")
    public Listing<Traffic> traffic(
            @QueryParam("from") @DefaultValue("") String from,
            @QueryParam("to") @DefaultValue("") String to) {
        Form days = new Form(Map.of("from", List.of(from), "to", List.of(to)), List.of());
        LocalDate first = days.optionalDate("from");
        LocalDate last = days.optionalDate("to");
        days.check();
        return Listing.whole(
                "thu-tuc-phat-sinh-ho-so",
                new Text("Hồ sơ phát sinh theo thủ tục", "Traffic of procedures"),
                List.of(
                        Column.of("code", "Mã", "Code", Traffic::code),
                        Column.of("name", "Tên", "Name", Traffic::name),
                        Column.of("field", "Lĩnh vực", "Field", Traffic::fieldName),
                        Column.of(
                                "competent",
                                "Cơ quan giải quyết",
                                "Competent",
                                t -> names.of(t.competent())),
                        Column.of("validFrom", "Hiệu lực từ", "In force from", Traffic::validFrom),
                        Column.of("received", "Hồ sơ", "Dossiers", Traffic::received)),
                reports.traffic(
                                first == null ? reports.yearAgo() : first,
                                last == null ? reports.today() : last)
                        .orElseThrow(() -> new Problem(ProcedureProblem.NO_DOSSIERS)));
    }
}
