package vn.sen.inspections.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.fieldwork.ObservationView;
import vn.sen.inspections.fieldwork.Observations;
import vn.sen.inspections.fieldwork.ScoreView;
import vn.sen.inspections.fieldwork.Scores;
import vn.sen.inspections.fieldwork.SnapshotView;
import vn.sen.inspections.fieldwork.Snapshots;
import vn.sen.inspections.findings.Checklists;
import vn.sen.inspections.selfreports.SelfReportItem;
import vn.sen.inspections.selfreports.SelfReports;
import vn.sen.platform.api.lists.Listing;

/** Puts together what is known of each criterion in one inspection. Thread-safe. */
@Component(service = CriterionRows.class)
public final class CriterionRows {
    private final Checklists checklists;
    private final SelfReports reports;
    private final Scores scores;
    private final Snapshots snapshots;
    private final Observations observations;

    @Activate
    public CriterionRows(
            @Reference Checklists checklists,
            @Reference SelfReports reports,
            @Reference Scores scores,
            @Reference Snapshots snapshots,
            @Reference Observations observations) {
        this.checklists = checklists;
        this.reports = reports;
        this.scores = scores;
        this.snapshots = snapshots;
        this.observations = observations;
    }

    /** In the order of the set. */
    public Table of(UUID inspection) {
        Checklists.Checklist list = checklists.of(inspection);
        Map<UUID, SelfReportItem> said =
                reports.items(inspection).stream()
                        .collect(Collectors.toMap(SelfReportItem::criterion, Function.identity()));
        Scores.ScoreSheet sheet = scores.sheet(inspection);
        Map<UUID, ScoreView> scored =
                sheet.scores().stream()
                        .collect(Collectors.toMap(ScoreView::criterion, Function.identity()));
        Map<UUID, SnapshotView> frozen =
                snapshots.list(inspection).stream()
                        .collect(Collectors.toMap(SnapshotView::criterion, Function.identity()));
        List<ObservationView> notes = noted(inspection);
        List<CriterionRow> rows = new ArrayList<>();
        for (Checklists.Item item : list.items()) {
            UUID id = item.criterion().id();
            rows.add(
                    new CriterionRow(
                            item.criterion(),
                            Objects.requireNonNull(said.get(id)),
                            scored.get(id),
                            frozen.get(id),
                            item.failedBefore(),
                            notes.stream().filter(n -> id.equals(n.criterion())).count()));
        }
        return new Table(List.copyOf(rows), sheet, list, notes);
    }

    private List<ObservationView> noted(UUID inspection) {
        return observations.list(inspection).pager().page(null, Listing.MAX_LIMIT).items();
    }

    /**
     * @param notes the first 500 observations, oldest first
     */
    public record Table(
            List<CriterionRow> rows,
            Scores.ScoreSheet sheet,
            Checklists.Checklist checklist,
            List<ObservationView> notes) {}
}
