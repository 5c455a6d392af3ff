package vn.sen.dossiers.statistics;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.dossiers.counts.Figures;
import vn.sen.platform.api.pages.Form;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.pages.Templates;
import vn.sen.platform.api.pages.Ui;
import vn.sen.platform.api.text.Text;

/** The statistics of a period, with charts. */
@Path("pages/statistics")
@Component(service = StatisticsPages.class)
public final class StatisticsPages {
    private static final int CHARTED = 12;

    private final Templates templates;
    private final Statistics statistics;

    @Activate
    public StatisticsPages(@Reference Templates templates, @Reference Statistics statistics) {
        this.templates = templates;
        this.statistics = statistics;
    }

    @GET
    public Page show(
            @QueryParam("agency") @Nullable String agency,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        put(typed, "agency", agency);
        put(typed, "from", from);
        put(typed, "to", to);
        Form form = new Form(typed, List.of());
        UUID of = form.optionalId("agency");
        Statistics.Asked asked =
                new Statistics.Asked(of, form.optionalDate("from"), form.optionalDate("to"));
        form.check();
        Statistics.Report report = statistics.report(asked);
        List<Statistics.Line> lines = statistics.lines(asked);
        Map<String, Object> model = new HashMap<>();
        model.put("r", report);
        model.put("lines", lines);
        model.put("chart", chart(lines));
        model.put(
                "query",
                "?from="
                        + report.from()
                        + "&to="
                        + report.to()
                        + (of == null ? "" : "&agency=" + of));
        return Page.of(
                        new Text("Thống kê hồ sơ", "Statistics"),
                        templates.fragment("statistics/statistics.jte", model))
                .under(new Page.Crumb(new Text("Hồ sơ", "Dossiers"), "/dossiers"));
    }

    private static void put(Map<String, List<String>> typed, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            typed.put(key, List.of(value));
        }
    }

    private static Ui.Chart chart(List<Statistics.Line> all) {
        List<Statistics.Line> lines = all.subList(0, Math.min(CHARTED, all.size()));
        return new Ui.Chart(
                "stacked",
                new Text("Kết quả giải quyết theo cơ quan", "Results by agency"),
                lines.stream().map(Statistics.Line::name).toList(),
                List.of(
                        series("Trước hạn", "Early", "good", lines, Figures.Flow::early),
                        series("Đúng hạn", "On time", "accent", lines, Figures.Flow::onTime),
                        series("Quá hạn", "Late", "bad", lines, Figures.Flow::late),
                        series("Không có hạn", "No due date", "calm", lines, Figures.Flow::noDue)));
    }

    private static Ui.Series series(
            String vi,
            String en,
            String tone,
            List<Statistics.Line> lines,
            ToLongFunction<Figures.Flow> figure) {
        return new Ui.Series(
                new Text(vi, en),
                tone,
                lines.stream().map(line -> figure.applyAsLong(line.flow())).toList());
    }
}
