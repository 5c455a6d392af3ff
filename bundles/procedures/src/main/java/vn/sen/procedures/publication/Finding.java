package vn.sen.procedures.publication;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.explain.Explanation;

/**
 * A procedure on a site, judged.
 *
 * @param version what is in force; null for an orphan
 * @param due last day on which it was to be shown; null when it is not known, or for an orphan
 * @param daysLate days after that day, 0 when in time or not known
 */
public record Finding(
        String code,
        String name,
        @Nullable UUID version,
        @Nullable UUID competent,
        Result result,
        @Nullable LocalDate due,
        long daysLate,
        Explanation explanation) {}
