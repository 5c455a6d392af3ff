package vn.sen.inspections.followpages;

import java.util.List;
import vn.sen.inspections.access.InspectionPermission;
import vn.sen.inspections.findings.FindingAct;
import vn.sen.inspections.findings.FindingState;
import vn.sen.inspections.findings.FindingView;
import vn.sen.inspections.findings.FindingView.Owner;
import vn.sen.inspections.visits.MemberView;
import vn.sen.inspections.visits.TeamRole;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.people.Caller;

/**
 * Which acts on a finding are shown to the reader. The domain decides again.
 *
 * @param answers owners for whom the reader may answer now
 * @param share shows a draft to the agency
 * @param decide keeps or withdraws a shared finding
 * @param assign gives owners their parts
 * @param condition lets data close it
 * @param close closes what was verified
 * @param reopen opens what was closed
 * @param ownHouse the reader belongs to an owner, and so neither closes nor reopens
 */
public record FindingDoors(
        List<Owner> answers,
        boolean share,
        boolean decide,
        boolean assign,
        boolean condition,
        boolean close,
        boolean reopen,
        boolean ownHouse) {

    static FindingDoors of(FindingView finding, List<MemberView> team, boolean ownHouse) {
        Caller caller = Call.current().caller();
        boolean head = heads(team, caller);
        boolean runs = head || caller.may(InspectionPermission.PLAN);
        boolean leads = head && caller.may(InspectionPermission.LEAD);
        boolean assigns = runs && caller.may(InspectionPermission.ASSIGN) && finding.kind().owed();
        boolean settles = runs && caller.may(InspectionPermission.SETTLE) && !ownHouse;
        FindingState state = finding.state();
        return new FindingDoors(
                state == FindingState.SHARED ? answering(finding, caller) : List.of(),
                leads && FindingAct.SHARE.allowedFrom(state),
                leads && FindingAct.CONFIRM.allowedFrom(state),
                assigns
                        && (state == FindingState.REMEDIATING
                                || FindingAct.START.allowedFrom(state)),
                assigns && state.open() && state != FindingState.DRAFT,
                settles && FindingAct.CLOSE.allowedFrom(state),
                settles && FindingAct.REOPEN.allowedFrom(state),
                ownHouse);
    }

    private static List<Owner> answering(FindingView finding, Caller caller) {
        return finding.owners().stream()
                .filter(o -> caller.may(InspectionPermission.RESPOND, o.agency()))
                .toList();
    }

    static boolean heads(List<MemberView> team, Caller caller) {
        return team.stream().anyMatch(m -> m.role() == TeamRole.HEAD && is(m, caller));
    }

    static boolean inside(List<MemberView> team, Caller caller) {
        return team.stream().anyMatch(m -> is(m, caller));
    }

    private static boolean is(MemberView member, Caller caller) {
        return caller.account().filter(member.account()::equals).isPresent();
    }
}
