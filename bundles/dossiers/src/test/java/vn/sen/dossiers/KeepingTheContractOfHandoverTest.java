package vn.sen.dossiers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sen.agencies.api.OrgHandoverHandler;
import vn.sen.agencies.api.OrgHandoverHandler.Handover;
import vn.sen.dossiers.api.DueChanged;
import vn.sen.dossiers.cases.DossierEntity;
import vn.sen.dossiers.clock.Finishing;
import vn.sen.dossiers.legs.Consulting;
import vn.sen.platform.testkit.OrgHandoverHandlerContract;
import vn.sen.platform.testkit.TestDatabase;

/** Two agencies with open, paused and finished dossiers are merged into a new one. */
final class KeepingTheContractOfHandoverTest implements OrgHandoverHandlerContract {
    private final TestDatabase database = TestDatabase.fresh();
    private final Province province = new Province(database);
    private final UUID merged = province.register.add("SNNMT", "Sở mới sau hợp nhất", null);
    private final UUID former = province.register.add("SCU", "Sở đã xong mọi việc", null);

    @BeforeEach
    void load() {
        UUID checked = province.inCheck().id();
        province.stop(checked, "financial-obligation");
        UUID consulted = province.received(FakeProcedures.SHORT).id();
        province.as(
                Province.officer(),
                () ->
                        province.consulting.ask(
                                consulted,
                                new Consulting.Question(
                                        province.office, "Xin ý kiến", province.agencies.today())));
        UUID done = inFormer();
        province.process(done);
        province.finish(done);
        province.as(
                Province.clerk(),
                () ->
                        province.finishing.handOver(
                                done, new Finishing.HandOver("", "Chủ hồ sơ", "", null)));
    }

    private UUID inFormer() {
        return province.as(
                        Province.clerk(),
                        () ->
                                province.receiving.receive(
                                        Province.receipt(FakeProcedures.SHORT, "Người cũ", former)))
                .id();
    }

    @AfterEach
    void close() {
        assertEquals(List.of(), province.proof.differences());
        province.close();
        database.close();
    }

    @Override
    public OrgHandoverHandler handler() {
        return province.handover;
    }

    @Override
    public Handover movable() {
        return handover(Map.of(province.land, List.of(merged), province.office, List.of(merged)));
    }

    @Override
    public Handover ofNobody() {
        return handover(Map.of(province.plan, List.of(merged)));
    }

    @Override
    public Handover ofHistory() {
        return handover(Map.of(former, List.of(merged)));
    }

    @Test
    void aClockGoesOnByTheCalendarOfTheSuccessor() {
        UUID id = province.received(FakeProcedures.LAND).id();
        LocalDate before = province.acts.read(id).dossier().due().day();
        province.deadlines.ownHolidays.put(merged, Set.of(LocalDate.of(2021, 10, 13)));
        handler().execute(movable());
        DossierEntity dossier = province.acts.read(id).dossier();
        assertEquals(LocalDate.of(2021, 10, 18), before);
        assertEquals(LocalDate.of(2021, 10, 19), dossier.due().day());
        assertTrue(province.store.eventTypes().contains(DueChanged.TYPE));
    }

    private static Handover handover(Map<UUID, List<UUID>> successors) {
        return new Handover(
                UUID.randomUUID(), LocalDate.of(2021, 12, 1), successors, "NQ 01 (minh họa)");
    }
}
