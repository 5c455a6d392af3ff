package vn.sen.agencies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import vn.sen.agencies.AgencyFacts.NewFact;
import vn.sen.agencies.AgencyHistory.History;
import vn.sen.agencies.AgencyRequests.Cancellation;
import vn.sen.agencies.AgencyRequests.Correction;
import vn.sen.agencies.AgencyRequests.Ending;
import vn.sen.agencies.AgencyRequests.ExistenceCorrection;
import vn.sen.agencies.AgencyRequests.NewAgency;
import vn.sen.agencies.api.Agency;
import vn.sen.agencies.api.AgencyChanged;
import vn.sen.agencies.api.AgencyKind;
import vn.sen.platform.api.people.Role;
import vn.sen.platform.api.problem.Fault;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.testkit.FakeCaller;
import vn.sen.platform.testkit.TestDatabase;

/** Each rule of the tree, on the real database. */
class KeepingTheTreeSoundTest {
    private static final LocalDate DAY = LocalDate.of(2021, 10, 20);

    private final TestDatabase database = TestDatabase.fresh();
    private final Office office = new Office(database);
    private UUID province = new UUID(0, 0);
    private UUID department = new UUID(0, 0);
    private UUID division = new UUID(0, 0);

    @BeforeEach
    void threeLevels() {
        province = office.make("UBND", "Ủy ban nhân dân tỉnh", null);
        department = office.make("STTTT", "Sở Thông tin và Truyền thông", province);
        division = office.make("STTTT-CNTT", "Phòng Công nghệ thông tin", department);
    }

    @AfterEach
    void close() {
        office.close();
        database.close();
    }

    private static void refused(AgencyProblem expected, Executable act) {
        assertEquals(expected, assertThrows(Problem.class, act).code());
    }

    private static List<String> faultsOf(Executable act) {
        return assertThrows(Problem.class, act).faults().stream().map(Fault::field).toList();
    }

    @Test
    void nobodyLiesUnderItselfOnAnyDay() {
        refused(AgencyProblem.CYCLE, () -> office.move(department, division, DAY));
        refused(AgencyProblem.CYCLE, () -> office.move(department, department, DAY));
        UUID other = office.make("SKHCN", "Sở Khoa học và Công nghệ", province);
        office.move(other, division, LocalDate.of(2025, 1, 1));
        refused(AgencyProblem.CYCLE, () -> office.move(division, other, LocalDate.of(2024, 1, 1)));
    }

