package vn.sen.inspections;

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

/** Two agencies of the demo data that share findings are merged into a new one. */
final class KeepingTheContractOfHandoverTest implements OrgHandoverHandlerContract {
    private final TestDatabase database = TestDatabase.fresh();
    private final Province province = new Province(database);
    private final UUID merged = province.register.add("SNNMT", "Sở mới sau hợp nhất", null);
    private final UUID former = province.register.add("SCU", "Sở đã xong mọi việc", null);

    @BeforeEach
    void load() {
        province.demo().load();
        closedLongAgo("A11");
    }

    @AfterEach
    void close() {
        province.close();
        database.close();
    }

    /** As if the other agency had owned the finding, whose watch is over by now. */
    private void closedLongAgo(String origin) {
        String finding = "(select id from inspections_finding where origin = '" + origin + "')";
        database.run(
                "update inspections_owner set agency = '" + former + "' where finding = " + finding,
                "update inspections_part set agency = '" + former + "' where finding = " + finding,
                "insert into inspections_condition (id, version, finding, measure, comparison,"
                        + " threshold, scope, window_days, hold_weeks, watch_months, since,"
                        + " closed_on) select uuid(), 0, id, 'inspections.self-inspected',"
                        + " 'AT_LEAST', 50, '"
                        + former
                        + "', 90, 1, 6, '2022-01-01', '2022-04-05' from inspections_finding where"
                        + " origin = '"
                        + origin
                        + "'");
    }

    @Override
    public OrgHandoverHandler handler() {
        return province.handover;
    }

    @Override
    public Handover movable() {
        return handover(
                Map.of(
                        province.agency("VPUBND"), List.of(merged),
                        province.agency("STNMT"), List.of(merged)));
    }

    @Override
    public Handover ofNobody() {
        return handover(Map.of(province.agency("STC"), List.of(merged)));
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
