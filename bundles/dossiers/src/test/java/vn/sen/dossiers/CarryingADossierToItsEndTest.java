package vn.sen.dossiers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import vn.sen.deadlines.api.Status;
import vn.sen.dossiers.api.DossierState;
import vn.sen.dossiers.cases.DossierEntity;
import vn.sen.dossiers.clock.Extending;
import vn.sen.dossiers.clock.Finishing;
import vn.sen.dossiers.clock.Standing;
import vn.sen.dossiers.clock.Stop;
import vn.sen.dossiers.legs.Moving;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.testkit.TestDatabase;

/** A land dossier of ten working days, with what the article's province meets every day. */
final class CarryingADossierToItsEndTest {
    private final TestDatabase database = TestDatabase.fresh();
    private final Province province = new Province(database);

    @AfterEach
    void close() {
        assertEquals(List.of(), province.proof.differences());
        province.close();
        database.close();
    }

    private static String code(Executable act) {
        return assertThrows(Problem.class, act).code().code();
    }

    @Test
    void itIsReceivedWithCodeAndDueDate() {
        DossierEntity dossier = province.received(FakeProcedures.LAND);
        assertEquals("000.00.01.H20-211004-0001", dossier.code());
        assertEquals(DossierState.ACCEPTED, dossier.state());
        assertEquals(LocalDate.of(2021, 10, 18), dossier.due().day());
        assertEquals(List.of("dossiers.received"), province.store.eventTypes());
        assertEquals("receive", dossier.place().key());
    }

    @Test
    void theWholeStoryAddsUp() {
        UUID id = province.inCheck().id();
        province.clock.moveTo("2021-10-08T16:00");
        assertNull(province.stop(id, "financial-obligation").due().day());
        assertEquals(Status.PAUSED, status(id));
        province.clock.moveTo("2021-10-20T09:00");
        assertEquals(LocalDate.of(2021, 10, 28), province.resume(id).due().day());
        province.clock.moveTo("2021-10-21T09:00");
        province.stop(id, "supplement");
        province.clock.moveTo("2021-10-25T09:00");
        assertEquals(LocalDate.of(2021, 11, 8), province.resume(id).due().day());
        province.clock.moveTo("2021-11-04T09:00");
        DossierEntity extended = extend(id, 3);
        assertEquals(LocalDate.of(2021, 11, 11), extended.due().day());
        assertEquals(LocalDate.of(2021, 10, 18), extended.due().firstDay());
        province.clock.moveTo("2021-11-11T09:00");
        DossierEntity done = province.finish(id);
        assertEquals(Status.ON_TIME, done.outcome());
        assertEquals(DossierState.COMPLETED, done.state());
        DossierEntity returned =
                province.as(
                        Province.clerk(),
                        () ->
                                province.finishing.handOver(
                                        id,
                                        new Finishing.HandOver("Tại quầy", "Chủ hồ sơ", "", null)));
        assertEquals(DossierState.RETURNED, returned.state());
        assertEquals(
                List.of(
                        "dossiers.received",
                        "dossiers.moved",
                        "dossiers.moved",
                        "dossiers.paused",
                        "dossiers.resumed",
                        "dossiers.paused",
                        "dossiers.resumed",
                        "dossiers.extended",
                        "dossiers.finished",
                        "dossiers.returned"),
                province.store.eventTypes());
    }

    private DossierEntity extend(UUID id, int days) {
        return province.as(
                Province.head(),
                () ->
                        province.extending.extend(
                                id, new Extending.Apology(days, "Chờ đo đạc", "XL 01", null)));
    }

    private Status status(UUID id) {
        return Standing.of(province.acts.read(id).dossier(), province.agencies.now());
    }

    @Test
    void fourSupplementsAndATaxNoticeAreCounted() {
        UUID id = province.inCheck().id();
        for (int round = 1; round <= 4; round++) {
            province.clock.advanceDays(1);
            assertEquals(round, province.stop(id, "supplement").supplementRounds());
            province.clock.advanceDays(1);
            province.resume(id);
        }
        assertEquals(LocalDate.of(2021, 10, 26), province.acts.read(id).dossier().due().day());
    }

    @Test
    void aThirdSupplementNeedsAJustification() {
        UUID id = province.inCheck().id();
        for (int round = 1; round <= 2; round++) {
            province.stop(id, "supplement");
            province.resume(id);
        }
        Stop third = new Stop("supplement", "PBS 3", "Thiếu bản vẽ", null, null, null);
        assertEquals(
                "dossier-third-round",
                code(
                        () ->
                                province.as(
                                        Province.officer(),
                                        () -> province.pausing.stop(id, third))));
    }

    @Test
    void nothingStopsTheClockWithoutProof() {
        UUID id = province.inCheck().id();
        Stop silent = new Stop("financial-obligation", " ", "Nộp thuế", null, null, null);
        assertEquals(
                "request-invalid",
                code(
                        () ->
                                province.as(
                                        Province.officer(),
                                        () -> province.pausing.stop(id, silent))));
        assertEquals(DossierState.PROCESSING, province.acts.read(id).dossier().state());
    }

