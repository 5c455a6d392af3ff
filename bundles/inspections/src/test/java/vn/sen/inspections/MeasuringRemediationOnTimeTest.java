package vn.sen.inspections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.sen.inspections.criteria.CriterionPack;
import vn.sen.inspections.criteria.CriterionSetView;
import vn.sen.platform.api.measures.MeasureProvider;
import vn.sen.platform.api.measures.MeasureValue;
import vn.sen.platform.testkit.TestDatabase;

/** The share of remediation done on time, over the parts of the demo data. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class MeasuringRemediationOnTimeTest {
    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2022, 10, 31);

    private final TestDatabase database = TestDatabase.fresh();
    private final Province province = new Province(database);

    @BeforeAll
    void load() {
        province.demo().load();
    }

    @AfterAll
    void close() {
        province.close();
        database.close();
    }

    @Test
    void countsWhatWasDueAndKeepsTheRowsBehindIt() {
        MeasureValue office = measure(Optional.of(province.agency("VPUBND")), "2022-11-23");
        assertEquals(new BigDecimal("75.00"), office.value());
        assertEquals(3, office.numerator());
        assertEquals(4, office.denominator());
        assertEquals(4, office.rows().size());
        assertEquals(3, office.rows().stream().filter(MeasureValue.Row::counted).count());
        MeasureValue all = measure(Optional.empty(), "2022-11-23");
        assertEquals(5, all.numerator());
        assertEquals(6, all.denominator());
    }

    @Test
    void knowsOnlyWhatWasKnownThen() {
        MeasureValue before = measure(Optional.of(province.agency("VPUBND")), "2022-06-29");
        assertEquals(2, before.denominator());
        assertEquals(2, before.numerator());
        MeasureValue after = measure(Optional.of(province.agency("VPUBND")), "2022-07-10");
        assertEquals(4, after.denominator());
        assertEquals(3, after.numerator());
    }

    @Test
    void nothingDueIsNotZero() {
        MeasureValue nothing = measure(Optional.of(province.agency("STP")), "2022-11-23");
        assertNull(nothing.value());
        assertEquals(0, nothing.denominator());
    }

    @Test
    void aCriterionSetTravelsAsAPackAndComesBackTheSame() {
        UUID set =
                province.as(
                        Province.homeAffairs(),
                        () -> province.sets.find("CCHC", 2021).orElseThrow());
        CriterionPack pack =
                province.as(Province.homeAffairs(), () -> province.sets.exportPack(set));
        CriterionPack next =
                new CriterionPack(pack.code(), 2022, pack.title(), pack.source(), pack.criteria());
        CriterionSetView copy =
                province.as(
                        Province.homeAffairs(),
                        () ->
                                province.sets.importPack(
                                        province.json.read(
                                                province.json.write(next), CriterionPack.class)));
        assertEquals(
                next,
                province.as(Province.homeAffairs(), () -> province.sets.exportPack(copy.id())));
    }

    private MeasureValue measure(Optional<UUID> agency, String known) {
        return province.onTime.compute(
                new MeasureProvider.Question(
                        agency,
                        FIRST,
                        LAST,
                        LocalDate.parse(known).atStartOfDay(province.clock.getZone()).toInstant()));
    }
}
