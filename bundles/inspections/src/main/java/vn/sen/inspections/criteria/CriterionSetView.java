package vn.sen.inspections.criteria;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param publishedAt null while it is a draft; a published set never changes
 * @param criteria by area and order; empty in lists
 */
public record CriterionSetView(
        UUID id,
        long version,
        String code,
        int edition,
        String title,
        String source,
        @Nullable Instant publishedAt,
        List<CriterionView> criteria) {}
