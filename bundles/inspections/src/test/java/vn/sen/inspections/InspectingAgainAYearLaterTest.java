package vn.sen.inspections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.sen.inspections.acts.Conclusions;
import vn.sen.inspections.acts.Minutes;
import vn.sen.inspections.acts.SignedActEntity;
import vn.sen.inspections.fieldwork.ObservationDraft;
import vn.sen.inspections.findings.Checklists;
import vn.sen.inspections.findings.FindingDraft;
import vn.sen.inspections.findings.FindingKind;
import vn.sen.inspections.findings.FindingView;
import vn.sen.inspections.visits.InspectionKind;
import vn.sen.inspections.visits.InspectionLists;
import vn.sen.inspections.visits.InspectionPlan;
import vn.sen.inspections.visits.InspectionState;
import vn.sen.inspections.visits.InspectionView;
import vn.sen.inspections.visits.Inspections;
import vn.sen.inspections.visits.TeamRole;
import vn.sen.inspections.visits.Teams;
import vn.sen.platform.api.people.Caller;
import vn.sen.platform.api.people.People;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.testkit.FakePeople;
import vn.sen.platform.testkit.TestDatabase;

/** The next inspection of an agency, from the plan to the conclusion, on a real database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class InspectingAgainAYearLaterTest {
    private final TestDatabase database = TestDatabase.fresh();
    private final Province province = new Province(database);
    private final UUID ict = province.agency("STTTT");

    @BeforeAll
    void load() {
        province.demo().load();
    }

    @AfterAll
    void close() {
        province.close();
        database.close();
    }

    @Test
    void whatIsStillOwedStandsInTheChecklistAndASecondFailureIsARepeat() {
        UUID next = inField(ict);
        Checklists.Checklist list =
                province.as(Province.member(), () -> province.checklists.of(next));
        assertEquals(
                List.of("A8", "A9", "A10", "A12"),
                list.carriedOver().stream().map(FindingView::origin).toList());
        Checklists.Item files =
                list.items().stream()
                        .filter(i -> i.criterion().code().equals("4.4"))
                        .findFirst()
                        .orElseThrow();
        assertNotNull(files.failedBefore());
        FindingView again = draft(next, files.criterion().id(), FindingKind.LIMITATION);
        assertTrue(again.repeat());
        FindingView praise = draft(next, files.criterion().id(), FindingKind.STRENGTH);
        assertFalse(praise.repeat());
        UUID fresh =
                list.items().stream()
                        .filter(i -> i.criterion().code().equals("5.1"))
                        .findFirst()
                        .orElseThrow()
                        .criterion()
                        .id();
        assertFalse(draft(next, fresh, FindingKind.LIMITATION).repeat());
    }

    @Test
    void nobodyOfTheInspectedHouseGetsIntoTheTeam() {
        UUID next = planned(ict).id();
        refused(
                "inspection-conflict-of-interest",
                Province.homeAffairs(),
                () -> province.teams.name(next, naming("sotttt", TeamRole.MEMBER)));
        as(
                Province.homeAffairs(),
                () -> province.teams.name(next, naming("truongdoan", TeamRole.HEAD)));
        refused(
                "inspection-two-heads",
                Province.homeAffairs(),
                () -> province.teams.name(next, naming("thanhvien1", TeamRole.HEAD)));
    }

    @Test
    void onlyTheTeamNotesAndOnlyInTheField() {
        UUID next = planned(ict).id();
        team(next);
        refused("inspection-state", Province.member(), () -> note(next, null));
        field(next);
        as(Province.member(), () -> note(next, null));
        refused(
                "inspection-not-in-team",
                Province.member().named("nguoi.la"),
                () -> note(next, null));
        refused("inspection-unknown", Province.member(), () -> note(next, UUID.randomUUID()));
        assertEquals(1, notes(next, Province.member()));
        assertEquals(0, notes(next, province.headOf("sotttt", "STTTT")));
    }

    @Test
    void minutesAreSignedWithThePasswordByBothSidesAndThenStay() {
        UUID next = inField(ict);
        as(Province.teamHead(), () -> province.minutes.compose(next));
        refused(
                "inspection-wrong-password",
                Province.teamHead(),
                () -> sign(next, SignedActEntity.Side.TEAM, "sai"));
        as(Province.teamHead(), () -> sign(next, SignedActEntity.Side.TEAM, FakePeople.PASSWORD));
        refused(
                "inspection-signed-already",
                Province.teamHead(),
                () -> province.minutes.edit(next, new Minutes.Draft("a", "b")));
        var head = province.headOf("sotttt", "STTTT");
        refused(
                "request-forbidden",
                head,
                () -> sign(next, SignedActEntity.Side.TEAM, FakePeople.PASSWORD));
        var signed = as(head, () -> sign(next, SignedActEntity.Side.AGENCY, FakePeople.PASSWORD));
        assertTrue(signed.signed());
        assertTrue(signed.signatures().stream().allMatch(s -> s.intact()));
        var conclusion =
                as(
                        Province.teamHead(),
                        () ->
                                province.conclusions.issue(
                                        next,
                                        new Conclusions.Issue(
                                                "20/TB-ĐKT",
                                                LocalDate.of(2022, 11, 23),
                                                FakePeople.PASSWORD)));
        assertEquals(LocalDate.of(2022, 12, 14), conclusion.dueOn());
        assertEquals(
                InspectionState.CONCLUDED,
                as(Province.teamHead(), () -> province.inspections.get(next)).state());
        assertTrue(province.store.eventTypes().contains("inspections.conclusion-issued"));
    }

    @Test
    void measuresAreFrozenWithTheirRowsAndDriftIsShownLater() {
        UUID next = inField(ict);
        UUID criterion =
                as(Province.member(), () -> province.snapshots.list(next)).stream()
                        .filter(s -> s.measure().equals("inspections.self-inspected"))
                        .findFirst()
                        .orElseThrow()
                        .criterion();
        var rows = as(Province.member(), () -> province.snapshots.rows(next, criterion));
        assertTrue(rows.intact());
        assertEquals(2, rows.rows().size());
        UUID office = province.agency("STTTT-VP");
        as(
                province.headOf("sotttt", "STTTT-VP"),
                () ->
                        new vn.sen.inspections.selfreports.SelfInspections(
                                        province.store,
                                        province.clock,
                                        province.agencies,
                                        province.sight)
                                .record(
                                        new vn.sen.inspections.selfreports.SelfInspections.Entry(
                                                office,
                                                LocalDate.of(2022, 11, 1),
                                                "08/BB-VP",
                                                "")));
        var drift = as(Province.member(), () -> province.snapshots.drift(next, criterion));
        assertEquals(0, drift.then().numerator());
        assertEquals(1, drift.numeratorNow());
        assertEquals(1, drift.appeared().size());
    }

    private UUID inField(UUID agency) {
        UUID id = planned(agency).id();
        team(id);
        field(id);
        return id;
    }

    private InspectionView planned(UUID agency) {
        UUID programme =
                as(
                                Province.homeAffairs(),
                                () -> province.inspectionLists.list(InspectionLists.Filter.ALL))
                        .pager()
                        .page(null, 1)
                        .items()
                        .get(0)
                        .programme();
        return as(
                Province.homeAffairs(),
                () ->
                        province.inspections.plan(
                                new InspectionPlan(
                                        programme,
                                        null,
                                        InspectionKind.ON_SITE,
                                        agency,
                                        LocalDate.of(2022, 11, 23),
                                        null,
                                        null,
                                        "Trụ sở")));
    }

    private void team(UUID id) {
        as(
                Province.homeAffairs(),
                () -> province.teams.name(id, naming("truongdoan", TeamRole.HEAD)));
        as(
                Province.homeAffairs(),
                () -> province.teams.name(id, naming("thanhvien1", TeamRole.MEMBER)));
    }

    private void field(UUID id) {
        as(
                Province.homeAffairs(),
                () ->
                        province.inspections.announce(
                                id,
                                new Inspections.Notice(
                                        "120/TB-ĐKT", LocalDate.of(2022, 11, 1), "Đề cương")));
        as(Province.teamHead(), () -> province.fieldwork.start(id));
    }

    private Object note(UUID inspection, @Nullable UUID criterion) {
        return province.observations.note(
                inspection,
                new ObservationDraft(
                        criterion,
                        "Hồ sơ chưa có mục lục.",
                        List.of(new ObservationDraft.Sample("HS 01", false, "")),
                        null));
    }

    private int notes(UUID inspection, Caller caller) {
        return as(caller, () -> province.observations.list(inspection))
                .pager()
                .page(null, 50)
                .items()
                .size();
    }

    private FindingView draft(UUID inspection, UUID criterion, FindingKind kind) {
        return as(
                Province.member(),
                () ->
                        province.findings.draft(
                                inspection,
                                new FindingDraft(
                                        kind,
                                        null,
                                        null,
                                        criterion,
                                        "Chưa nộp lưu hồ sơ công việc.",
                                        null,
                                        null,
                                        null)));
    }

    private vn.sen.inspections.acts.MinutesEntity.MinutesView sign(
            UUID inspection, SignedActEntity.Side side, String password) {
        return province.minutes.sign(inspection, side, new Minutes.Password(password));
    }

    private Teams.Naming naming(String signInName, TeamRole role) {
        UUID account =
                province.people.search("", 100).stream()
                        .filter(p -> p.signInName().equals(signInName))
                        .map(People.Person::id)
                        .findFirst()
                        .orElseThrow();
        return new Teams.Naming(account, role, "");
    }

    private <T> T as(Caller caller, Callable<T> work) {
        return province.as(caller, work);
    }

    private void refused(String code, Caller caller, Callable<?> work) {
        Problem problem = assertThrows(Problem.class, () -> province.as(caller, work));
        assertEquals(code, problem.code().code());
    }
}
