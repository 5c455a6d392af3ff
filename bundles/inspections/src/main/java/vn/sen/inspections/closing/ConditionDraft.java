package vn.sen.inspections.closing;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.inspections.criteria.Comparison;

/**
 * What is entered to let data close a finding.
 *
 * @param measure id of a measure that some module provides
 * @param scope agency to measure with what lies under it; null means the lead owner
 * @param windowDays each reading measures so many days up to its own; missing means 90
 * @param holdWeeks how long it must hold, 0 to 104
 * @param watchMonths how long a regression reopens; missing means 12
 */
public record ConditionDraft(
        @Nullable String measure,
        @Nullable Comparison comparison,
        @Nullable BigDecimal threshold,
        @Nullable UUID scope,
        @Nullable Integer windowDays,
        @Nullable Integer holdWeeks,
        @Nullable Integer watchMonths) {}
