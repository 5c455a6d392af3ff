package vn.sen.dossiers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import vn.sen.deadlines.api.Status;
import vn.sen.dossiers.api.DossierState;
import vn.sen.dossiers.cases.DossierEntity;
import vn.sen.dossiers.citizen.LookUp;
import vn.sen.dossiers.citizen.Story;
import vn.sen.dossiers.citizen.Storyteller;
import vn.sen.dossiers.clock.ClockReading;
import vn.sen.dossiers.clock.LegUse;
import vn.sen.dossiers.intake.Receipt;
import vn.sen.platform.api.events.Event;
import vn.sen.platform.api.lists.Slice;
import vn.sen.platform.api.notifications.Message;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.store.AuditTrail;
import vn.sen.platform.testkit.FakeCaller;
import vn.sen.platform.testkit.TestDatabase;
import vn.sen.procedures.api.Channel;

/** The owner sees what the officer sees, and nobody else learns anything. */
final class LookingADossierUpTest {
    private final TestDatabase database = TestDatabase.fresh();
    private final Province province = new Province(database);
    private final List<String> recorded = new ArrayList<>();
    private final ClockReading reading =
            new ClockReading(
                    province.lists,
                    province.acts,
                    province.clockwork,
                    new LegUse(province.clockwork, province.clock),
                    province.agencies);
    private final LookUp lookUp =
            new LookUp(
                    province.store,
                    province.acts,
                    new Storyteller(province.store, province.clockwork, reading, province.agencies),
                    new Recording(),
                    province.aftercare);

    @AfterEach
    void close() {
        province.close();
        database.close();
    }

    private Story find(String code, String digits) {
        return province.as(FakeCaller.anonymous(), () -> lookUp.find(code, digits));
    }

    private static Problem refused(Executable act) {
        return assertThrows(Problem.class, act);
    }

    @Test
    void theOwnerSeesWhereItIsAndTheOfficersExplanation() {
        UUID id = province.inCheck().id();
        province.clock.moveTo("2021-10-08T16:00");
        province.stop(id, "financial-obligation");
        province.clock.moveTo("2021-10-12T09:00");
        Story paused = find("000.00.01.h20-211004-0001 ", "3456");
        assertEquals(DossierState.FINANCIAL_OBLIGATION, paused.state());
        assertEquals(Status.PAUSED, paused.status());
        assertNull(paused.due());
        assertEquals(LocalDate.of(2021, 10, 18), paused.firstDue());
        assertNull(paused.pauses().get(0).to(), "it lasts");
        assertTrue(paused.todo().vi().contains("Đề nghị thực hiện"), paused.todo().vi());

        province.clock.moveTo("2021-10-20T09:00");
        province.resume(id);
        Story story = find("000.00.01.H20-211004-0001", "3456");
        assertEquals(LocalDate.of(2021, 10, 28), story.due());
        assertEquals(
                province.as(Province.officer(), () -> reading.explain(id)).sentences(),
                story.why().sentences());
        assertEquals(2, story.stays().size());
        assertEquals(LocalDate.of(2021, 10, 20), story.pauses().get(0).to());
    }

    @Test
    void noNameOfAnOfficerAndNoWholeNameOfTheOwnerIsTold() {
        province.inCheck();
        String told = find("000.00.01.H20-211004-0001", "3456").toString();
        for (String secret :
                List.of("chuyenvien", "motcua", "Người thử", "dân", "0905", "052090001234")) {
            assertFalse(told.contains(secret), secret + " in " + told);
        }
    }

    @Test
    void anUnknownCodeAndAWrongNumberAreAnsweredAlike() {
        province.inCheck();
        Problem unknown = refused(() -> find("000.00.01.H20-211004-9999", "3456"));
        Problem wrong = refused(() -> find("000.00.01.H20-211004-0001", "0000"));
        assertEquals(unknown.code(), wrong.code());
        assertEquals(unknown.getMessage(), wrong.getMessage());
        assertEquals(
                "dossiers.look-up null denied {}",
                recorded.get(0).replaceAll("[0-9a-f-]{36}", "id"));
        assertFalse(recorded.toString().contains("3456"));
    }

