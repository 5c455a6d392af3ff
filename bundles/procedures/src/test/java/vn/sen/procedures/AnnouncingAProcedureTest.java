package vn.sen.procedures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.sen.platform.api.problem.Fault;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.testkit.FakeCaller;
import vn.sen.platform.testkit.TestDatabase;
import vn.sen.platform.testkit.WithDatabase;
import vn.sen.procedures.access.ProcedureProblem;
import vn.sen.procedures.catalogue.ContentBuilder;
import vn.sen.procedures.catalogue.State;
import vn.sen.procedures.decisions.DecisionDraft;
import vn.sen.procedures.decisions.DecisionKind;
import vn.sen.procedures.decisions.Issuer;

@WithDatabase
class AnnouncingAProcedureTest {
    private static int serial = 100_000;

    private final Province province;
    private final String code = "1." + ++serial;

    AnnouncingAProcedureTest(TestDatabase database) {
        province = new Province(database);
    }

    @AfterEach
    void close() {
        province.close();
    }

    private static DecisionDraft decision(DecisionKind kind, String effective) {
        LocalDate day = LocalDate.parse(effective);
        return new DecisionDraft(
                "QĐ " + effective, kind, Issuer.PROVINCE, false, day.minusDays(10), day, null, "");
    }

    private UUID draft(ContentBuilder said) {
        return Province.as(Province.officer(), () -> province.drafting.draft(code, said.build()));
    }

    private UUID announced(DecisionKind kind, String effective) {
        UUID id = draft(Drafts.whole(province));
        appraise(id);
        announce(id, kind, effective);
        return id;
    }

    private void appraise(UUID id) {
        Province.as(Province.controller(), () -> province.drafting.appraise(id, "Đạt"));
    }

    private void announce(UUID id, DecisionKind kind, String effective) {
        announce(id, decision(kind, effective));
    }

    private void announce(UUID id, DecisionDraft decision) {
        Province.as(Province.leader(), () -> province.announcing.announce(id, decision));
    }

    private static Problem refused(ProcedureProblem code, Runnable work) {
        Problem problem = assertThrows(Problem.class, work::run);
        assertEquals(code, problem.code(), problem.getMessage());
        return problem;
    }

    private State on(UUID id) {
        return province.catalogue.require(id).state();
    }

    @Test
    void aVersionGoesFromDraftToForce() {
        UUID id = draft(Drafts.whole(province));
        assertEquals(State.DRAFT, on(id));
        assertTrue(province.procedures.version(id).isEmpty(), "a draft is nobody's business");
        appraise(id);
        assertEquals(State.APPRAISED, on(id));
        announce(id, DecisionKind.NEW, "2021-11-01");
        assertEquals(State.DECIDED, on(id));
        province.clock.moveTo("2021-11-01T08:00");
        assertEquals(State.IN_FORCE, on(id));
        assertEquals(
                List.of("drafted", "appraised", "announced"),
                province.catalogue.steps(id).stream().map(s -> s.act()).toList());
    }

    @Test
    void eachMissingPartIsNamed() {
        ContentBuilder said = Drafts.whole(province);
        said.components = List.of();
        said.limit = null;
        said.subjects = "";
        UUID id = draft(said);
        Problem problem = refused(ProcedureProblem.INCOMPLETE, () -> appraise(id));
        assertEquals(
                List.of("components", "limit", "subjects"),
                problem.faults().stream().map(Fault::field).toList());
        assertEquals(State.DRAFT, on(id));
    }

    @Test
    void nobodyDecidesOnTheirOwnDraft() {
        FakeCaller monitor = Province.controller();
        UUID own =
                Province.as(
                        monitor,
                        () -> province.drafting.draft(code, Drafts.whole(province).build()));
        refused(ProcedureProblem.SAME_PERSON, () -> appraise(own));
        assertThrows(
                Problem.class,
                () -> Province.as(Province.officer(), () -> province.drafting.appraise(own, "")));
    }

    @Test
    void anAmendmentEndsWhatWasBefore() {
        UUID first = announced(DecisionKind.NEW, "2021-01-01");
        UUID second = announced(DecisionKind.AMENDED, "2021-10-20");
        assertEquals(LocalDate.parse("2021-10-19"), province.catalogue.require(first).validTo());
        assertEquals(State.REPEALED, on(first));
        assertEquals(
                second,
                province.procedures
                        .inForce(code, LocalDate.parse("2021-10-20"))
                        .orElseThrow()
                        .id());
        assertTrue(province.procedures.version(first).isPresent(), "who runs on it stays on it");
    }

