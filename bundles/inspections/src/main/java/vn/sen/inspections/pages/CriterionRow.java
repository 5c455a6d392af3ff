package vn.sen.inspections.pages;

import org.jspecify.annotations.Nullable;
import vn.sen.inspections.criteria.CriterionView;
import vn.sen.inspections.fieldwork.ScoreView;
import vn.sen.inspections.fieldwork.SnapshotView;
import vn.sen.inspections.findings.FindingView;
import vn.sen.inspections.selfreports.SelfReportItem;

/**
 * A criterion with all that is known of it in one inspection.
 *
 * @param answer what the agency said
 * @param score null before the inspection is in the field
 * @param frozen null for a criterion that a person judges, and before the field
 * @param failedBefore the finding on it in the inspection just before
 */
public record CriterionRow(
        CriterionView criterion,
        SelfReportItem answer,
        @Nullable ScoreView score,
        @Nullable SnapshotView frozen,
        @Nullable FindingView failedBefore,
        long observations) {}
