package vn.sen.inspections.followpages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.access.AgencyBook;
import vn.sen.inspections.findings.FindingCounts;
import vn.sen.inspections.findings.FindingCounts.OwnerCount;
import vn.sen.inspections.findings.FindingState;
import vn.sen.inspections.followpages.BoardModel.Figure;
import vn.sen.inspections.followup.PartCounts;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.pages.Ui;
import vn.sen.platform.api.text.Language;
import vn.sen.platform.api.text.Text;

/** Counts what the follow-up board shows. */
@Component(service = BoardReading.class)
public final class BoardReading {
    private static final String LIST = FindingListPage.HERE;
    private static final List<FindingState> SHOWN =
            Arrays.stream(FindingState.values()).filter(s -> s != FindingState.WITHDRAWN).toList();

    private final FindingCounts findings;
    private final PartCounts parts;
    private final AgencyBook agencies;

    @Activate
    public BoardReading(
            @Reference FindingCounts findings,
            @Reference PartCounts parts,
            @Reference AgencyBook agencies) {
        this.findings = findings;
        this.parts = parts;
        this.agencies = agencies;
    }

    BoardModel read(FindingQuery query) {
        FindingQuery owed = query.changed("owed", true);
        List<BoardModel.StateFigure> states = states(owed);
        List<Map<FindingState, Long>> bands = new ArrayList<>();
        List<Figure> ages = new ArrayList<>();
        for (Age age : Age.BANDS) {
            FindingQuery band = owed.changed("open", true).changed(age.filters());
            Map<FindingState, Long> counts = findings.byState(band.filter());
            bands.add(counts);
            ages.add(new Figure(age.label(), sum(counts), band.at(LIST)));
        }
        return new BoardModel(
                query,
                states,
                ages,
                byState(states),
                byAge(bands),
                rows(owed),
                Choices.of(findings.inspected(), findings.owners()));
    }

    private List<BoardModel.StateFigure> states(FindingQuery owed) {
        Map<FindingState, Long> counts = findings.byState(owed.filter());
        return SHOWN.stream()
                .filter(counts::containsKey)
                .map(
                        s ->
                                new BoardModel.StateFigure(
                                        s,
                                        counts.getOrDefault(s, 0L),
                                        owed.changed("state", s).at(LIST)))
                .toList();
    }

    private static long sum(Map<FindingState, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private static Ui.Chart byState(List<BoardModel.StateFigure> figures) {
        Language language = Call.current().language();
        return new Ui.Chart(
                "bar",
                new Text("Số phát hiện theo trạng thái", "Findings by state"),
                figures.stream().map(f -> f.state().label().in(language)).toList(),
                List.of(
                        new Ui.Series(
                                new Text("Số phát hiện", "Findings"),
                                "accent",
                                figures.stream().map(BoardModel.StateFigure::count).toList())));
    }

    private static Ui.Chart byAge(List<Map<FindingState, Long>> bands) {
        Language language = Call.current().language();
        List<Ui.Series> series =
                SHOWN.stream()
                        .filter(FindingState::open)
                        .filter(s -> bands.stream().anyMatch(b -> b.getOrDefault(s, 0L) > 0))
                        .map(
                                s ->
                                        new Ui.Series(
                                                s.label(),
                                                drawn(s),
                                                bands.stream()
                                                        .map(b -> b.getOrDefault(s, 0L))
                                                        .toList()))
                        .toList();
        return new Ui.Chart(
                "stacked",
                new Text("Phát hiện chưa đóng theo tuổi", "Open findings by age"),
                Age.BANDS.stream().map(a -> a.label().in(language)).toList(),
                series);
    }

    /** States that stand beside each other in a bar differ in tone. */
    private static String drawn(FindingState state) {
        return state == FindingState.CONFIRMED || state == FindingState.SHARED
                ? "calm"
                : Tones.of(state);
    }

    private List<BoardModel.Row> rows(FindingQuery owed) {
        Map<java.util.UUID, PartCounts.Count> promises =
                parts.byAgency(owed.filter(), agencies.today()).stream()
                        .collect(Collectors.toMap(PartCounts.Count::agency, Function.identity()));
        Comparator<BoardModel.Row> order =
                Comparator.comparingLong((BoardModel.Row r) -> -r.broken().count())
                        .thenComparing(BoardModel.Row::name, Choices.byName());
        return findings.byOwner(owed.filter()).stream()
                .map(o -> row(owed.changed("owner", o.agency()), o, promises.get(o.agency())))
                .sorted(order)
                .toList();
    }

    private static BoardModel.Row row(
            FindingQuery own,
            OwnerCount count,
            PartCounts.@org.jspecify.annotations.Nullable Count promises) {
        return new BoardModel.Row(
                count.agency(),
                count.name(),
                figure(count.all(), own.at(LIST)),
                figure(count.closed(), own.changed("state", FindingState.CLOSED).at(LIST)),
                figure(
                        promises == null ? 0 : promises.broken(),
                        own.changed("broken", true).at(PartListPage.HERE)),
                promises == null ? 0 : promises.kept(),
                figure(count.repeated(), own.changed("repeat", true).at(LIST)));
    }

    private static Figure figure(long count, String href) {
        return new Figure(new Text("", ""), count, href);
    }
}
