package vn.sen.inspections.followpages;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.access.AgencyBook;
import vn.sen.inspections.findings.FindingAct;
import vn.sen.inspections.findings.FindingView;
import vn.sen.inspections.findings.Findings;
import vn.sen.inspections.findings.ResponseEntity.ResponseView;
import vn.sen.inspections.findings.Responses;
import vn.sen.inspections.findings.StepEntity.StepView;
import vn.sen.inspections.visits.InspectionView;
import vn.sen.inspections.visits.Inspections;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.problem.Problem;

/** Reads what the page of one finding shows. */
@Component(service = FindingReading.class)
public final class FindingReading {
    private final Findings findings;
    private final Responses responses;
    private final Inspections inspections;
    private final AgencyBook agencies;
    private final Rest rest;

    @Activate
    public FindingReading(
            @Reference Findings findings,
            @Reference Responses responses,
            @Reference Inspections inspections,
            @Reference AgencyBook agencies,
            @Reference Rest rest) {
        this.findings = findings;
        this.responses = responses;
        this.inspections = inspections;
        this.agencies = agencies;
        this.rest = rest;
    }

    FindingModel read(UUID id) {
        FindingView finding = findings.get(id);
        InspectionView inspection = inspections.get(finding.inspection());
        List<PartBlock> parts = rest.parts().of(finding, inspection.team());
        List<ResponseView> answers = responses.list(id);
        boolean ownHouse =
                rest.parts()
                        .ownHouse(
                                Call.current().caller(),
                                finding.owners().stream().map(FindingView.Owner::agency).toList());
        List<StepView> steps = findings.history(id);
        FindingDoors doors = FindingDoors.of(finding, inspection.team(), ownHouse);
        return new FindingModel(
                finding,
                inspection,
                earlier(finding),
                finding.age(agencies.today(), agencies.zone()),
                answers,
                parts,
                rest.conditions().of(id),
                Happening.all(steps, answers, parts),
                doors,
                steps.stream().filter(s -> s.act() == FindingAct.REOPEN).toList(),
                doors.condition() ? rest.conditions().measures() : List.of());
    }

    private Optional<FindingView> earlier(FindingView finding) {
        UUID before = finding.repeatOf();
        if (before == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(findings.get(before));
        } catch (Problem notForThisReader) {
            return Optional.empty();
        }
    }

    /** What the reading needs besides the finding itself. */
    @Component(service = Rest.class)
    public static final class Rest {
        private final PartReading parts;
        private final ConditionReading conditions;

        @Activate
        public Rest(@Reference PartReading parts, @Reference ConditionReading conditions) {
            this.parts = parts;
            this.conditions = conditions;
        }

        PartReading parts() {
            return parts;
        }

        ConditionReading conditions() {
            return conditions;
        }
    }
}
