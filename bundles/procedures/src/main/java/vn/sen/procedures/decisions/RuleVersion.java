package vn.sen.procedures.decisions;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rules of announcement as they were published.
 *
 * @param version from 1; the highest is in force; 0 for what came with the product
 */
public record RuleVersion(
        long version,
        List<AnnouncementRule> rules,
        String instrument,
        @Nullable Instant recordedAt,
        String recordedBy) {
    public RuleVersion {
        rules = List.copyOf(rules);
    }
}
