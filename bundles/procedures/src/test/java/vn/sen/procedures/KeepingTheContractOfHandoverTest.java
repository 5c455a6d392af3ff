package vn.sen.procedures;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import vn.sen.agencies.api.OrgHandoverHandler;
import vn.sen.agencies.api.OrgHandoverHandler.Handover;
import vn.sen.platform.testkit.OrgHandoverHandlerContract;
import vn.sen.platform.testkit.TestDatabase;
import vn.sen.procedures.catalogue.Succession;
import vn.sen.procedures.handover.ProceduresHandover;

/** The department of lands and its office are merged into a new one. */
final class KeepingTheContractOfHandoverTest implements OrgHandoverHandlerContract {
    private final TestDatabase database = TestDatabase.fresh();
    private final Province province = new Province(database);
    private final UUID merged = province.agencies.add("SNNMT", "Sở mới sau hợp nhất", null);
    private final UUID former = province.agencies.add("SCU", "Sở cũ", null);

    @BeforeEach
    void load() {
        province.demo().load();
        database.run(
                "update procedures_version set competent = '"
                        + former
                        + "', content = replace(content, '"
                        + province.agencies.id("VPDKDD")
                        + "', '"
                        + former
                        + "') where code = '1.012783' and number = 1");
    }

    @AfterEach
    void close() {
        province.close();
        database.close();
    }

    @Override
    public OrgHandoverHandler handler() {
        return new ProceduresHandover(
                province.store, province.clock, new Succession(province.json, province.clock));
    }

    @Override
    public Handover movable() {
        return handover(
                Map.of(
                        province.agencies.id("VPDKDD"), List.of(merged),
                        province.agencies.id("STNMT"), List.of(merged)));
    }

    @Override
    public Handover ofNobody() {
        return handover(Map.of(merged, List.of(former)));
    }

    @Override
    public Handover ofHistory() {
        return handover(Map.of(former, List.of(merged)));
    }

    private static Handover handover(Map<UUID, List<UUID>> successors) {
        return new Handover(
                UUID.randomUUID(), LocalDate.of(2022, 12, 1), successors, "NQ 01 (minh họa)");
    }
}
