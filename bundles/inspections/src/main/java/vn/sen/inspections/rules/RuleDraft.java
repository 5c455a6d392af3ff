package vn.sen.inspections.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sen.deadlines.api.LimitUnit;
import vn.sen.platform.api.explain.Confidence;

/**
 * What is entered for a new edition of a time limit.
 *
 * @param validFrom today or later: what was counted stays as it was counted
 */
public record RuleDraft(
        @Nullable Integer days,
        @Nullable LimitUnit unit,
        @Nullable String wordsVi,
        @Nullable String wordsEn,
        @Nullable String source,
        @Nullable Confidence confidence,
        @Nullable LocalDate validFrom,
        @Nullable String reason) {}
