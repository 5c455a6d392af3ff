package vn.sen.inspections.followpages;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.access.AgencyBook;
import vn.sen.inspections.access.InspectionPermission;
import vn.sen.inspections.findings.FindingCounts;
import vn.sen.inspections.findings.FindingLists;
import vn.sen.inspections.findings.FindingView;
import vn.sen.inspections.followpages.BoardModel.Figure;
import vn.sen.inspections.followup.PartCounts;
import vn.sen.inspections.followup.PartLists;
import vn.sen.inspections.followup.PartState;
import vn.sen.inspections.followup.PartView;
import vn.sen.inspections.measures.MeasureReader;
import vn.sen.inspections.measures.RemediationOnTime;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.pages.Templates;
import vn.sen.platform.api.pages.Ui;
import vn.sen.platform.api.text.Text;

/** A leader's view: what was promised and not kept, first. */
@Path("pages/leader")
@Component(service = LeaderPage.class)
public final class LeaderPage {
    private static final Text TITLE =
            new Text("Lời hứa sau kiểm tra", "Promises after inspections");
    private static final int WORST = 5;

    private final Templates templates;
    private final AgencyBook agencies;
    private final Counted counted;
    private final Listed listed;
    private final MeasureReader measures;

    @Activate
    public LeaderPage(
            @Reference Templates templates,
            @Reference AgencyBook agencies,
            @Reference Counted counted,
            @Reference Listed listed,
            @Reference MeasureReader measures) {
        this.templates = templates;
        this.agencies = agencies;
        this.counted = counted;
        this.listed = listed;
        this.measures = measures;
    }

    @GET
    public Page show(@Context UriInfo address) {
        Call.current().caller().require(InspectionPermission.VIEW_ALL);
        LocalDate today = agencies.today();
        LocalDate from = today.minusYears(1).plusDays(1);
        FindingQuery owed = new FindingQuery(address).changed("owed", true);
        List<PartCounts.Count> byAgency = byAgency(owed, from);
        LeaderModel model =
                new LeaderModel(
                        from,
                        listed.repeats(owed, WORST),
                        worst(owed),
                        figures(owed, byAgency),
                        measures.read(RemediationOnTime.ID, Optional.empty(), from, today),
                        byAgency,
                        chart(byAgency));
        return Page.of(TITLE, templates.fragment("follow/leader.jte", Map.of("m", model)))
                .under(Trail.MODULE);
    }

    private List<PartCounts.Count> byAgency(FindingQuery owed, LocalDate from) {
        return counted.parts().byAgency(owed.filter(), from).stream()
                .sorted(
                        Comparator.comparingLong((PartCounts.Count c) -> -c.broken())
                                .thenComparing(PartCounts.Count::name, Choices.byName()))
                .toList();
    }

    private List<PartView> worst(FindingQuery owed) {
        return listed.parts
                .list(new PartLists.Filter(null, null, PartState.OPEN, true), owed.filter())
                .pager()
                .page(null, WORST)
                .items();
    }

    private List<Figure> figures(FindingQuery owed, List<PartCounts.Count> byAgency) {
        return List.of(
                new Figure(
                        new Text("Lời hứa bị trễ", "Broken promises"),
                        byAgency.stream().mapToLong(PartCounts.Count::broken).sum(),
                        owed.changed("broken", true).at(PartListPage.HERE)),
                figure("Phát hiện quá hạn", "Overdue findings", owed.changed("overdue", true)),
                figure("Đã từng mở lại", "Reopened", owed.changed("reopened", true)),
                figure("Lặp lại từ lần trước", "Repeats", owed.changed("repeat", true)),
                figure("Chưa đóng", "Not closed", owed.changed("open", true)),
                figure("Đã đóng", "Closed", owed.changed("state", "CLOSED")));
    }

    private Figure figure(String vi, String en, FindingQuery query) {
        return new Figure(
                new Text(vi, en),
                counted.findings().count(query.filter()),
                query.at(FindingListPage.HERE));
    }

    private static Optional<Ui.Chart> chart(List<PartCounts.Count> byAgency) {
        List<PartCounts.Count> measured = byAgency.stream().filter(c -> c.past() > 0).toList();
        return measured.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Ui.Chart(
                                "stacked",
                                new Text(
                                        "Phần việc đã đến hạn trong 12 tháng qua",
                                        "Parts due in the last 12 months"),
                                measured.stream().map(PartCounts.Count::name).toList(),
                                List.of(
                                        new Ui.Series(
                                                new Text("Đúng hạn", "On time"),
                                                "good",
                                                measured.stream()
                                                        .map(PartCounts.Count::inTime)
                                                        .toList()),
                                        new Ui.Series(
                                                new Text("Không đúng hạn", "Not on time"),
                                                "bad",
                                                measured.stream()
                                                        .map(c -> c.past() - c.inTime())
                                                        .toList()))));
    }

    /** The lists of findings and parts. */
    @Component(service = Listed.class)
    public static final class Listed {
        private final FindingLists findings;
        private final PartLists parts;

        @Activate
        public Listed(@Reference FindingLists findings, @Reference PartLists parts) {
            this.findings = findings;
            this.parts = parts;
        }

        private List<FindingView> repeats(FindingQuery owed, int most) {
            return Repeats.open(findings, owed, most);
        }
    }

    /** The counts of findings and parts. */
    @Component(service = Counted.class)
    public static final class Counted {
        private final FindingCounts findings;
        private final PartCounts parts;

        @Activate
        public Counted(@Reference FindingCounts findings, @Reference PartCounts parts) {
            this.findings = findings;
            this.parts = parts;
        }

        FindingCounts findings() {
            return findings;
        }

        PartCounts parts() {
            return parts;
        }
    }
}
