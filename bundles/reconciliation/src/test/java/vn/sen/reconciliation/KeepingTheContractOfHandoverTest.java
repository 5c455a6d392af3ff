package vn.sen.reconciliation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import vn.sen.agencies.api.OrgHandoverHandler;
import vn.sen.agencies.api.OrgHandoverHandler.Handover;
import vn.sen.platform.testkit.OrgHandoverHandlerContract;
import vn.sen.platform.testkit.TestDatabase;
import vn.sen.reconciliation.demo.Workshop;

/** The owner of a source is merged into another agency. */
final class KeepingTheContractOfHandoverTest implements OrgHandoverHandlerContract {
    private final TestDatabase database = TestDatabase.fresh();
    private final Workshop shop = new Workshop(database);
    private final UUID merged = shop.register.add("SNNMT", "Sở mới sau hợp nhất");
    private final UUID former = shop.register.add("SCU", "Sở đã bàn giao hết");

    @AfterEach
    void close() {
        shop.close();
        database.close();
    }

    @Override
    public OrgHandoverHandler handler() {
        return shop.handover;
    }

    @Override
    public Handover movable() {
        return handover(Map.of(shop.owner, List.of(merged)));
    }

    @Override
    public Handover ofNobody() {
        return handover(Map.of(shop.other, List.of(merged)));
    }

    @Override
    public Handover ofHistory() {
        database.run(
                "insert ignore into reconciliation_moved (id, handover, item, from_agency,"
                        + " to_agency, instrument, moved_at) values (uuid(), uuid(), 'source/x', '"
                        + former
                        + "', '"
                        + shop.owner
                        + "', 'NQ 00 (minh họa)', '2026-01-01')");
        return handover(Map.of(former, List.of(merged)));
    }

    private static Handover handover(Map<UUID, List<UUID>> successors) {
        return new Handover(
                UUID.randomUUID(), LocalDate.of(2026, 12, 1), successors, "NQ 01 (minh họa)");
    }
}
