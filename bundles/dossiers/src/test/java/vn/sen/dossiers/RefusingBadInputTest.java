package vn.sen.dossiers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.sen.dossiers.intake.Receipt;
import vn.sen.platform.api.content.Attachment;
import vn.sen.platform.api.people.Role;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.testkit.FakeCaller;
import vn.sen.platform.testkit.TestDatabase;

/** What cannot be received says why, and leaves no row behind. */
final class RefusingBadInputTest {
    private final TestDatabase database = TestDatabase.fresh();
    private final Province province = new Province(database);

    @AfterEach
    void close() {
        province.close();
        database.close();
    }

    private Receipt receipt(
            @Nullable Instant at, @Nullable String code, String phone, Receipt.Given... given) {
        return new Receipt(
                province.land,
                FakeProcedures.LAND,
                null,
                new Receipt.Person("Người dân", null, null, phone, null, null, null),
                null,
                null,
                at,
                code,
                List.of(given));
    }

    private static final Receipt.Given FORM = new Receipt.Given("c1", null, 1, null, null);

    private String refused(Receipt receipt) {
        Problem problem =
                assertThrows(
                        Problem.class,
                        () ->
                                province.as(
                                        Province.clerk(),
                                        () -> province.receiving.receive(receipt)));
        assertEquals("0|\n", database.rows("select count(*) from dossiers_dossier"));
        assertEquals("0|\n", database.rows("select count(*) from dossiers_sequence"));
        return problem.code().code();
    }

    private Instant at(String local) {
        return LocalDateTime.parse(local).atZone(province.clock.getZone()).toInstant();
    }

    @Test
    void timesThatCannotBe() {
        assertEquals("dossier-future", refused(receipt(at("9999-12-31T08:00"), null, "", FORM)));
        assertEquals(
                "dossier-no-procedure", refused(receipt(at("1900-01-01T08:00"), null, "", FORM)));
    }

    @Test
    void papersThatNobodyMayAskForOrThatAreMissing() {
        assertEquals(
                "dossier-not-asked-for",
                refused(
                        receipt(
                                null,
                                null,
                                "",
                                FORM,
                                new Receipt.Given("phiếu lạ", null, 1, null, null))));
        assertEquals("dossier-incomplete", refused(receipt(null, null, "")));
        assertEquals(
                "request-invalid",
                refused(receipt(null, null, "", new Receipt.Given("c1", null, 5_000, null, null))));
    }

    @Test
    void aFileThatLiesAboutItselfOrWasNeverSent() {
        Attachment lies = new Attachment("don.pdf", "0".repeat(64), 10, "không phải kiểu");
        assertEquals(
                "request-invalid",
                refused(
                        receipt(
                                null,
                                null,
                                "",
                                new Receipt.Given("c1", null, 1, null, List.of(lies)))));
    }

    @Test
    void aCodeOfNoKnownForm() {
        assertEquals("dossier-foreign-code", refused(receipt(null, "1' or '1'='1", "", FORM)));
    }

    @Test
    void aPhoneThatIsNone() {
        assertEquals("request-invalid", refused(receipt(null, null, "gọi sau", FORM)));
    }

    @Test
    void aDeskThatIsNotTheirs() {
        FakeCaller elsewhere = FakeCaller.at(province.plan, Role.ONE_STOP_CLERK);
        Problem problem =
                assertThrows(
                        Problem.class,
                        () ->
                                province.as(
                                        elsewhere,
                                        () ->
                                                province.receiving.receive(
                                                        receipt(null, null, "", FORM))));
        assertEquals("request-forbidden", problem.code().code());
    }

    @Test
    void aCodeOfAnotherSystemIsTakenAsItIs() {
        assertEquals(
                "1000123-211004-00012",
                province.as(
                                Province.clerk(),
                                () ->
                                        province.receiving.receive(
                                                receipt(null, " 1000123-211004-00012 ", "", FORM)))
                        .code());
    }

    @Test
    void twoPeopleAtOnceOneOfThemFinishes() throws Exception {
        UUID id = province.inCheck().id();
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            Callable<Boolean> finish =
                    () -> {
                        try {
                            province.finish(id);
                            return true;
                        } catch (RuntimeException refused) {
                            return false;
                        }
                    };
            int done = 0;
            for (Future<Boolean> one : two.invokeAll(List.of(finish, finish))) {
                done += one.get() ? 1 : 0;
            }
            assertEquals(1, done);
        } finally {
            two.shutdown();
        }
        assertEquals(List.of(), province.proof.differences());
    }
}
