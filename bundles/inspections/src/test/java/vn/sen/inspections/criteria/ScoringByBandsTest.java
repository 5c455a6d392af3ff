package vn.sen.inspections.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sen.platform.api.explain.Confidence;
import vn.sen.platform.api.problem.Fault;
import vn.sen.platform.api.problem.Faults;

final class ScoringByBandsTest {
    private static final Scale UP =
            new Scale(Comparison.AT_LEAST, List.of(band("30", "60"), band("50", "100")));
    private static final Scale DOWN =
            new Scale(Comparison.AT_MOST, List.of(band("1", "100"), band("5", "40")));

    @Test
    void theBestBandThatIsPassedCounts() {
        assertEquals(new BigDecimal("4.00"), UP.score(number("50"), number("4")));
        assertEquals(new BigDecimal("2.40"), UP.score(number("49.99"), number("4")));
        assertEquals(new BigDecimal("2.40"), UP.score(number("30"), number("4")));
        assertEquals(new BigDecimal("0.00"), UP.score(number("29.99"), number("4")));
    }

    @Test
    void forSomeMeasuresLessIsBetter() {
        assertEquals(new BigDecimal("5.00"), DOWN.score(number("0.5"), number("5")));
        assertEquals(new BigDecimal("2.00"), DOWN.score(number("5"), number("5")));
        assertEquals(new BigDecimal("0.00"), DOWN.score(number("5.01"), number("5")));
    }

    @Test
    void strictComparisonsLeaveTheThresholdOut() {
        assertFalse(Comparison.ABOVE.holds(number("80"), number("80.0")));
        assertTrue(Comparison.AT_LEAST.holds(number("80"), number("80.0")));
        assertFalse(Comparison.BELOW.holds(number("80"), number("80")));
        assertTrue(Comparison.AT_MOST.holds(number("80.00"), number("80")));
    }

    @Test
    void aBetterBandMustAskForMore() {
        assertTrue(UP.ordered());
        assertTrue(DOWN.ordered());
        assertFalse(
                new Scale(Comparison.AT_LEAST, List.of(band("50", "60"), band("30", "100")))
                        .ordered());
    }

    @Test
    void aPackIsRefusedFieldByField() {
        Faults faults = new Faults();
        CheckedItem.of(
                new CriterionPack.Item(
                        " ",
                        7,
                        "Tự kiểm tra",
                        null,
                        null,
                        Confidence.D,
                        number("0"),
                        "inspections.self-inspected",
                        Comparison.AT_LEAST,
                        List.of(band("50", "60"), band("30", "100"))),
                "criteria[0]",
                faults);
        assertEquals(
                List.of(
                        "criteria[0].code required",
                        "criteria[0].weight out-of-range",
                        "criteria[0].area out-of-range",
                        "criteria[0].bands not-ordered"),
                faults.all().stream().map(ScoringByBandsTest::shown).toList());
    }

    @Test
    void bandsWithoutAMeasureAreRefused() {
        Faults faults = new Faults();
        CheckedItem.of(
                new CriterionPack.Item(
                        "4.4",
                        4,
                        "Lập và nộp lưu hồ sơ công việc",
                        "",
                        "NĐ 30/2020/NĐ-CP",
                        Confidence.V,
                        number("6"),
                        null,
                        null,
                        List.of(band("50", "60"))),
                "criteria[3]",
                faults);
        assertEquals(
                List.of("criteria[3].bands without-measure"),
                faults.all().stream().map(ScoringByBandsTest::shown).toList());
    }

    private static String shown(Fault fault) {
        return fault.field() + " " + fault.code();
    }

    private static Band band(String threshold, String percent) {
        return new Band(number(threshold), number(percent));
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
