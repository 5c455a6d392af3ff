package vn.sen.inspections.followpages;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sen.inspections.findings.FindingView;
import vn.sen.inspections.followup.PartCounts;
import vn.sen.inspections.followup.PartView;
import vn.sen.platform.api.measures.MeasureValue;
import vn.sen.platform.api.pages.Ui;

/**
 * What a leader looks at first.
 *
 * @param repeats what failed twice in a row and is not remedied, at most five
 * @param worst the promises broken longest ago that are still not kept, at most five
 * @param onTime share of remediation on time in the period
 * @param agencies with parts, those with the most broken promises first
 * @param chart empty when no deadline lay in the period
 */
public record LeaderModel(
        LocalDate from,
        List<FindingView> repeats,
        List<PartView> worst,
        List<BoardModel.Figure> figures,
        Optional<MeasureValue> onTime,
        List<PartCounts.Count> agencies,
        Optional<Ui.Chart> chart) {}
