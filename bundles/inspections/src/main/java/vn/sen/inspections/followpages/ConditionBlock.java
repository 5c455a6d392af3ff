package vn.sen.inspections.followpages;

import java.util.List;
import java.util.Optional;
import vn.sen.inspections.closing.ConditionView;
import vn.sen.inspections.closing.Decision;
import vn.sen.platform.api.explain.Explanation;
import vn.sen.platform.api.measures.Measure;
import vn.sen.platform.api.pages.Ui;

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

    /** Whole weeks held in a row up to now. */
    public long weeksHeld() {
        return Math.min(now.daysHeld() / 7, condition.holdWeeks());
    }
}
