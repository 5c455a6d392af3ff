package vn.sen.dossiers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.sen.dossiers.access.DossierProblem;
import vn.sen.dossiers.cases.DossierEntity;
import vn.sen.dossiers.cases.DossierVersions;
import vn.sen.dossiers.cases.Surcharging;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.testkit.TestDatabase;

/** Remote communes have more time: once, with a document, and never after the date. */
final class MakingALimitLongerTest {
    private static final Surcharging.Asked REMOTE =
            new Surcharging.Asked("remote-commune", "QĐ 861 (minh họa)");

    private final TestDatabase database = TestDatabase.fresh();
    private final Province province = new Province(database);
    private final Surcharging surcharging =
            new Surcharging(province.acts, province.clockwork, province.pinned);

    @AfterEach
    void close() {
        assertEquals(List.of(), province.proof.differences());
        province.close();
        database.close();
    }

    private DossierEntity longer(UUID id) {
        return province.as(Province.officer(), () -> surcharging.add(id, REMOTE));
    }

    @Test
    void tenDaysAreAddedAndExplained() {
        DossierEntity before = province.inCheck();
        DossierEntity after = longer(before.id());
        LocalDate due = after.due().day();
        assertEquals(
                province.clockwork.workingDay(
                        province.land, Objects.requireNonNull(before.due().day()), 10),
                due);
        assertEquals(due, province.acts.read(before.id()).dossier().due().day());
        var limit = province.acts.read(before.id()).course().limit();
        assertTrue(limit != null && limit.changes().size() == 1, "it has its own row");
        assertTrue(province.store.eventTypes().contains("dossiers.due-changed"));
        assertEquals(before.procedureCode(), after.procedureCode());
    }

    @Test
    void onceAndNeverForWhatIsLate() {
        UUID id = province.inCheck().id();
        longer(id);
        Problem twice = assertThrows(Problem.class, () -> longer(id));
        assertEquals(DossierProblem.NO_SURCHARGE, twice.code());
        UUID late = province.inCheck().id();
        province.clock.advanceDays(60);
        Problem tooLate = assertThrows(Problem.class, () -> longer(late));
        assertEquals(DossierProblem.NO_SURCHARGE, tooLate.code());
    }

    @Test
    void withoutADocumentNothingIsAdded() {
        UUID id = province.inCheck().id();
        Problem problem =
                assertThrows(
                        Problem.class,
                        () ->
                                province.as(
                                        Province.officer(),
                                        () ->
                                                surcharging.add(
                                                        id,
                                                        new Surcharging.Asked(
                                                                "remote-commune", " "))));
        assertEquals("document", problem.faults().get(0).field());
    }

    @Test
    void newDossiersAreNotReceivedByTheLongerLimit() {
        DossierEntity one = province.inCheck();
        longer(one.id());
        LocalDate day = LocalDate.now(province.clock);
        var kept = province.pinned.kept(one.procedureCode(), day).orElseThrow();
        assertEquals(one.request().pinned(), kept.id());
    }

    @Test
    void whoChangesTheVersionKeepsTheDaysAdded() {
        DossierEntity plain = province.inCheck();
        DossierEntity remote = longer(province.inCheck().id());
        UUID from = plain.request().pinned();
        DossierVersions versions =
                new DossierVersions(
                        province.store, province.acts, province.clockwork, province.pinned);
        assertEquals(2, versions.count(from), "both run on the version");
        var same = province.acts.read(plain.id()).procedure();
        var preview = versions.preview(from, same, 10);
        assertEquals(0, preview.moved(), "to the same limit nothing moves");
        assertEquals(
                remote.due().day(),
                preview.lines().stream()
                        .filter(line -> line.name().equals(remote.shownCode()))
                        .findFirst()
                        .orElseThrow()
                        .after());
    }
}
