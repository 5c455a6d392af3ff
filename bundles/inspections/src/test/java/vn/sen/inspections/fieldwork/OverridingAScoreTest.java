package vn.sen.inspections.fieldwork;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sen.inspections.criteria.Band;
import vn.sen.inspections.criteria.Comparison;
import vn.sen.inspections.criteria.CriterionView;
import vn.sen.inspections.criteria.Scale;
import vn.sen.platform.api.explain.Confidence;
import vn.sen.platform.api.explain.Explanation;
import vn.sen.platform.api.measures.Measure;
import vn.sen.platform.api.measures.MeasureValue;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.text.Text;

final class OverridingAScoreTest {
    private static final Instant NOW = Instant.parse("2021-10-20T01:30:00Z");
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final CriterionView BOUND =
            criterion(
                    "inspections.self-inspected",
                    new Scale(
                            Comparison.AT_LEAST,
                            List.of(new Band(BigDecimal.valueOf(50), BigDecimal.valueOf(100)))));
    private static final CriterionView MANUAL = criterion(null, null);

    @Test
    void anotherScoreNeedsAReasonAndBothAreKept() {
        ScoreEntity score = score(BOUND, "4.00");
        Problem refused =
                assertThrows(
                        Problem.class,
                        () -> score.give(new BigDecimal("3"), "", "Thành viên đoàn", NOW));
        assertEquals("inspection-reason-needed", refused.code().code());
        score.give(new BigDecimal("3"), "Một phòng chưa có biên bản.", "Thành viên đoàn", NOW);
        ScoreView view = score.view(BOUND);
        assertEquals(new BigDecimal("4.00"), view.computed());
        assertEquals(new BigDecimal("3"), view.given());
        assertEquals(new BigDecimal("3"), view.score());
        assertTrue(view.overridden());
    }

    @Test
    void confirmingTheComputedScoreNeedsNoReason() {
        ScoreEntity score = score(BOUND, "4.00");
        score.give(new BigDecimal("4"), "", "Thành viên đoàn", NOW);
        assertFalse(score.view(BOUND).overridden());
    }

    @Test
    void aManualCriterionHasNoScoreUntilSomebodyGivesOne() {
        ScoreEntity score = score(MANUAL, null);
        assertNull(score.view(MANUAL).score());
        score.give(new BigDecimal("2.5"), "", "Thành viên đoàn", NOW);
        assertEquals(new BigDecimal("2.5"), score.view(MANUAL).score());
    }

    @Test
    void theExplanationSumsToTheScore() {
        ScoreEntity score = score(BOUND, "4.00");
        score.give(new BigDecimal("3.25"), "Một phòng chưa có biên bản.", "Thành viên đoàn", NOW);
        Explanation why = ScoreExplained.of(BOUND, score.view(BOUND), null, ZONE);
        BigDecimal total = why.total();
        assertTrue(total != null && total.compareTo(new BigDecimal("3.25")) == 0);
        assertEquals(2, why.rows().size());
    }

    @Test
    void whatNobodyMeasuredGivesNoScoreAndSaysSo() {
        assertNull(Fieldwork.computed(BOUND, null));
        SnapshotEntity snapshot =
                new SnapshotEntity(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        BOUND.id(),
                        "inspections.self-inspected",
                        NOW);
        snapshot.over(java.time.LocalDate.of(2021, 1, 1), java.time.LocalDate.of(2021, 10, 19));
        Explanation why =
                ScoreExplained.of(BOUND, score(BOUND, null).view(BOUND), snapshot.view(), ZONE);
        assertTrue(why.sentences().get(1).vi().startsWith("Không đo được"));
    }

    @Test
    void frozenRowsCarryTheirHash() {
        SnapshotEntity snapshot =
                new SnapshotEntity(UUID.randomUUID(), UUID.randomUUID(), BOUND.id(), "m", NOW);
        MeasureValue value =
                MeasureValue.share(
                        new Measure("m", 3, Text.same("Chỉ số"), "%", Text.same("a ÷ b"), true),
                        List.of(
                                new MeasureValue.Row("agency/1", Text.same("Phòng A"), true),
                                new MeasureValue.Row("agency/2", Text.same("Phòng B"), false)),
                        NOW);
        snapshot.of(value, "[\"hàng\"]");
        assertEquals(Hash.sha256("[\"hàng\"]"), snapshot.view().rowsSha256());
        assertEquals(
                "4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945",
                Hash.sha256("[]"));
        assertTrue(snapshot.intact());
        assertEquals(3, snapshot.view().measureVersion());
        assertEquals(1, snapshot.view().numerator());
        assertEquals(2, snapshot.view().denominator());
    }

    private static ScoreEntity score(CriterionView criterion, @Nullable String computed) {
        return new ScoreEntity(
                UUID.randomUUID(),
                UUID.randomUUID(),
                criterion,
                computed == null ? null : new BigDecimal(computed));
    }

    private static CriterionView criterion(@Nullable String measure, @Nullable Scale scale) {
        return new CriterionView(
                UUID.randomUUID(),
                "0.3",
                0,
                "Tự kiểm tra phòng, đơn vị trực thuộc",
                "",
                "",
                Confidence.D,
                new BigDecimal("4.00"),
                measure,
                scale);
    }
}
