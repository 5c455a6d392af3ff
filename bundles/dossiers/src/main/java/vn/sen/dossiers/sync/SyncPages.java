package vn.sen.dossiers.sync;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.dossiers.access.AgencyBook;
import vn.sen.dossiers.access.DossierPermission;
import vn.sen.dossiers.rest.Days;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.lists.Slice;
import vn.sen.platform.api.pages.Form;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.pages.Templates;
import vn.sen.platform.api.text.Text;

/** Dossiers out and in by national fields, for people: a period out, a file in, a report back. */
@Path("pages/sync")
@Component(service = SyncPages.class)
public final class SyncPages {
    private static final Text TITLE = new Text("Đồng bộ quốc gia", "National synchronisation");
    private static final int ROWS = 50;

    private final Synchronising synchronising;
    private final SyncFile files;
    private final AgencyBook agencies;
    private final Templates templates;

    @Activate
    public SyncPages(
            @Reference Synchronising synchronising,
            @Reference SyncFile files,
            @Reference AgencyBook agencies,
            @Reference Templates templates) {
        this.synchronising = synchronising;
        this.files = files;
        this.agencies = agencies;
        this.templates = templates;
    }

    /**
     * What was taken out of a file.
     *
     * @param read with the headings that were understood
     * @param shown what was wrong, at most so many rows
     */
    public record Report(
            String file,
            Synchronising.Taken taken,
            Map<String, String> meant,
            List<String> ignored,
            List<Line> shown) {}

    /** One row that was not taken. */
    public record Line(long number, String code, String field, Text words) {}

    @GET
    public Page page(
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("after") @Nullable String after) {
        Call.current().caller().require(DossierPermission.EXPORT);
        LocalDate today = agencies.today();
        LocalDate first = Days.of("from", from);
        LocalDate last = Days.of("to", to);
        String next = after == null ? "" : after;
        Slice<SyncedRow> rows = synchronising.page(next.isBlank() ? null : next, ROWS);
        return page(
                "sync/sync.jte",
                Map.of(
                        "from",
                        first == null ? today.withDayOfMonth(1) : first,
                        "to",
                        last == null ? today : last,
                        "rows",
                        rows,
                        "after",
                        next));
    }

    @POST
    @Path("import")
    public Page take(Form form) {
        Call.current().caller().require(DossierPermission.SYNCHRONISE);
        if (form.uploads("file").isEmpty()) {
            form.faults().required("file", null);
        }
        Subjects subjects = form.choice("subjects", Subjects.class);
        form.check();
        var upload = form.uploads("file").get(0);
        SyncFile.Read read = files.read(upload);
        Synchronising.Taken taken = synchronising.take(read.rows(), subjects);
        return page(
                "sync/report.jte",
                Map.of(
                        "r",
                        new Report(
                                upload.fileName(),
                                taken,
                                read.meant(),
                                read.ignored(),
                                lines(taken, read.numbers()))));
    }

    private static List<Line> lines(Synchronising.Taken taken, List<Long> numbers) {
        return taken.bad().stream()
                .flatMap(
                        bad ->
                                bad.faults().stream()
                                        .map(
                                                fault ->
                                                        new Line(
                                                                numbers.get(bad.row() - 1),
                                                                bad.code(),
                                                                fault.field(),
                                                                fault.message())))
                .limit(500)
                .toList();
    }

    private Page page(String template, Map<String, Object> model) {
        return Page.of(TITLE, templates.fragment(template, model))
                .under(
                        new Page.Crumb(new Text("Hồ sơ", "Dossiers"), "/dossiers"),
                        new Page.Crumb(TITLE, "/dossiers/sync"));
    }
}
