package vn.sen.inspections.pages;

import vn.sen.inspections.access.InspectionPermission;
import vn.sen.inspections.visits.InspectionKind;
import vn.sen.inspections.visits.InspectionState;
import vn.sen.inspections.visits.InspectionView;
import vn.sen.inspections.visits.TeamRole;
import vn.sen.platform.api.people.Caller;

/**
 * What a person can do next with one inspection in its present state: which buttons stand on its
 * pages. The domain checks again.
 */
public record VisitRights(
        boolean edit,
        boolean announce,
        boolean cancel,
        boolean team,
        boolean report,
        boolean start,
        boolean observe,
        boolean lead,
        boolean signForAgency,
        boolean conclude,
        boolean followUp,
        boolean close) {

    public static VisitRights of(InspectionView visit, Caller caller) {
        InspectionState state = visit.state();
        boolean plans = caller.may(InspectionPermission.PLAN);
        boolean heads = heads(visit, caller);
        boolean decides = plans || heads;
        boolean field = state == InspectionState.IN_FIELD;
        boolean unannounced = visit.kind() == InspectionKind.UNANNOUNCED;
        return new VisitRights(
                plans && state.before(InspectionState.IN_FIELD),
                plans && state == InspectionState.PLANNED && !unannounced,
                plans && state.next().contains(InspectionState.CANCELLED),
                plans && state.before(InspectionState.MINUTES_SIGNED),
                state == InspectionState.NOTIFIED
                        && caller.may(InspectionPermission.REPORT, visit.agency()),
                heads
                        && state.next().contains(InspectionState.IN_FIELD)
                        && (state != InspectionState.PLANNED || unannounced),
                field && member(visit, caller) && caller.may(InspectionPermission.OBSERVE),
                field && heads,
                field && caller.may(InspectionPermission.SIGN, visit.agency()),
                state == InspectionState.MINUTES_SIGNED
                        && decides
                        && caller.may(InspectionPermission.CONCLUDE),
                state == InspectionState.CONCLUDED
                        && decides
                        && caller.may(InspectionPermission.ASSIGN),
                state.next().contains(InspectionState.CLOSED)
                        && decides
                        && caller.may(InspectionPermission.SETTLE));
    }

    private static boolean heads(InspectionView visit, Caller caller) {
        return caller.may(InspectionPermission.LEAD)
                && visit.team().stream()
                        .anyMatch(
                                m ->
                                        m.role() == TeamRole.HEAD
                                                && caller.account()
                                                        .filter(m.account()::equals)
                                                        .isPresent());
    }

    private static boolean member(InspectionView visit, Caller caller) {
        return visit.team().stream()
                .anyMatch(m -> caller.account().filter(m.account()::equals).isPresent());
    }
}
