package vn.sen.inspections.followpages;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sen.inspections.findings.FindingView;
import vn.sen.inspections.findings.ResponseEntity.ResponseView;
import vn.sen.inspections.findings.StepEntity.StepView;
import vn.sen.inspections.followup.PartState;
import vn.sen.inspections.followup.PartView;
import vn.sen.inspections.visits.InspectionView;
import vn.sen.platform.api.measures.Measure;

/**
 * All that the page of one finding shows.
 *
 * @param earlier the finding that this one repeats, if the reader may see it
 * @param age whole days since it was raised, up to today or to its closing
 * @param reopenings when it came back after it was closed, and why
 * @param measures what a closing condition may be set on
 */
public record FindingModel(
        FindingView finding,
        InspectionView inspection,
        Optional<FindingView> earlier,
        long age,
        List<ResponseView> responses,
        List<PartBlock> parts,
        Optional<ConditionBlock> condition,
        List<Happening> happenings,
        FindingDoors doors,
        List<StepView> reopenings,
        List<Measure> measures) {

    /** Whether another agency than the inspected one leads the remediation. */
    public boolean ledElsewhere() {
        return finding.kind().owed() && !finding.lead().agency().equals(finding.agency());
    }

    /** Whether others than the inspected agency have a share in it. */
    public boolean ownedByOthers() {
        return finding.owners().stream().anyMatch(o -> !o.agency().equals(finding.agency()));
    }

    /** Owners that have no part yet. */
    public List<FindingView.Owner> withoutPart() {
        return finding.owners().stream()
                .filter(o -> parts.stream().noneMatch(p -> p.part().agency().equals(o.agency())))
                .toList();
    }

    /** Names of the agencies whose parts are in this state; "" for none. */
    public String agencies(PartState state) {
        return parts.stream()
                .map(PartBlock::part)
                .filter(p -> p.state() == state)
                .map(PartView::agencyName)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** Names of the owners besides the lead; "" for none. */
    public String others() {
        return finding.owners().stream()
                .filter(o -> !o.agency().equals(finding.lead().agency()))
                .map(FindingView.Owner::name)
                .collect(Collectors.joining(", "));
    }

    /** Names of the owners that have not answered. */
    public String unanswered() {
        return finding.owners().stream()
                .filter(o -> responses.stream().noneMatch(r -> r.agency().equals(o.agency())))
                .map(FindingView.Owner::name)
                .collect(Collectors.joining(", "));
    }

    public String here() {
        return "/inspections/findings/" + finding.id();
    }
}
