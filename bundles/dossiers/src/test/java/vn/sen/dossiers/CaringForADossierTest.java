package vn.sen.dossiers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import vn.sen.dossiers.cases.DossierFile;
import vn.sen.dossiers.intake.Aftercare;
import vn.sen.dossiers.intake.PartEntity;
import vn.sen.dossiers.intake.ProvinceCode;
import vn.sen.dossiers.intake.Receipt;
import vn.sen.dossiers.legs.Consultations;
import vn.sen.dossiers.legs.Consulting;
import vn.sen.dossiers.papers.RegisterPaper;
import vn.sen.platform.api.people.Role;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.testkit.FakeCaller;
import vn.sen.platform.testkit.FakeContent;
import vn.sen.platform.testkit.TestDatabase;

/** What comes after receipt: papers, opinions of other agencies, what the owner says. */
final class CaringForADossierTest {
    private final TestDatabase database = TestDatabase.fresh();
    private final Province province = new Province(database);
    private final Consultations consultations =
            new Consultations(province.store, province.sight, province.agencies, province.pinned);

    @AfterEach
    void close() {
        province.close();
        database.close();
    }

    private static String code(Executable act) {
        return assertThrows(Problem.class, act).code().code();
    }

    private void give(UUID id, List<Receipt.Given> papers) {
        province.as(Province.clerk(), () -> province.accepting.give(id, papers));
    }

    private static Receipt.Given mandate() {
        return new Receipt.Given("c2", null, 1, null, null);
    }

    @Test
    void papersThatComeLaterAreTickedOff() {
        UUID id = province.received(FakeProcedures.LAND).id();
        give(id, List.of(mandate()));
        assertTrue(
                province.store
                        .read(
                                em ->
                                        em.createQuery(
                                                        "select p from PartEntity p where p.key ="
                                                                + " 'c2'",
                                                        PartEntity.class)
                                                .getSingleResult())
                        .given());
        assertEquals("request-invalid", code(() -> give(id, List.of())));
    }

    @Test
    void nothingIsTakenForWhatHasEnded() {
        UUID id = province.received(FakeProcedures.SHORT).id();
        province.process(id);
        province.finish(id);
        assertEquals("dossier-state", code(() -> give(id, List.of(mandate()))));
    }

    private UUID asked(UUID agency) {
        UUID id = province.inCheck().id();
        province.as(
                Province.officer(),
                () ->
                        province.consulting.ask(
                                id,
                                new Consulting.Question(
                                        agency,
                                        "Có thuộc quy hoạch không?",
                                        LocalDate.of(2021, 10, 6))));
        return id;
    }

    private List<Consultations.Asked> waiting(FakeCaller caller) {
        return province.as(caller, () -> consultations.list(false).pager().page(null, 10).items());
    }

    @Test
    void whoIsAskedSeesTheQuestionAndAnswersWithoutSeeingTheDossier() {
        UUID id = asked(province.plan);
        FakeCaller planner = FakeCaller.at(province.plan, Role.OFFICER).named("kehoach");
        Consultations.Asked question = waiting(planner).get(0);
        assertTrue(question.answerable());
        assertFalse(question.visible(), "the dossier itself is somebody else's");
        assertEquals(
                "dossier-unknown", code(() -> province.as(planner, () -> province.lists.find(id))));
        province.as(planner, () -> province.consulting.reply(question.id(), "Không thuộc."));
        assertEquals(List.of(), waiting(planner));
        assertEquals(
                "Không thuộc.",
                province.as(planner, () -> consultations.find(question.id())).reply());
        DossierFile file =
                new DossierFile(
                        province.store,
                        province.lists,
                        province.agencies,
                        new vn.sen.platform.api.content.Attachments(
                                new FakeContent(), province.json));
        assertEquals(
                "Không thuộc.",
                province.as(Province.officer(), () -> file.consultations(id)).get(0).reply());
    }

    @Test
    void whoWasNotAskedSeesNoQuestion() {
        asked(province.plan);
        FakeCaller other = FakeCaller.at(province.office, Role.OFFICER).named("khac");
        UUID question = waiting(Province.officer()).get(0).id();
        assertEquals(List.of(), waiting(other));
        assertEquals(
                "dossier-unknown",
                code(() -> province.as(other, () -> consultations.find(question))));
        assertEquals(
                "request-forbidden",
                code(
                        () ->
                                province.as(
                                        other,
                                        () -> province.consulting.reply(question, "Không rõ."))));
    }

    @Test
    void theOwnerSaysOnceHowItWent() {
        UUID id = province.received(FakeProcedures.SHORT).id();
        Aftercare.Rating rating = new Aftercare.Rating(5, "Nhanh.");
        Executable say =
                () ->
                        province.as(
                                FakeCaller.anonymous(),
                                () -> province.aftercare.rateByOwner(id, rating));
        assertEquals("dossier-state", code(say), "it is not over");
        province.process(id);
        province.finish(id);
        assertEquals(
                "request-unauthenticated",
                code(
                        () ->
                                province.as(
                                        FakeCaller.anonymous(),
                                        () -> province.aftercare.rate(id, rating))),
                "by an account only with the permission");
        try {
            say.execute();
        } catch (Throwable refused) {
            throw new AssertionError(refused);
        }
        assertEquals("dossier-rated-already", code(say));
    }

    @Test
    void theRegisterIsPrintedInVolumes() {
        assertEquals(1, RegisterPaper.volumes(0));
        assertEquals(1, RegisterPaper.volumes(1000));
        assertEquals(2, RegisterPaper.volumes(1001));
    }

    @Test
    void theProvinceIsASetting() {
        assertEquals("H20", new ProvinceCode((String) null).toString());
        assertEquals("H08", new ProvinceCode(" H08 ").toString());
        assertThrows(IllegalArgumentException.class, () -> new ProvinceCode("08"));
        assertThrows(IllegalArgumentException.class, () -> new ProvinceCode("h08"));
    }
}
