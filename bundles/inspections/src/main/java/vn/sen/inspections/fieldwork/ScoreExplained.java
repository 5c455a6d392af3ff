package vn.sen.inspections.fieldwork;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sen.inspections.criteria.Band;
import vn.sen.inspections.criteria.CriterionView;
import vn.sen.inspections.criteria.Scale;
import vn.sen.inspections.rules.Days;
import vn.sen.platform.api.explain.Explanation;
import vn.sen.platform.api.explain.Rule;
import vn.sen.platform.api.text.Text;

/** Tells how a score came about. */
final class ScoreExplained {
    private ScoreExplained() {}

    static Explanation of(
            CriterionView criterion,
            ScoreView score,
            @Nullable SnapshotView snapshot,
            ZoneId zone) {
        Explanation.Builder why = Explanation.builder();
        why.say(
                "Tiêu chí {0}, tối đa {1} điểm.",
                "Criterion {0}, at most {1} points.", criterion.code(), criterion.weight());
        measured(why, criterion, snapshot, zone);
        BigDecimal computed = score.computed();
        if (computed != null) {
            why.row(
                    new Text("Điểm tính theo chỉ số", "Computed from the measure"),
                    computed,
                    rule(criterion),
                    snapshot == null ? "" : "snapshot/" + snapshot.id());
        }
        given(why, score, computed);
        return why.total();
    }

    private static void measured(
            Explanation.Builder why,
            CriterionView criterion,
            @Nullable SnapshotView s,
            ZoneId zone) {
        Scale scale = criterion.scale();
        if (s == null || scale == null) {
            why.say("Tiêu chí do người kiểm tra chấm.", "A person scores this criterion.");
            return;
        }
        BigDecimal value = s.value();
        if (value == null) {
            why.say(
                    s.missing()
                            ? "Không đo được: khi chốt số liệu chưa có phân hệ nào cung cấp {0}."
                            : "Không có gì để đo bằng {0} trong kỳ.",
                    s.missing()
                            ? "Could not be measured: no module provided {0} at the freezing."
                            : "There was nothing to measure by {0} in the period.",
                    s.measure());
            return;
        }
        why.say(
                "Chỉ số “{0}” từ {1} đến {2} là {3} {4} ({5}/{6}), chốt ngày {7}.",
                "Measure {8} from {1} to {2} is {3} {4} ({5}/{6}), frozen on {7}.",
                s.name(),
                Days.shown(s.periodFrom()),
                Days.shown(s.periodTo()),
                value,
                s.unit(),
                s.numerator(),
                s.denominator(),
                Days.shown(s.takenAt().atZone(zone).toLocalDate()),
                s.measure());
        band(why, scale, value);
    }

    private static void band(Explanation.Builder why, Scale scale, BigDecimal value) {
        Optional<Band> band = scale.band(value);
        if (band.isEmpty()) {
            why.say("Không đạt bậc nào nên 0 điểm.", "It reaches no band, so no points.");
            return;
        }
        Text words = scale.comparison().words(band.get().threshold());
        why.say(
                "Đạt bậc {0}: {2} % số điểm.",
                "It reaches the band {1}: {2} % of the points.",
                words.vi(),
                words.en(),
                band.get().percent());
    }

    private static void given(
            Explanation.Builder why, ScoreView score, @Nullable BigDecimal computed) {
        BigDecimal given = score.given();
        if (given == null) {
            return;
        }
        BigDecimal base = computed == null ? BigDecimal.ZERO : computed;
        why.say(
                "{0} chấm {1} điểm. Lý do: {2}",
                "{0} gave {1} points. Reason: {2}",
                score.givenBy(),
                given,
                score.reason().isEmpty() ? "–" : score.reason());
        why.row(
                new Text("Điều chỉnh của người kiểm tra", "Changed by the inspector"),
                given.subtract(base),
                Rule.ofProduct(
                        "inspections.override",
                        "Người kiểm tra được chấm khác điểm tính khi nêu lý do; giữ cả hai",
                        "An inspector may override a computed score with a reason; both are kept"),
                "");
    }

    private static Rule rule(CriterionView c) {
        return new Rule(
                "inspections.criterion." + c.code(),
                Text.same(c.words()),
                c.legalReference(),
                c.confidence(),
                null,
                null);
    }
}
