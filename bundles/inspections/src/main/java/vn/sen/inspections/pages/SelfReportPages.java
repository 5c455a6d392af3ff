package vn.sen.inspections.pages;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.access.InspectionPermission;
import vn.sen.inspections.access.InspectionProblem;
import vn.sen.inspections.selfreports.SelfReportItem;
import vn.sen.inspections.selfreports.SelfReports;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.content.Attachment;
import vn.sen.platform.api.content.Attachments;
import vn.sen.platform.api.documents.FileAnswer;
import vn.sen.platform.api.pages.Form;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.text.Text;

/** The inspected agency's own report: one page for each criterion, and the whole for the team. */
@Path("pages/{id: [0-9a-fA-F]{8}-[0-9a-fA-F-]{27}}/self-report")
@Component(service = SelfReportPages.class)
public final class SelfReportPages {
    private final Desks desks;
    private final SelfReports reports;
    private final Attachments attachments;

    @Activate
    public SelfReportPages(
            @Reference Desks desks,
            @Reference SelfReports reports,
            @Reference Attachments attachments) {
        this.desks = desks;
        this.reports = reports;
        this.attachments = attachments;
    }

    @GET
    public Page whole(@PathParam("id") UUID id) {
        return desks.page(
                desks.open(id, "self-report"),
                "self-report.jte",
                Map.of("items", reports.items(id)));
    }

    @GET
    @Path("{criterion}")
    public Page one(@PathParam("id") UUID id, @PathParam("criterion") UUID criterion) {
        Desk desk = desks.open(id, "self-report");
        Call.current().caller().require(InspectionPermission.REPORT, desk.visit().agency());
        List<SelfReportItem> items = reports.items(id);
        SelfReportItem item = item(items, criterion);
        return desks.below(
                desk,
                new Text("Tự báo cáo: tiêu chí " + item.code(), "Self-report: " + item.code()),
                "self-answer.jte",
                Map.of("item", item, "number", items.indexOf(item) + 1, "of", items.size()));
    }

    /** Files sent before stay unless their box is unticked. */
    @POST
    @Path("{criterion}")
    public Response say(
            @PathParam("id") UUID id, @PathParam("criterion") UUID criterion, Form form) {
        String words = form.text("words", 20_000);
        BigDecimal score = Amounts.read(form, "selfScore");
        List<SelfReportItem> items = reports.items(id);
        SelfReportItem item = item(items, criterion);
        Amounts.between(form, "selfScore", score, item.weight());
        form.check();
        List<Attachment> files = new ArrayList<>();
        item.attachments().stream()
                .filter(a -> form.all("keep").contains(a.sha256()))
                .forEach(files::add);
        Call.current().caller().require(InspectionPermission.REPORT);
        files.addAll(attachments.keep(form.uploads("files")));
        reports.say(id, criterion, new SelfReports.Statement(words, score, files));
        int next = items.indexOf(item) + 1;
        return form.raw("then").equals("next") && next < items.size()
                ? Desks.seen(id, "/self-report/" + items.get(next).criterion())
                : Desks.seen(id, "/self-report");
    }

    @POST
    @Path("submit")
    public Response submit(@PathParam("id") UUID id, Form form) {
        reports.submit(id);
        return Desks.seen(id, "/self-report");
    }

    @GET
    @Path("files/{sha256}")
    public FileAnswer file(@PathParam("id") UUID id, @PathParam("sha256") String sha256) {
        List<Attachment> seen =
                reports.items(id).stream().flatMap(i -> i.attachments().stream()).toList();
        return attachments.answer(seen, sha256);
    }

    private static SelfReportItem item(List<SelfReportItem> items, UUID criterion) {
        return items.stream()
                .filter(i -> i.criterion().equals(criterion))
                .findFirst()
                .orElseThrow(() -> new Problem(InspectionProblem.UNKNOWN, "tiêu chí", "criterion"));
    }
}