    @Test
    void twoMovesAtOnceDoNotMakeACycleTogether() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (int i = 0; i < 10; i++) {
                UUID a = office.make("A" + i, "Sở A", province);
                UUID b = office.make("B" + i, "Sở B", province);
                CyclicBarrier together = new CyclicBarrier(2);
                var one = threads.submit(() -> moved(together, a, b));
                var two = threads.submit(() -> moved(together, b, a));
                assertEquals(1, one.get() + two.get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** 1 when it went well, 0 when it was refused as a cycle. */
    private int moved(CyclicBarrier together, UUID agency, UUID parent) throws Exception {
        together.await();
        try {
            office.move(agency, parent, DAY);
            return 1;
        } catch (Problem refused) {
            assertEquals(AgencyProblem.CYCLE, refused.code());
            return 0;
        }
    }

    @Test
    void aParentExistsForAsLongAsItIsOne() {
        UUID late =
                office.make(
                        "SMOI",
                        "Sở mới",
                        AgencyKind.DEPARTMENT,
                        province,
                        LocalDate.of(2022, 1, 1));
        refused(AgencyProblem.PARENT_ABSENT, () -> office.move(division, late, DAY));
        office.move(division, late, LocalDate.of(2022, 1, 1));
        refused(
                AgencyProblem.PARENT_ABSENT,
                () ->
                        office.acts.correctExistence(
                                late,
                                new ExistenceCorrection(
                                        LocalDate.of(2022, 6, 1), null, "ghi nhầm")));
        assertEquals(List.of("parent"), faultsOf(() -> office.make("X", "X", new UUID(9, 9))));
    }

    @Test
    void anAgencyWithChildrenCannotEnd() {
        Ending end = new Ending(DAY, "QĐ giải thể");
        refused(AgencyProblem.HAS_CHILDREN, () -> office.acts.end(department, end));
        office.acts.end(division, end);
        office.acts.end(department, end);
        assertTrue(office.register.find(department, DAY).isPresent());
        assertTrue(office.register.find(department, DAY.plusDays(1)).isEmpty());
        Agency last = office.register.require(department);
        assertEquals("Sở Thông tin và Truyền thông", last.name());
        assertEquals(DAY, last.validTo());
        AgencyHistory.End recorded = office.history.of(department).end();
        assertEquals("QĐ giải thể", recorded == null ? "" : recorded.instrument());
        refused(
                AgencyProblem.OUTSIDE_EXISTENCE,
                () -> office.rename(department, "Sở khác", DAY.plusDays(1)));
    }

    @Test
    void anEndRecordedByMistakeIsTakenBack() {
        office.acts.end(division, new Ending(DAY, ""));
        office.acts.correctExistence(
                division, new ExistenceCorrection(Office.START, null, "ghi nhầm"));
        assertTrue(office.register.find(division, DAY.plusYears(1)).isPresent());
    }

    @Test
    void aCodeIsNeverGivenTwice() {
        office.acts.end(division, new Ending(DAY, ""));
        refused(
                AgencyProblem.CODE_TAKEN,
                () -> office.make("STTTT-CNTT", "Phòng khác", department));
    }

    @Test
    void everyFieldAtFaultIsNamedAtOnce() {
        NewAgency empty = new NewAgency(" ", null, "x".repeat(121), null, null, null, null);
        assertEquals(
                List.of("code", "name", "shortName", "kind", "validFrom"),
                faultsOf(() -> office.acts.create(empty)));
        NewAgency odd =
                new NewAgency(
                        "<b>", "Tên", "", AgencyKind.OTHER, null, LocalDate.of(9999, 12, 31), "");
        assertEquals(List.of("code", "validFrom"), faultsOf(() -> office.acts.create(odd)));
    }

    @Test
    void aScheduledChangeComesTrueOnItsDayAndCanBeTakenBackBefore() {
        LocalDate newYear = LocalDate.of(2022, 1, 1);
        office.rename(department, "Sở Chuyển đổi số", newYear);
        History history = office.history.of(department);
        assertEquals(1, history.scheduled(DAY).size());
        assertEquals(Optional.of("Sở Thông tin và Truyền thông"), office.tree.name(department));
        office.clock.moveTo("2022-01-01T00:00");
        assertEquals(Optional.of("Sở Chuyển đổi số"), office.tree.name(department));
        refused(
                AgencyProblem.NOTHING_SCHEDULED,
                () -> office.acts.cancel(department, new Cancellation(newYear, "thôi")));
        office.clock.moveTo("2021-12-31T23:00");
        office.acts.cancel(department, new Cancellation(newYear, "thôi"));
        assertEquals(1, office.history.of(department).timeline().size());
    }

    @Test
    void aCorrectionKeepsWhatWasRecordedBefore() {
        office.clock.moveTo("2021-11-01T09:00");
        office.acts.correct(
                department,
                new Correction(
                        LocalDate.of(2018, 1, 1),
                        LocalDate.of(2018, 12, 31),
                        "Sở TT-TT (đính chính)",
                        null,
                        null,
                        null,
                        null,
                        "ghi sai tên"));
        History history = office.history.of(department);
        assertEquals(3, history.timeline().size());
        assertEquals(1, history.replaced().size());
        assertEquals("2021-10-20T01:00:00Z", history.replaced().get(0).recordedAt().toString());
        assertEquals(
                "2021-11-01T02:00:00Z", String.valueOf(history.replaced().get(0).supersededAt()));
        assertEquals(
                "Sở TT-TT (đính chính)",
                office.register.find(department, LocalDate.of(2018, 6, 1)).orElseThrow().name());
        assertEquals(
                List.of("instrument"),
                faultsOf(
                        () ->
                                office.acts.correct(
                                        department,
                                        new Correction(
                                                DAY, null, "Tên", null, null, null, null, " "))));
    }

    @Test
    void sayingWhatAlreadyHoldsIsRefused() {
        refused(
                AgencyProblem.NOTHING_CHANGES,
                () -> office.rename(department, "Sở Thông tin và Truyền thông", DAY));
    }

    @Test
    void somebodyWhoSawAnOlderVersionIsRefused() throws Exception {
        long seen = office.register.require(department).version();
        office.rename(department, "Sở Một", DAY);
        Problem stale =
                assertThrows(
                        Problem.class,
                        () ->
                                Office.as(
                                        Office.homeAffairs(),
                                        Optional.of(seen),
                                        () -> {
                                            office.rename(department, "Sở Hai", DAY);
                                            return true;
                                        }));
        assertEquals("request-stale", stale.code().code());
        assertEquals("Sở Một", office.register.require(department).name());
    }

    @Test
    void eachChangeIsToldToTheOthers() {
        office.rename(department, "Sở Một", LocalDate.of(2022, 1, 1));
        AgencyChanged last =
                (AgencyChanged)
                        office.store.events().get(office.store.events().size() - 1).payload();
        assertEquals(new AgencyChanged(department, "rename", LocalDate.of(2022, 1, 1)), last);
        assertEquals("agencies.rename", office.store.acts().get(3).name());
    }

    @Test
    void whoHoldsOneAgencyChangesOnlyThat() throws Exception {
        var local = FakeCaller.at(department, Role.HOME_AFFAIRS);
        Office.as(
                local,
                () -> {
                    office.rename(department, "Sở Một", DAY);
                    return true;
                });
        for (Executable act :
                List.<Executable>of(
                        () -> office.rename(province, "Tỉnh khác", DAY),
                        () -> office.make("MOI", "Tỉnh mới", null),
                        () -> office.move(department, null, DAY),
                        () -> office.move(department, province, DAY.plusDays(1)),
                        () ->
                                office.facts.add(
                                        province,
                                        FactTopic.CONTACT,
                                        new NewFact("PHONE", "0277 385 1000", DAY, null, "")))) {
            Problem refusal =
                    assertThrows(
                            Problem.class,
                            () ->
                                    Office.as(
                                            local,
                                            () -> {
                                                try {
                                                    act.execute();
                                                } catch (Problem problem) {
                                                    throw problem;
                                                } catch (Throwable other) {
                                                    throw new IllegalStateException(other);
                                                }
                                                return true;
                                            }));
            assertEquals("request-forbidden", refusal.code().code());
        }
    }
}
