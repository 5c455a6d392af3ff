package vn.sen.inspections.pages;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.access.InspectionProblem;
import vn.sen.inspections.fieldwork.ScoreView;
import vn.sen.inspections.fieldwork.Scores;
import vn.sen.inspections.fieldwork.SnapshotView;
import vn.sen.inspections.fieldwork.Snapshots;
import vn.sen.inspections.findings.FindingLists;
import vn.sen.inspections.findings.FindingView;
import vn.sen.inspections.measures.MeasureReader;
import vn.sen.platform.api.lists.Listing;
import vn.sen.platform.api.pages.Form;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.text.Text;

/** The criteria of an inspection, and each by itself: said, measured, seen, scored. */
@Path("pages/{id: [0-9a-fA-F]{8}-[0-9a-fA-F-]{27}}/criteria")
@Component(service = FieldPages.class)
public final class FieldPages {
    private final Desks desks;
    private final CriterionRows rows;
    private final Scores scores;
    private final Figures figures;
    private final FindingLists findings;

    @Activate
    public FieldPages(
            @Reference Desks desks,
            @Reference CriterionRows rows,
            @Reference Scores scores,
            @Reference Figures figures,
            @Reference FindingLists findings) {
        this.desks = desks;
        this.rows = rows;
        this.scores = scores;
        this.figures = figures;
        this.findings = findings;
    }

    @GET
    public Page all(@PathParam("id") UUID id) {
        return desks.page(desks.open(id, "criteria"), "criteria.jte", Map.of("table", rows.of(id)));
    }

    @GET
    @Path("{criterion}")
    public Page one(@PathParam("id") UUID id, @PathParam("criterion") UUID criterion) {
        Desk desk = desks.open(id, "criteria");
        CriterionRows.Table table = rows.of(id);
        CriterionRow row =
                table.rows().stream()
                        .filter(r -> r.criterion().id().equals(criterion))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new Problem(
                                                InspectionProblem.UNKNOWN,
                                                "tiêu chí",
                                                "criterion"));
        int at = table.rows().indexOf(row);
        Map<String, Object> model = new HashMap<>();
        model.put("row", row);
        model.put("before", at == 0 ? Optional.empty() : Optional.of(table.rows().get(at - 1)));
        model.put(
                "next",
                at + 1 == table.rows().size()
                        ? Optional.empty()
                        : Optional.of(table.rows().get(at + 1)));
        model.put(
                "notes",
                table.notes().stream().filter(n -> criterion.equals(n.criterion())).toList());
        model.put("frozen", figures.rows(id, row));
        model.put("drift", figures.drift(id, row));
        model.put(
                "why",
                row.score() == null
                        ? Optional.empty()
                        : Optional.of(scores.explain(id, criterion)));
        model.put("findings", ofCriterion(id, criterion));
        return desks.below(
                desk,
                new Text(
                        "Tiêu chí " + row.criterion().code(),
                        "Criterion " + row.criterion().code()),
                "criterion.jte",
                model);
    }

    private List<FindingView> ofCriterion(UUID id, UUID criterion) {
        return findings
                .list(OutcomePages.of(id))
                .pager()
                .page(null, Listing.MAX_LIMIT)
                .items()
                .stream()
                .filter(f -> criterion.equals(f.criterion()))
                .toList();
    }

    @POST
    @Path("{criterion}/score")
    public Response give(
            @PathParam("id") UUID id, @PathParam("criterion") UUID criterion, Form form) {
        BigDecimal score = Amounts.read(form, "score");
        if (score == null && form.raw("score").isBlank()) {
            form.faults().required("score", null);
        }
        String reason = form.optional("reason", 2_000);
        if (score != null && reason.isEmpty() && differs(id, criterion, score)) {
            form.faults().add("reason", "required", InspectionProblem.REASON_NEEDED.message());
        }
        form.check();
        scores.give(id, criterion, new Scores.Points(score, reason));
        return Desks.seen(id, "/criteria/" + criterion);
    }

    private boolean differs(UUID id, UUID criterion, BigDecimal score) {
        return scores.sheet(id).scores().stream()
                .filter(s -> s.criterion().equals(criterion))
                .map(ScoreView::computed)
                .anyMatch(computed -> computed != null && computed.compareTo(score) != 0);
    }

    /** The frozen figures and what has become of them. */
    @Component(service = Figures.class)
    public static final class Figures {
        private final Snapshots snapshots;
        private final MeasureReader measures;

        @Activate
        public Figures(@Reference Snapshots snapshots, @Reference MeasureReader measures) {
            this.snapshots = snapshots;
            this.measures = measures;
        }

        private Optional<SnapshotView.Rows> rows(UUID id, CriterionRow row) {
            return row.frozen() == null
                    ? Optional.empty()
                    : Optional.of(snapshots.rows(id, row.criterion().id()));
        }

        /** Empty also when no module measures it any more. */
        private Optional<SnapshotView.Drift> drift(UUID id, CriterionRow row) {
            SnapshotView frozen = row.frozen();
            return frozen == null || measures.find(frozen.measure()).isEmpty()
                    ? Optional.empty()
                    : Optional.of(snapshots.drift(id, row.criterion().id()));
        }
    }
}
