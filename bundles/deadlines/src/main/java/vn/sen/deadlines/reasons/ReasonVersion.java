package vn.sen.deadlines.reasons;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pack as it was published.
 *
 * @param version from 1; the highest is in force; 0 for what came with the product
 */
public record ReasonVersion(
        long version,
        List<ReasonEntry> reasons,
        String instrument,
        @Nullable Instant recordedAt,
        String recordedBy) {
    public ReasonVersion {
        reasons = List.copyOf(reasons);
    }
}
