package vn.sen.inspections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.sen.agencies.api.OrgHandoverHandler;
import vn.sen.inspections.findings.FindingFilter;
import vn.sen.inspections.findings.FindingView;
import vn.sen.platform.testkit.TestDatabase;

final class HandingOverToASuccessorTest {
    private final TestDatabase database = TestDatabase.fresh();
    private final Province province = new Province(database);

    @AfterEach
    void close() {
        province.close();
        database.close();
    }

    @Test
    void whatIsAliveMovesOnceAndHistoryStays() {
        province.demo().load();
        UUID ict = province.agency("STTTT");
        UUID science = province.register.add("SKHCN", "Sở Khoa học và Công nghệ", null);
        var change =
                new OrgHandoverHandler.Handover(
                        UUID.randomUUID(),
                        LocalDate.of(2022, 12, 1),
                        Map.of(ict, List.of(science)),
                        "NQ 01 (minh họa)");
        OrgHandoverHandler.Report would = province.handover.simulate(change);
        assertEquals(would, province.handover.simulate(change));
        OrgHandoverHandler.Report did = province.handover.execute(change);
        assertEquals(would, did);
        assertTrue(did.complete());
        assertTrue(did.moved().getOrDefault("remediation-parts", 0L) > 0);
        OrgHandoverHandler.Report again = province.handover.execute(change);
        assertEquals(Map.of(), again.moved());
        assertTrue(again.complete());
        FindingView open = origin("A9");
        assertEquals(ict, open.agency());
        assertEquals(science, open.lead().agency());
        assertEquals(ict, origin("A11").lead().agency());
    }

    @Test
    void withoutASuccessorNothingMovesAndEachItemIsNamed() {
        province.demo().load();
        UUID ict = province.agency("STTTT");
        var change =
                new OrgHandoverHandler.Handover(
                        UUID.randomUUID(),
                        LocalDate.of(2022, 12, 1),
                        Map.of(ict, List.of()),
                        "NQ 01 (minh họa)");
        OrgHandoverHandler.Report did = province.handover.execute(change);
        assertEquals(false, did.complete());
        long counted = did.counted().values().stream().mapToLong(Long::longValue).sum();
        assertEquals(counted, did.exceptions().size());
        assertEquals(ict, origin("A9").lead().agency());
    }

    private FindingView origin(String origin) {
        return province
                .as(Province.homeAffairs(), () -> province.findingLists.list(FindingFilter.ALL))
                .pager()
                .page(null, 500)
                .items()
                .stream()
                .filter(f -> f.origin().equals(origin))
                .findFirst()
                .orElseThrow();
    }
}
