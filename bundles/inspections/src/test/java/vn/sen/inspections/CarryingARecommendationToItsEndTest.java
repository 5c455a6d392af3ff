package vn.sen.inspections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.sen.inspections.findings.FindingFilter;
import vn.sen.inspections.findings.FindingState;
import vn.sen.inspections.findings.FindingView;
import vn.sen.inspections.followup.DeadlineKind;
import vn.sen.inspections.followup.PartDraft;
import vn.sen.inspections.followup.PartView;
import vn.sen.inspections.followup.Remediation;
import vn.sen.inspections.followup.VerificationEntity;
import vn.sen.inspections.followup.Verifications;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.testkit.TestDatabase;

/** The article's recommendation to hand over work files, from the agreed finding to closed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class CarryingARecommendationToItsEndTest {
    private TestDatabase database = TestDatabase.fresh();
    private Province province = new Province(database);

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
    void theDemoDataLoadTwiceWithoutAnyChange() {
        String before = everything();
        province.demo().load();
        assertEquals(before, everything());
        assertEquals("24", count("FindingEntity"));
        assertEquals("2", count("InspectionEntity"));
    }

    @Test
    void aRecommendationGoesFromAgreedToClosedWithEvidence() {
        UUID finding = byOrigin("A10").id();
        UUID ict = province.agency("STTTT");
        PartView part =
                province.as(
                        Province.teamHead(),
                        () ->
                                province.parts.assign(
                                        finding,
                                        new PartDraft(
                                                ict,
                                                "Nộp lưu hồ sơ các năm 2019, 2020",
                                                DeadlineKind.AFTER_CONCLUSION,
                                                null,
                                                450,
                                                "15/TB-ĐKT, điểm 3")));
        assertEquals(
                LocalDate.of(2023, 1, 30), part.dueOn(), "day 450 is a Sunday, so the next day");
        var head = province.headOf("sotttt", "STTTT");
        refused(
                "inspection-no-evidence",
                () ->
                        province.as(
                                head,
                                () ->
                                        province.remediation.claim(
                                                part.id(), new Remediation.Claim("Xong."))));
        province.as(
                head,
                () ->
                        province.remediation.prove(
                                part.id(),
                                new Remediation.Proof("Biên bản giao nhận 42 hồ sơ", List.of())));
        province.as(
                head,
                () -> province.remediation.claim(part.id(), new Remediation.Claim("Đã nộp lưu.")));
        assertEquals(FindingState.CLAIMED, byOrigin("A10").state());
        var accepts =
                new Verifications.Check(VerificationEntity.Method.DOCUMENT, true, "Đủ mục lục.");
        refused(
                "request-forbidden",
                () -> province.as(head, () -> province.verifications.verify(part.id(), accepts)));
        province.as(Province.member(), () -> province.verifications.verify(part.id(), accepts));
        province.as(Province.teamHead(), () -> province.verifications.close(finding));
        assertEquals(FindingState.CLOSED, byOrigin("A10").state());
        assertTrue(province.store.eventTypes().contains("inspections.finding-closed"));
        assertEquals(
                "SHARE ACCEPT START CLAIM VERIFY CLOSE",
                String.join(
                        " ",
                        province
                                .as(Province.teamHead(), () -> province.findings.history(finding))
                                .stream()
                                .map(step -> step.act().name())
                                .toList()));
    }

    @Test
    void aVerifierOfTheOwnersHouseIsRefusedWhateverTheRole() {
        FindingView claimed = byOrigin("A12");
        UUID part =
                province.as(Province.homeAffairs(), () -> province.parts.ofFinding(claimed.id()))
                        .get(0)
                        .id();
        var insider =
                new vn.sen.platform.testkit.FakeCaller(
                        "thanhvien1",
                        java.util.Optional.of(province.agency("STTTT-VP")),
                        java.util.Set.of(vn.sen.platform.api.people.Role.HOME_AFFAIRS));
        refused(
                "inspection-own-verification",
                () ->
                        province.as(
                                insider,
                                () ->
                                        province.verifications.verify(
                                                part,
                                                new Verifications.Check(
                                                        VerificationEntity.Method.VISIT,
                                                        true,
                                                        "Đã xem."))));
    }

    @Test
    void anAgencySeesWhatConcernsItAndNothingElse() {
        var land = province.headOf("sotnmt", "STNMT");
        assertEquals(
                List.of("A17", "A23"),
                province
                        .as(land, () -> province.findingLists.list(FindingFilter.ALL))
                        .pager()
                        .page(null, 500)
                        .items()
                        .stream()
                        .map(FindingView::origin)
                        .sorted()
                        .toList());
        UUID notTheirs = byOrigin("A10").id();
        refused(
                "inspection-unknown",
                () -> province.as(land, () -> province.findings.get(notTheirs)));
    }

    @Test
    void pagesTogetherGiveEveryFindingOnce() {
        var listing =
                province.as(
                        Province.homeAffairs(),
                        () -> province.findingLists.list(FindingFilter.ALL));
        List<String> seen = new java.util.ArrayList<>();
        String after = null;
        do {
            var slice = listing.pager().page(after, 5);
            slice.items().forEach(f -> seen.add(f.origin()));
            after = slice.next();
        } while (after != null);
        assertEquals(24, seen.size());
        assertEquals(24, new java.util.HashSet<>(seen).size());
    }

    private FindingView byOrigin(String origin) {
        return province
                .as(Province.homeAffairs(), () -> province.findingLists.list(FindingFilter.ALL))
                .pager()
                .page(null, 500)
                .items()
                .stream()
                .filter(f -> f.origin().equals(origin))
                .findFirst()
                .orElseThrow();
    }

    private static void refused(String code, Callable<?> work) {
        Problem problem = assertThrows(Problem.class, work::call);
        assertEquals(code, problem.code().code());
    }

    private String count(String entity) {
        return String.valueOf(
                province.store.<Long>read(
                        em ->
                                em.createQuery("select count(e) from " + entity + " e", Long.class)
                                        .getSingleResult()));
    }

    private String everything() {
        StringBuilder counts = new StringBuilder();
        for (String entity :
                List.of(
                        "ProgrammeEntity",
                        "CriterionSetEntity",
                        "CriterionEntity",
                        "InspectionEntity",
                        "MemberEntity",
                        "SelfReportEntity",
                        "ObservationEntity",
                        "SnapshotEntity",
                        "ScoreEntity",
                        "FindingEntity",
                        "OwnerEntity",
                        "StepEntity",
                        "ResponseEntity",
                        "PartEntity",
                        "EvidenceEntity",
                        "VerificationEntity",
                        "ConditionEntity",
                        "ReadingEntity",
                        "SelfInspectionEntity")) {
            counts.append(entity).append(' ').append(count(entity)).append('\n');
        }
        return counts.toString();
    }
}
