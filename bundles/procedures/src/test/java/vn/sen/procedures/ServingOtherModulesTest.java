package vn.sen.procedures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sen.platform.testkit.TestDatabase;
import vn.sen.platform.testkit.WithDatabase;
import vn.sen.procedures.api.ProcedureVersion;
import vn.sen.procedures.api.Procedures;

@WithDatabase
class ServingOtherModulesTest {
    private static final LocalDate TODAY = LocalDate.parse("2021-10-20");
    private final Province province;

    ServingOtherModulesTest(TestDatabase database) {
        province = new Province(database);
    }

    @BeforeEach
    void load() {
        province.demo().load();
    }

    @AfterEach
    void close() {
        province.close();
    }

    private List<String> found(String words) {
        return province.procedures.find(words, TODAY, null, 10).stream()
                .map(Procedures.Offer::code)
                .toList();
    }

    @Test
    void theVersionInForceIsThatOfTheDay() {
        ProcedureVersion before =
                province.procedures
                        .inForce("1.012783", LocalDate.parse("2021-09-19"))
                        .orElseThrow();
        ProcedureVersion after =
                province.procedures
                        .inForce("1.012783", LocalDate.parse("2021-09-20"))
                        .orElseThrow();
        assertEquals(1, before.number());
        assertEquals(2, after.number());
        assertEquals(10, total(before));
        assertEquals(8, total(after));
        assertEquals(before, province.procedures.version(before.id()).orElseThrow());
        assertTrue(
                province.procedures.inForce("1.012783", LocalDate.parse("2020-12-31")).isEmpty());
        assertTrue(province.procedures.inForce("9.999999", TODAY).isEmpty());
    }

    private static int total(ProcedureVersion version) {
        return Objects.requireNonNull(version.limit()).total();
    }

    @Test
    void plainWordsFindWhatPeopleMean() {
        assertEquals("1.012783", found("cap doi giay chung nhan").get(0));
        assertEquals("1.012783", found("Cấp ĐỔI giấy chứng nhận").get(0));
        assertTrue(found("so do").contains("1.012783"));
        assertEquals("1.001193", found("dang ky khai sinh").get(0));
        assertEquals(List.of("1.013831"), found("1.013831"));
        assertEquals(List.of(), found("thủ tục không có"));
    }

    @Test
    void anAgencyIsOfferedWhatItReceives() {
        List<String> district =
                province.procedures.find("", TODAY, province.agencies.id("HTN"), 100).stream()
                        .map(Procedures.Offer::code)
                        .toList();
        assertTrue(district.contains("1.001193"));
        assertTrue(!district.contains("2.001610"), "is received at the centre alone");
        assertEquals(
                List.of(), province.procedures.find("", TODAY, province.agencies.id("STNMT"), 100));
    }

    @Test
    void loadingTheExamplesAgainAddsNothing() {
        int before = province.catalogue.history("1.012783").size();
        province.demo().load();
        assertEquals(before, province.catalogue.history("1.012783").size());
    }

    @Test
    void everyExampleHasARouteWhoseSharesMakeAWhole() {
        for (Procedures.Offer offer : province.procedures.find("", TODAY, null, 100)) {
            ProcedureVersion version = province.procedures.version(offer.version()).orElseThrow();
            assertEquals(
                    100, version.route().stream().mapToInt(leg -> leg.share()).sum(), offer.code());
        }
    }
}