    @Test
    void digitsCannotBeTriedThrough() {
        province.inCheck();
        for (String code : List.of("000.00.01.H20-211004-0001", "000.00.01.H20-211004-9999")) {
            for (int i = 0; i < 5; i++) {
                String digits = "000" + i;
                assertEquals("look-up-not-found", refused(() -> find(code, digits)).code().code());
            }
            assertEquals("look-up-too-often", refused(() -> find(code, "3456")).code().code());
        }
        province.clock.advance(Duration.ofMinutes(16));
        assertEquals("000.00.01.H20-211004-0001", find("000.00.01.H20-211004-0001", "3456").code());
    }

    @Test
    void badInputIsRefusedByField() {
        for (String digits : List.of("", "12", "12345", "abcd", "%___", "١٢٣٤")) {
            Problem refused = refused(() -> find("000.00.01.H20-211004-0001", digits));
            assertEquals("request-invalid", refused.code().code(), digits);
            assertEquals("digits", refused.faults().get(0).field());
        }
        assertEquals("code", refused(() -> find("  ", "3456")).faults().get(0).field());
    }

    @Test
    void aDossierWithoutAPhoneIsNobodysToLookUp() {
        Receipt receipt =
                Province.receipt(FakeProcedures.LAND, "Người dân (minh họa)", province.land);
        Receipt silent =
                new Receipt(
                        receipt.agency(),
                        receipt.procedure(),
                        Channel.DIRECT,
                        new Receipt.Person("Người dân (minh họa)", null, "", "", null, "", null),
                        null,
                        null,
                        null,
                        null,
                        receipt.parts());
        DossierEntity dossier =
                province.as(Province.clerk(), () -> province.receiving.receive(silent));
        assertEquals(
                "look-up-not-found",
                refused(() -> find(String.valueOf(dossier.code()), "0000")).code().code());
    }

    @Test
    void whoGaveAnAddressIsToldOfEachChange() {
        Receipt receipt =
                Province.receipt(FakeProcedures.LAND, "Người dân (minh họa)", province.land);
        Receipt reachable =
                new Receipt(
                        receipt.agency(),
                        receipt.procedure(),
                        Channel.DIRECT,
                        new Receipt.Person(
                                "Người dân (minh họa)",
                                null,
                                "",
                                "0905123456",
                                "nguoi.dan@example.vn",
                                "",
                                null),
                        null,
                        null,
                        null,
                        null,
                        receipt.parts());
        UUID id = province.as(Province.clerk(), () -> province.receiving.receive(reachable)).id();
        province.as(
                Province.clerk(),
                () ->
                        province.moving.transfer(
                                id, new vn.sen.dossiers.legs.Moving.Transfer("check", "", null)));
        province.as(Province.officer(), () -> province.moving.sign(id, null));
        province.stop(id, "financial-obligation");
        province.resume(id);
        province.finish(id);
        List<Message> told =
                province.store.events().stream()
                        .map(Event::payload)
                        .filter(Message.class::isInstance)
                        .map(Message.class::cast)
                        .toList();
        assertTrue(told.size() >= 4, told.toString());
        assertEquals("dossiers.receive", told.get(0).cause());
        assertTrue(told.get(0).subject().vi().contains("000.00.01.H20-211004-0001"));
        assertTrue(told.get(0).body().vi().contains("18/10/2021"), told.get(0).body().vi());
        assertEquals("dossiers.finish", told.get(told.size() - 1).cause());
        assertTrue(told.get(told.size() - 1).body().en().contains("The result is ready"));
    }

    private final class Recording implements AuditTrail {
        @Override
        public void record(String act, @Nullable UUID subject, String result, String details) {
            recorded.add(act + " " + subject + " " + result + " " + details);
        }

        @Override
        public Slice<Row> search(Filter filter, @Nullable String after, int limit) {
            return new Slice<>(List.of(), null);
        }

        @Override
        public Optional<Broken> verify() {
            return Optional.empty();
        }
    }
}
