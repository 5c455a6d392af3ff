package vn.sen.dossiers.pages;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.dossiers.access.AgencyBook;
import vn.sen.dossiers.access.DossierPermission;
import vn.sen.dossiers.access.Sight;
import vn.sen.dossiers.clock.CalendarChanges;
import vn.sen.dossiers.counts.Figures;
import vn.sen.dossiers.letters.Apologies;
import vn.sen.dossiers.letters.LetterEntity;
import vn.sen.dossiers.signals.Signals;
import vn.sen.dossiers.signals.Workload;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.lists.Slice;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.pages.Templates;
import vn.sen.platform.api.text.Text;

/** What heads and supervisors look at: blockages, load, signals, and what a calendar moved. */
@Path("pages")
@Component(service = OversightPages.class)
public final class OversightPages {
    private final Workload workload;
    private final Signals signals;
    private final Apologies apologies;
    private final Summing summing;
    private final Templates templates;

    /** Figures and what calendars moved. */
    @Component(service = Summing.class)
    public static final class Summing {
        private final Figures figures;
        private final Sight sight;
        private final AgencyBook agencies;
        private final CalendarChanges changes;

        @Activate
        public Summing(
                @Reference Figures figures,
                @Reference Sight sight,
                @Reference AgencyBook agencies,
                @Reference CalendarChanges changes) {
            this.figures = figures;
            this.sight = sight;
            this.agencies = agencies;
            this.changes = changes;
        }

        private Figures.Flow month() {
            Sight.View view = sight.ofCaller();
            @Nullable Collection<UUID> scope = view.all() ? null : view.agencies();
            LocalDate today = agencies.today();
            return figures.flow(new Figures.Period(scope, null, today.withDayOfMonth(1), today));
        }
    }

    @Activate
    public OversightPages(
            @Reference Workload workload,
            @Reference Signals signals,
            @Reference Apologies apologies,
            @Reference Summing summing,
            @Reference Templates templates) {
        this.workload = workload;
        this.signals = signals;
        this.apologies = apologies;
        this.summing = summing;
        this.templates = templates;
    }

    private Page page(String vi, String en, String template, Map<String, Object> model) {
        return Page.of(new Text(vi, en), templates.fragment(template, model))
                .under(DossierPages.HOME);
    }

    /** Where it blocks, and which apologies wait for a signature. */
    @GET
    @Path("blockages")
    public Page blockages() {
        Call.current().caller().require(DossierPermission.OVERSEE);
        return page(
                "Điểm nghẽn",
                "Blockages",
                "blockages.jte",
                Map.of(
                        "flow",
                        summing.month(),
                        "blockages",
                        workload.blockages(null),
                        "drafts",
                        apologies.list(LetterEntity.State.DRAFT)));
    }

    @GET
    @Path("workload")
    public Page workload() {
        List<Workload.Load> loads = workload.loads(null);
        long most = loads.stream().mapToLong(Workload.Load::weight).max().orElse(0);
        return page("Tải việc", "Workload", "workload.jte", Map.of("loads", loads, "most", most));
    }

    @GET
    @Path("signals")
    public Page signals() {
        return page(
                "Dấu hiệu cần xem lại",
                "Signals",
                "signals.jte",
                Map.of("signals", signals.find(90)));
    }

    @GET
    @Path("calendar-changes")
    public Page changes() {
        return page(
                "Hẹn trả đổi theo lịch",
                "Moved by a calendar",
                "changes.jte",
                Map.of("changes", summing.changes.all()));
    }

    @GET
    @Path("calendar-changes/{id}")
    public Page change(@PathParam("id") UUID id, @QueryParam("after") @Nullable String after) {
        Slice<CalendarChanges.MovedView> moved =
                summing.changes
                        .moved(id)
                        .pager()
                        .page(after == null || after.isBlank() ? null : after, 50);
        return page(
                        "Hẹn trả đã đổi",
                        "Appointments that moved",
                        "change.jte",
                        Map.of("moved", moved, "id", id, "after", after == null ? "" : after))
                .under(
                        DossierPages.HOME,
                        new Page.Crumb(
                                new Text("Hẹn trả đổi theo lịch", "Moved by a calendar"),
                                "/dossiers/calendar-changes"));
    }
}
