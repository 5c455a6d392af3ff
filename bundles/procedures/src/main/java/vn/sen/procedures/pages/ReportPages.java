package vn.sen.procedures.pages;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.pages.Templates;
import vn.sen.platform.api.text.Text;
import vn.sen.procedures.access.AgencyNames;
import vn.sen.procedures.reports.Reports;
import vn.sen.procedures.reports.TimeCut;
import vn.sen.procedures.reports.Traffic;

/** What the catalogue amounts to. */
@Path("pages/reports")
@Component(service = ReportPages.class)
public final class ReportPages {
    private static final int SHOWN = 50;

    private final Reports reports;
    private final AgencyNames names;
    private final Templates templates;

    @Activate
    public ReportPages(
            @Reference Reports reports,
            @Reference AgencyNames names,
            @Reference Templates templates) {
        this.reports = reports;
        this.names = names;
        this.templates = templates;
    }

    /** The time that was cut. */
    public record Cuts(List<TimeCut> shown, int cut, int all) {}

    /**
     * @param silent those that nobody used, as many as fit
     * @param count of them all
     */
    public record Silent(List<Traffic> silent, long count, int all) {}

    @GET
    public Page reports() {
        List<TimeCut> cuts = reports.timeCuts();
        List<TimeCut> cut = cuts.stream().filter(c -> c.cut() > 0).toList();
        Optional<Silent> silent =
                reports.traffic(reports.yearAgo(), reports.today()).map(ReportPages::silent);
        List<TimeCut> shown = cut.stream().limit(SHOWN).toList();
        Map<String, Object> model = new HashMap<>();
        model.put("cuts", new Cuts(shown, cut.size(), cuts.size()));
        model.put("silent", silent);
        model.put("from", reports.yearAgo());
        model.put("names", named(shown, silent));
        return Page.of(
                        new Text("Báo cáo thủ tục", "Reports on procedures"),
                        templates.fragment("reports.jte", model))
                .under(CataloguePages.CRUMB);
    }

    private static Silent silent(List<Traffic> all) {
        List<Traffic> none = all.stream().filter(t -> t.received() == 0).toList();
        return new Silent(none.stream().limit(SHOWN).toList(), none.size(), all.size());
    }

    private Map<UUID, String> named(List<TimeCut> cuts, Optional<Silent> silent) {
        return names.of(
                Stream.concat(
                                cuts.stream().map(TimeCut::competent),
                                silent.stream()
                                        .flatMap(s -> s.silent().stream())
                                        .map(Traffic::competent))
                        .toList());
    }
}
