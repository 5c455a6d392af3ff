package vn.sen.inspections.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sen.inspections.acts.SignedActEntity.Side;
import vn.sen.inspections.visits.InspectionState;
import vn.sen.inspections.visits.InspectionView;
import vn.sen.inspections.visits.TeamRole;
import vn.sen.platform.api.people.Caller;
import vn.sen.platform.api.people.Role;
import vn.sen.platform.testkit.FakeCaller;

/** What waits for whom, and which buttons stand. */
class KnowingWhatWaitsTest {
    private static final FakeCaller HEAD =
            FakeCaller.inProvince(Role.INSPECTION_HEAD, Role.INSPECTOR).named("truong.doan");
    private static final FakeCaller INSPECTOR =
            FakeCaller.inProvince(Role.INSPECTOR).named("thanh.vien");
    private static final FakeCaller PLANNER =
            FakeCaller.inProvince(Role.HOME_AFFAIRS).named("noi.vu");
    private static final FakeCaller DIRECTOR =
            FakeCaller.at(Visit.DEPARTMENT, Role.AGENCY_HEAD).named("giam.doc");

    private static List<String> steps(Visit visit, Papers papers, Caller caller) {
        return NextStep.of(List.of(visit.view()), papers, caller, Visit.DAY).stream()
                .map(step -> step.what().vi())
                .toList();
    }

    private static Papers papers(Side... signed) {
        UUID id = Visit.in(InspectionState.IN_FIELD).view().id();
        return new Papers(
                Set.of(id),
                Set.of(signed).stream()
                        .collect(
                                java.util.stream.Collectors.toMap(
                                        side -> side, side -> Set.of(id))),
                Map.of());
    }

    private static Visit field() {
        return Visit.in(InspectionState.IN_FIELD)
                .with(HEAD, TeamRole.HEAD)
                .with(INSPECTOR, TeamRole.MEMBER);
    }

    @Test
    void beforeTheVisitThePlannerTellsTheAgencyAndTheAgencyReports() {
        assertEquals(
                List.of("Cử đoàn kiểm tra, gửi thông báo"),
                steps(Visit.in(InspectionState.PLANNED), Papers.NONE, PLANNER));
        assertEquals(
                List.of("Tự báo cáo theo tiêu chí"),
                steps(Visit.in(InspectionState.NOTIFIED), Papers.NONE, DIRECTOR));
        assertEquals(
                List.of(), steps(Visit.in(InspectionState.SELF_REPORTED), Papers.NONE, DIRECTOR));
    }

    @Test
    void anotherAgencysDirectorIsNotAskedToReport() {
        FakeCaller other = FakeCaller.at(new UUID(9, 9), Role.AGENCY_HEAD);
        assertEquals(List.of(), steps(Visit.in(InspectionState.NOTIFIED), Papers.NONE, other));
    }

    @Test
    void minutesWaitForEachSideUntilItHasSigned() {
        assertEquals(List.of("Ký biên bản"), steps(field(), papers(), HEAD));
        assertEquals(List.of(), steps(field(), papers(Side.TEAM), HEAD));
        assertEquals(List.of("Đọc và ký biên bản"), steps(field(), papers(Side.TEAM), DIRECTOR));
        assertEquals(List.of(), steps(field(), papers(Side.TEAM, Side.AGENCY), DIRECTOR));
        assertEquals(List.of(), steps(field(), Papers.NONE, DIRECTOR));
    }

    @Test
    void onlyWhoIsInTheTeamNotesAndOnlyItsHeadLeads() {
        InspectionView visit = field().view();
        assertTrue(VisitRights.of(visit, INSPECTOR).observe());
        assertFalse(VisitRights.of(visit, INSPECTOR).lead());
        assertTrue(VisitRights.of(visit, HEAD).lead());
        assertFalse(VisitRights.of(visit, INSPECTOR.named("nguoi.ngoai")).observe());
        assertFalse(VisitRights.of(visit, DIRECTOR).observe());
    }

    @Test
    void anUnannouncedVisitStartsWithoutNotice() {
        Visit planned = Visit.in(InspectionState.PLANNED).with(HEAD, TeamRole.HEAD);
        assertFalse(VisitRights.of(planned.view(), HEAD).start());
        assertTrue(VisitRights.of(planned.view(), PLANNER).announce());
        InspectionView unannounced = planned.unannounced().view();
        assertTrue(VisitRights.of(unannounced, HEAD).start());
        assertFalse(VisitRights.of(unannounced, PLANNER).announce());
    }

    @Test
    void aDayThatHasPassedIsLate() {
        List<NextStep> late =
                NextStep.of(
                        List.of(Visit.in(InspectionState.NOTIFIED).view()),
                        Papers.NONE,
                        DIRECTOR,
                        Visit.DAY.plusDays(1));
        assertTrue(late.get(0).late());
    }
}
