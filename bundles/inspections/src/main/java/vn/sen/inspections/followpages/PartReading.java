package vn.sen.inspections.followpages;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.access.AgencyBook;
import vn.sen.inspections.access.InspectionPermission;
import vn.sen.inspections.acts.ConclusionEntity.ConclusionView;
import vn.sen.inspections.acts.Conclusions;
import vn.sen.inspections.findings.FindingState;
import vn.sen.inspections.findings.FindingView;
import vn.sen.inspections.followup.EvidenceEntity;
import vn.sen.inspections.followup.PartLists;
import vn.sen.inspections.followup.PartState;
import vn.sen.inspections.followup.PartView;
import vn.sen.inspections.followup.Parts;
import vn.sen.inspections.visits.MemberView;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.people.Caller;
import vn.sen.platform.api.text.Text;

/** Reads the parts of a remediation for its page; a finding has as many as it has owners. */
@Component(service = PartReading.class)
public final class PartReading {
    private final Parts parts;
    private final PartLists lists;
    private final Conclusions conclusions;
    private final AgencyBook agencies;
    private final DeadlineExplained deadlines;

    @Activate
    public PartReading(
            @Reference Parts parts,
            @Reference PartLists lists,
            @Reference Conclusions conclusions,
            @Reference AgencyBook agencies,
            @Reference DeadlineExplained deadlines) {
        this.parts = parts;
        this.lists = lists;
        this.conclusions = conclusions;
        this.agencies = agencies;
        this.deadlines = deadlines;
    }

    List<PartBlock> of(FindingView finding, List<MemberView> team) {
        Optional<ConclusionView> conclusion = conclusions.find(finding.inspection());
        List<PartBlock> blocks = new ArrayList<>();
        for (PartView part : parts.ofFinding(finding.id())) {
            blocks.add(block(finding, lists.detail(part.id()), team, conclusion));
        }
        return List.copyOf(blocks);
    }

    private PartBlock block(
            FindingView finding,
            PartLists.Detail detail,
            List<MemberView> team,
            Optional<ConclusionView> conclusion) {
        PartView part = detail.part();
        Caller caller = Call.current().caller();
        boolean works =
                part.state() == PartState.OPEN && finding.state() == FindingState.REMEDIATING;
        boolean runs = FindingDoors.heads(team, caller) || caller.may(InspectionPermission.PLAN);
        Optional<Text> refusal =
                part.state() == PartState.CLAIMED ? refusal(part, team, caller) : Optional.empty();
        List<EvidenceEntity.EvidenceView> evidence = new ArrayList<>(detail.evidence());
        Collections.reverse(evidence);
        return new PartBlock(
                part,
                List.copyOf(evidence),
                detail.verifications(),
                deadlines.of(part, conclusion),
                works && caller.may(InspectionPermission.REMEDIATE, part.agency()),
                works && caller.may(InspectionPermission.CLAIM, part.agency()),
                part.state() == PartState.CLAIMED && refusal.isEmpty(),
                works && runs && caller.may(InspectionPermission.ASSIGN),
                refusal);
    }

    private Optional<Text> refusal(PartView part, List<MemberView> team, Caller caller) {
        if (ownHouse(caller, List.of(part.agency()))) {
            return Optional.of(
                    new Text(
                            "Đang chờ xác minh. Bạn thuộc cơ quan chịu trách nhiệm nên không tự xác"
                                    + " minh được: người xác minh phải là người của cơ quan khác.",
                            "Waits for verification. You belong to the owner, so you may not verify:"
                                    + " the verifier must come from another agency."));
        }
        if (!caller.may(InspectionPermission.VERIFY)) {
            return Optional.of(
                    new Text(
                            "Đang chờ đoàn kiểm tra xác minh.",
                            "Waits for the inspection team to verify."));
        }
        if (!caller.may(InspectionPermission.PLAN) && !FindingDoors.inside(team, caller)) {
            return Optional.of(
                    new Text(
                            "Đang chờ xác minh. Bạn không ở trong đoàn kiểm tra này nên không xác"
                                    + " minh được.",
                            "Waits for verification. You are not in this inspection team, so you"
                                    + " may not verify."));
        }
        return Optional.empty();
    }

    /** Whether the reader works in the house of one of these agencies. */
    boolean ownHouse(Caller caller, List<java.util.UUID> owners) {
        return caller.agency()
                .filter(
                        own ->
                                owners.stream()
                                        .anyMatch(
                                                o -> agencies.sameHouse(own, o, agencies.today())))
                .isPresent();
    }
}