    @Test
    void aStopThatTheRouteDoesNotPlanIsRefused() {
        UUID id = province.received(FakeProcedures.LAND).id();
        province.process(id);
        assertEquals(
                "dossier-stop-not-allowed", code(() -> province.stop(id, "financial-obligation")));
    }

    @Test
    void whatDoesNotStandCannotBeResumed() {
        UUID id = province.inCheck().id();
        assertEquals("dossier-state", code(() -> province.resume(id)));
    }

    @Test
    void aResumptionBeforeItsStopIsRefused() {
        UUID id = province.inCheck().id();
        province.clock.advanceDays(3);
        province.stop(id, "financial-obligation");
        var early =
                new vn.sen.dossiers.clock.Resuming.Resumption(
                        "BL 1",
                        "",
                        java.time.LocalDateTime.parse("2021-10-05T08:00")
                                .atZone(province.clock.getZone())
                                .toInstant());
        assertEquals(
                "deadline-out-of-order",
                code(
                        () ->
                                province.as(
                                        Province.officer(),
                                        () -> province.resuming.resume(id, early))));
        assertEquals(DossierState.FINANCIAL_OBLIGATION, province.acts.read(id).dossier().state());
    }

    @Test
    void itDoesNotFinishWhileTheClockStands() {
        UUID id = province.inCheck().id();
        province.stop(id, "financial-obligation");
        assertEquals("dossier-state", code(() -> province.finish(id)));
        assertNull(province.acts.read(id).dossier().completedAt());
    }

    @Test
    void anApologyIsSentOnceAndBeforeTheDay() {
        UUID id = province.inCheck().id();
        province.clock.moveTo("2021-10-18T08:00");
        assertEquals("dossier-too-late-to-extend", code(() -> extend(id, 2)));
        province.clock.moveTo("2021-10-15T08:00");
        extend(id, 2);
        assertEquals("dossier-extended-already", code(() -> extend(id, 2)));
    }

    @Test
    void aFinishedDossierStaysFinished() {
        UUID id = province.inCheck().id();
        DossierEntity done = province.finish(id);
        assertNotNull(done.completedAt());
        province.clock.advanceDays(9);
        assertEquals("dossier-state", code(() -> province.finish(id)));
        assertEquals(done.completedAt(), province.acts.read(id).dossier().completedAt());
    }

    @Test
    void theNextHandSignsBeforeItWorks() {
        UUID id = province.received(FakeProcedures.LAND).id();
        province.as(
                Province.clerk(),
                () -> province.moving.transfer(id, new Moving.Transfer("check", "", null)));
        assertEquals("dossier-not-signed-for", code(() -> province.finish(id)));
        assertEquals(province.office, province.acts.read(id).dossier().place().agency());
        assertEquals(
                "dossier-not-signed-for",
                code(
                        () ->
                                province.as(
                                        Province.officer(),
                                        () ->
                                                province.moving.transfer(
                                                        id,
                                                        new Moving.Transfer("sign", "", null)))));
    }

    @Test
    void thereIsNoWayAroundAStep() {
        UUID id = province.received(FakeProcedures.LAND).id();
        assertEquals(
                "dossier-leg-unknown",
                code(
                        () ->
                                province.as(
                                        Province.clerk(),
                                        () ->
                                                province.moving.transfer(
                                                        id,
                                                        new Moving.Transfer("sign", "", null)))));
    }

    @Test
    void withoutALimitItIsNeverOnTime() {
        UUID id = province.received(FakeProcedures.NO_LIMIT).id();
        assertEquals(Status.NO_DUE, status(id));
        province.process(id);
        assertEquals(Status.NO_DUE, province.finish(id).outcome());
    }

    @Test
    void whenTheClockIsAwayNothingIsWritten() {
        UUID id = province.inCheck().id();
        province.ports.remove(province.deadlines);
        assertEquals("dossier-clock-away", code(() -> province.stop(id, "financial-obligation")));
        assertEquals("dossier-clock-away", code(() -> province.received(FakeProcedures.LAND)));
        province.ports.add(province.deadlines);
        assertEquals(DossierState.PROCESSING, province.acts.read(id).dossier().state());
    }

    @Test
    void withoutTheCatalogueDossiersGoOnAndNothingNewIsReceived() {
        UUID id = province.inCheck().id();
        province.ports.remove(province.procedures);
        assertEquals("dossier-procedures-off", code(() -> province.received(FakeProcedures.LAND)));
        assertEquals(DossierState.COMPLETED, province.finish(id).state());
    }

    @Test
    void latenessGoesToTheLegThatUsedTheTime() {
        assertEquals("check", lateLeg(12, 1));
        assertEquals("sign", lateLeg(1, 12));
    }

    private String lateLeg(int check, int sign) {
        province.clock.moveTo("2021-10-04T08:10");
        UUID id = province.inCheck().id();
        for (int day = 0; day < check; day++) {
            province.clock.advanceDays(1);
        }
        province.as(
                Province.officer(),
                () -> province.moving.transfer(id, new Moving.Transfer("sign", "", null)));
        province.as(Province.officer(), () -> province.moving.sign(id, null));
        province.clock.advanceDays(sign + 6);
        DossierEntity done = province.finish(id);
        assertEquals(Status.LATE_DONE, done.outcome());
        return done.ending().lateLeg();
    }
}
