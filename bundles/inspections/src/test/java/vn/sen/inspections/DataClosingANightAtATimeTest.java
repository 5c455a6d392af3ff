package vn.sen.inspections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.sen.inspections.closing.ConditionDraft;
import vn.sen.inspections.criteria.Comparison;
import vn.sen.inspections.findings.FindingFilter;
import vn.sen.inspections.findings.FindingState;
import vn.sen.inspections.findings.FindingView;
import vn.sen.platform.api.measures.Measure;
import vn.sen.platform.api.measures.MeasureProvider;
import vn.sen.platform.api.measures.MeasureValue;
import vn.sen.platform.api.text.Text;
import vn.sen.platform.testkit.TestDatabase;

/** The nightly job under a moved clock, on a real database. */
final class DataClosingANightAtATimeTest {
    private static final String MEASURE = "recon.unexplained-late";

    private final TestDatabase database = TestDatabase.fresh();
    private final Province province = new Province(database);
    private final Rate rate = new Rate();

    @AfterEach
    void close() {
        province.close();
        database.close();
    }

    @Test
    void closesWhenItHeldAndReopensWhenItRegressesAndSurvivesAnAbsentProvider() {
        province.demo().load();
        province.ports.add(rate);
        UUID finding = origin("A17");
        province.as(
                Province.teamHead(),
                () ->
                        province.conditions.ask(
                                finding,
                                new ConditionDraft(
                                        MEASURE,
                                        Comparison.BELOW,
                                        new BigDecimal("0.5"),
                                        null,
                                        30,
                                        2,
                                        null)));
        rate.now = new BigDecimal("0.2");
        nights(7);
        province.ports.remove(rate);
        nights(1);
        province.ports.add(rate);
        nights(6);
        assertEquals(FindingState.REMEDIATING, state(finding));
        nights(1);
        assertEquals(FindingState.CLOSED, state(finding));
        rate.now = new BigDecimal("0.9");
        nights(1);
        assertEquals(FindingState.REOPENED, state(finding));
        List<String> acts =
                province
                        .as(Province.homeAffairs(), () -> province.findings.history(finding))
                        .stream()
                        .map(s -> s.act().name())
                        .toList();
        assertEquals(
                List.of("HOLD", "CLOSE", "REOPEN"), acts.subList(acts.size() - 3, acts.size()));
        var why = province.as(Province.homeAffairs(), () -> province.conditions.explain(finding));
        assertTrue(why.sentences().stream().anyMatch(s -> s.vi().contains("chuỗi ngày đạt")));
    }

    @Test
    void aNightThatRunsTwiceReadsOnce() {
        province.demo().load();
        province.ports.add(rate);
        UUID finding = origin("A17");
        province.as(
                Province.teamHead(),
                () ->
                        province.conditions.ask(
                                finding,
                                new ConditionDraft(
                                        MEASURE,
                                        Comparison.BELOW,
                                        BigDecimal.ONE,
                                        null,
                                        30,
                                        2,
                                        null)));
        province.nightly.run();
        province.nightly.run();
        assertEquals(
                1,
                province.as(Province.homeAffairs(), () -> province.conditions.readings(finding))
                        .size());
    }

    private void nights(int number) {
        for (int night = 0; night < number; night++) {
            province.nightly.run();
            province.clock.advanceDays(1);
        }
    }

    private FindingState state(UUID finding) {
        return province.as(Province.homeAffairs(), () -> province.findings.get(finding)).state();
    }

    private UUID origin(String origin) {
        return province
                .as(Province.homeAffairs(), () -> province.findingLists.list(FindingFilter.ALL))
                .pager()
                .page(null, 500)
                .items()
                .stream()
                .filter(f -> f.origin().equals(origin))
                .map(FindingView::id)
                .findFirst()
                .orElseThrow();
    }

    /** A figure that a test sets. */
    private static final class Rate implements MeasureProvider {
        private @Nullable BigDecimal now;

        @Override
        public Measure measure() {
            return new Measure(
                    MEASURE, 1, Text.same("Trễ không rõ lý do"), "%", Text.same("a ÷ b"), false);
        }

        @Override
        public MeasureValue compute(Question question) {
            return new MeasureValue(measure(), now, 2, 1_000, List.of(), Instant.EPOCH);
        }
    }
}
