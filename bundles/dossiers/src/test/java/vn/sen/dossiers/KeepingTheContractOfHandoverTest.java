package vn.sen.dossiers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import vn.sen.agencies.api.OrgHandoverHandler;
import vn.sen.agencies.api.OrgHandoverHandler.Handover;
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

    private static Handover handover(Map<UUID, List<UUID>> successors) {
        return new Handover(
                UUID.randomUUID(), LocalDate.of(2021, 12, 1), successors, "NQ 01 (minh họa)");
    }
}
