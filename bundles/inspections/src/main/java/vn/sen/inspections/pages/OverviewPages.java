package vn.sen.inspections.pages;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.programmes.ProgrammeView;
import vn.sen.inspections.programmes.Programmes;
import vn.sen.inspections.visits.InspectionLists;
import vn.sen.platform.api.lists.Listing;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.pages.Templates;
import vn.sen.platform.api.text.Text;

/** The module's first page: the year's programmes, its inspections, what waits for the reader. */
@Path("pages")
@Component(service = OverviewPages.class)
public final class OverviewPages {
    static final Page.Crumb CRUMB =
            new Page.Crumb(new Text("Kiểm tra", "Inspections"), "/inspections");

    private final Templates templates;
    private final Programmes programmes;
    private final InspectionLists inspections;
    private final Waiting waiting;
    private final Charts charts;

    @Activate
    public OverviewPages(
            @Reference Templates templates,
            @Reference Programmes programmes,
            @Reference InspectionLists inspections,
            @Reference Waiting waiting,
            @Reference Charts charts) {
        this.templates = templates;
        this.programmes = programmes;
        this.inspections = inspections;
        this.waiting = waiting;
        this.charts = charts;
    }

    /** Without a year, that of the newest programme under way, or else of the newest. */
    @GET
    public Page overview(
            @QueryParam("year") @Nullable Integer asked,
            @QueryParam("after") @Nullable String after) {
        List<ProgrammeView> all = programmes.list(null, null).pager().page(null, 100).items();
        List<Integer> years = all.stream().map(ProgrammeView::year).distinct().toList();
        int year = asked != null ? asked : current(all);
        Map<String, Object> model = new HashMap<>();
        List<ProgrammeView> ofYear = all.stream().filter(p -> p.year() == year).toList();
        model.put("programmes", ofYear.stream().map(charts::of).toList());
        model.put("years", years);
        model.put("year", year);
        model.put("steps", waiting.forCaller());
        model.put(
                "visits",
                inspections.list(filter(ofYear, year)).pager().page(after, Listing.DEFAULT_LIMIT));
        model.put("after", Optional.ofNullable(after));
        return Page.of(
                        new Text("Kiểm tra cải cách hành chính", "Inspections"),
                        templates.fragment("visit/overview.jte", model))
                .with(templates.fragment("visit/overview-actions.jte", Map.of()));
    }

    private static int current(List<ProgrammeView> newestFirst) {
        return newestFirst.stream()
                .filter(p -> p.state().open())
                .findFirst()
                .or(() -> newestFirst.stream().findFirst())
                .map(ProgrammeView::year)
                .orElse(0);
    }

    /** A visit may be held in the year after its programme: with one programme, all of it. */
    private static InspectionLists.Filter filter(List<ProgrammeView> ofYear, int year) {
        return ofYear.size() == 1
                ? new InspectionLists.Filter(ofYear.get(0).id(), null, null, null)
                : new InspectionLists.Filter(null, null, null, year);
    }
}
