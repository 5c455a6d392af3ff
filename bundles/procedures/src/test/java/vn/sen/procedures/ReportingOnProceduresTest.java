package vn.sen.procedures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sen.dossiers.api.Dossier;
import vn.sen.dossiers.api.Dossiers;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.testkit.FakeCaller;
import vn.sen.platform.testkit.TestDatabase;
import vn.sen.procedures.catalogue.Limits;
import vn.sen.procedures.catalogue.OnDay;
import vn.sen.procedures.reports.Reports;
import vn.sen.procedures.reports.TimeCut;
import vn.sen.procedures.reports.Traffic;

/** Time cut from the statutory limit, and procedures in force that nobody uses. */
final class ReportingOnProceduresTest {
    private static final String USED = "1.012783";
    private static final LocalDate TODAY = LocalDate.of(2021, 10, 20);

    private final TestDatabase database = TestDatabase.fresh();
    private final Province province = new Province(database);
    private final Reports reports =
            new Reports(
                    new OnDay(province.store),
                    new Limits(province.store, province.json),
                    province.ports,
                    province.clock);

    @BeforeEach
    void load() {
        province.demo().load();
    }

    @AfterEach
    void close() {
        province.close();
        database.close();
    }

    /** Twelve dossiers of one procedure; the days that were asked for are kept. */
    private static final class Busy implements Dossiers {
        private String asked = "";

        @Override
        public Optional<Dossier> find(UUID id) {
            return Optional.empty();
        }

        @Override
        public Optional<Dossier> byCode(String code) {
            return Optional.empty();
        }

        @Override
        public Map<UUID, Long> openByAgency() {
            return Map.of();
        }

        @Override
        public Map<String, Long> receivedByProcedure(LocalDate from, LocalDate to) {
            asked = from + " " + to;
            return Map.of(USED, 12L, "9.999999", 3L);
        }
    }

    @Test
    void whatTheProvinceCutComesFirst() {
        List<TimeCut> cuts = Province.as(Province.controller(), reports::timeCuts);
        TimeCut most = cuts.get(0);
        assertTrue(most.cut() > 0, most.toString());
        assertEquals(most.statutory() - most.cut(), most.now());
        assertEquals(Math.round(most.cut() * 100f / most.statutory()), most.percent());
        assertTrue(cuts.stream().skip(1).allMatch(c -> c.percent() <= most.percent()));
        assertTrue(cuts.stream().anyMatch(c -> c.cut() == 0), "what is not cut is there as well");
    }

    @Test
    void whatNobodyUsesComesFirstAndWhatIsNotInForceNotAtAll() {
        Busy busy = new Busy();
        province.ports.add(busy);
        List<Traffic> traffic =
                Province.as(
                                Province.controller(),
                                () -> reports.traffic(reports.yearAgo(), reports.today()))
                        .orElseThrow();
        assertEquals("2020-10-21 " + TODAY, busy.asked);
        assertEquals(0, traffic.get(0).received());
        Traffic last = traffic.get(traffic.size() - 1);
        assertEquals(USED + " 12", last.code() + " " + last.received());
        assertTrue(traffic.stream().noneMatch(t -> t.code().equals("9.999999")));
        assertEquals(
                province.procedures.found("", TODAY).size(),
                traffic.size(),
                "each procedure in force once");
    }

    @Test
    void withoutDossiersNobodyIsSaidToBeIdle() {
        assertEquals(
                Optional.empty(),
                Province.as(Province.controller(), () -> reports.traffic(TODAY, TODAY)));
    }

    @Test
    void whoIsNotSignedInSeesNone() {
        assertThrows(Problem.class, () -> Province.as(FakeCaller.anonymous(), reports::timeCuts));
    }
}
