package vn.sen.inspections.programmes;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is entered of a programme.
 *
 * @param decisionNo number of the decision that issues the plan; may be missing before approval
 * @param criterionSet the set that its inspections use unless they name another
 */
public record ProgrammeDraft(
        int year,
        @Nullable String title,
        @Nullable String purpose,
        @Nullable String decisionNo,
        @Nullable LocalDate decisionDate,
        @Nullable UUID criterionSet) {}
