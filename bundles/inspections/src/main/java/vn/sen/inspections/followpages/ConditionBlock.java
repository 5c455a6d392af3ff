package vn.sen.inspections.followpages;

import java.util.List;
import java.util.Optional;
import vn.sen.inspections.closing.ConditionView;
import vn.sen.inspections.closing.Decision;
import vn.sen.platform.api.explain.Explanation;
import vn.sen.platform.api.measures.Measure;
import vn.sen.platform.api.pages.Ui;
import vn.sen.platform.api.text.Text;

/**
 * How data closes a finding, as its page shows it.
 *
 * @param measure empty when no module provides it now
 * @param scope name of the agency that is measured
 * @param readings newest first
 * @param chart empty when there is nothing to draw yet
 * @param now what the readings say today
 */
public record ConditionBlock(
        ConditionView condition,
        Optional<Measure> measure,
        String scope,
        List<ConditionView.ReadingView> readings,
        Optional<Ui.Chart> chart,
        Decision now,
        Explanation explanation) {

    /** Days held in a row up to now, no more than are asked for. */
    public long daysHeld() {
        return Math.min(now.daysHeld(), now.daysNeeded());
    }

    /** For example "từ 80 % trở lên". */
    public Text words() {
        String number = condition.threshold().stripTrailingZeros().toPlainString();
        String measured = number + unit();
        Text words = condition.comparison().words(condition.threshold());
        return new Text(words.vi().replace(number, measured), words.en().replace(number, measured));
    }

    /** With a space before it; "" when the measure is not known now. */
    public String unit() {
        return measure.map(known -> " " + known.unit()).orElse("");
    }
}