    @Test
    void twoVersionsAreNeverInForceTogether() {
        announced(DecisionKind.NEW, "2021-06-01");
        refused(ProcedureProblem.OVERLAPS, () -> announced(DecisionKind.NEW, "2021-10-01"));
        refused(ProcedureProblem.OVERLAPS, () -> announced(DecisionKind.AMENDED, "2021-05-01"));
        refused(ProcedureProblem.OVERLAPS, () -> announced(DecisionKind.AMENDED, "2021-06-01"));
    }

    @Test
    void twoDecisionsAtOnceLeaveOneInForce() throws Exception {
        List<UUID> drafts = List.of(draft(Drafts.whole(province)), draft(Drafts.whole(province)));
        drafts.forEach(this::appraise);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            for (UUID id : drafts) {
                two.submit(() -> announce(id, DecisionKind.NEW, "2021-10-01"));
            }
        } finally {
            two.shutdown();
            assertTrue(two.awaitTermination(30, TimeUnit.SECONDS));
        }
        assertEquals(
                1,
                province.catalogue.history(code).stream()
                        .filter(line -> line.state() == State.IN_FORCE)
                        .count());
    }

    @Test
    void whatIsSuspendedReceivesNothingUntilItIsTakenUp() {
        UUID id = announced(DecisionKind.NEW, "2021-01-01");
        LocalDate today = LocalDate.parse("2021-10-20");
        Province.as(
                Province.leader(), () -> province.announcing.suspend(id, today, "CV 1 (minh họa)"));
        assertEquals(State.SUSPENDED, on(id));
        assertTrue(province.procedures.inForce(code, today).isEmpty());
        assertTrue(province.procedures.inForce(code, today.minusDays(1)).isPresent());
        Province.as(
                Province.leader(),
                () -> province.announcing.takeUp(id, today.plusDays(5), "CV 2 (minh họa)"));
        assertTrue(province.procedures.inForce(code, today.plusDays(4)).isEmpty());
        assertTrue(province.procedures.inForce(code, today.plusDays(5)).isPresent());
    }

    @Test
    void whatIsAbolishedEndsAndCannotEndAgain() {
        UUID id = announced(DecisionKind.NEW, "2021-01-01");
        DecisionDraft ends = decision(DecisionKind.ABOLISHED, "2021-10-01");
        Province.as(Province.leader(), () -> province.announcing.abolish(code, ends));
        assertEquals(State.REPEALED, on(id));
        refused(
                ProcedureProblem.NOTHING_TO_END,
                () ->
                        Province.as(
                                Province.leader(), () -> province.announcing.abolish(code, ends)));
    }

    @Test
    void whatWasAnnouncedIsNeverEdited() {
        UUID id = announced(DecisionKind.NEW, "2021-01-01");
        refused(
                ProcedureProblem.NOT_A_DRAFT,
                () ->
                        Province.as(
                                Province.officer(),
                                () -> province.drafting.edit(id, Drafts.whole(province).build())));
    }

    @Test
    void daysAtTheEdgesOfTime() {
        UUID id = draft(Drafts.whole(province));
        appraise(id);
        announce(id, DecisionKind.NEW, "2024-02-29");
        assertTrue(province.procedures.inForce(code, LocalDate.parse("9999-12-31")).isPresent());
        assertTrue(province.procedures.inForce(code, LocalDate.parse("2024-02-28")).isEmpty());
        UUID late = draft(Drafts.whole(province));
        appraise(late);
        DecisionDraft impossible =
                new DecisionDraft(
                        "QĐ 9",
                        DecisionKind.AMENDED,
                        Issuer.PROVINCE,
                        false,
                        LocalDate.of(1900, 1, 1),
                        LocalDate.of(12_000, 1, 1),
                        null,
                        "");
        Problem problem = assertThrows(Problem.class, () -> announce(late, impossible));
        assertEquals(
                List.of("signedOn", "effectiveOn"),
                problem.faults().stream().map(Fault::field).toList());
    }
}
